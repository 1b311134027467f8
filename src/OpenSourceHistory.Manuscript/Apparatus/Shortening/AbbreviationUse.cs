namespace OpenSourceHistory.Manuscript.Apparatus.Shortening;

/// <summary>A use of an abbreviation.</summary>
/// <param name="Name">The abbreviation as defined.</param>
/// <param name="Node">The node, by reference.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="CanBeExpanded">False where something clings to it, such as a hyphen, or the apostrophe of a genitive.</param>
/// <param name="IsExpanded">True where the author has written beside it what it stands for.</param>
internal sealed record AbbreviationUse(string Name, Abbreviation Node, AbbreviationPlace Place, bool CanBeExpanded, bool IsExpanded);
