namespace OpenSourceHistory.Docx.Lists;

/// <summary>A <c>w:abstractNum</c>: one kind of list, all its levels marked alike.</summary>
/// <param name="Id">Identifier from 0.</param>
/// <param name="Kind">How it is marked.</param>
/// <param name="Indents">For each of the nine levels, left indent and hanging of the first line, in twips.</param>
internal sealed record AbstractList(int Id, ListKind Kind, ValueList<(int Left, int Hanging)> Indents)
{
    /// <summary>What it writes above headings, and the width of the text, at whose end the label's line ends; null for lists of items.</summary>
    public (HeadingLabel Label, int Measure)? Above { get; init; }
}
