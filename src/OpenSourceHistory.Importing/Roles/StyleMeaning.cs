namespace OpenSourceHistory.Importing.Roles;

/// <summary>What a style is in the book.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Class">The class of a division or of characters; empty for others.</param>
/// <param name="Level">Level of a heading from 1, or 0 where the paragraph says it.</param>
/// <param name="IsKnown">False for a style that nobody has named, whose class is made from its name.</param>
internal sealed record StyleMeaning(StyleRole Role, string Class = "", int Level = 0, bool IsKnown = true);
