namespace OpenSourceHistory.Manuscript;

/// <summary>Someone who had a part in the book.</summary>
/// <param name="Name">Name as displayed; null for anonymous ones, whose names are dropped while reading.</param>
/// <param name="SortName">Name as sorted; null as above.</param>
/// <param name="Roles">MARC relator codes, such as <c>aut</c>, <c>edt</c>, <c>rev</c>.</param>
/// <param name="Thanks">What they are thanked for, a phrase, or null.</param>
/// <param name="IsAnonymous">True where they are counted but never named.</param>
public sealed record Contributor(string? Name, string? SortName, ValueList<string> Roles, string? Thanks, bool IsAnonymous);
