namespace OpenSourceHistory.Styles.Content;

/// <summary><c>string(name, position)</c>.</summary>
/// <param name="Name">Name of the string.</param>
/// <param name="Position">Which assignment.</param>
public sealed record ContentString(string Name, StringPosition Position) : ContentItem;
