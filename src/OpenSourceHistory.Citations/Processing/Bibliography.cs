namespace OpenSourceHistory.Citations.Processing;

/// <summary>A bibliography in the order of its style.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="HasHangingIndent">Turned lines are indented.</param>
/// <param name="AlignsSecondField">The first field of an entry (a number) stands in a column of its own.</param>
/// <param name="EntrySpacing">Space between entries, in lines.</param>
/// <param name="LineSpacing">Distance of lines, in lines.</param>
public sealed record Bibliography(
    ValueList<BibliographyEntry> Entries, bool HasHangingIndent, bool AlignsSecondField, int EntrySpacing, int LineSpacing);
