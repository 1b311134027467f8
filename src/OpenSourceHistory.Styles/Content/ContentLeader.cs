namespace OpenSourceHistory.Styles.Content;

/// <summary><c>leader(pattern)</c>: the pattern repeated to fill the line.</summary>
/// <param name="Pattern">What is repeated.</param>
public sealed record ContentLeader(string Pattern) : ContentItem;
