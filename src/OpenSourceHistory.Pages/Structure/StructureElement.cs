namespace OpenSourceHistory.Pages.Structure;

/// <summary>An element of the book's logical structure (ISO 32000-2, 14.7): a node of the manuscript, or a part of one.</summary>
/// <param name="Index">Its place in <see cref="StructureTree.Elements"/>.</param>
/// <param name="Parent">Index of the element around it; -1 for the root.</param>
/// <param name="Role">Its standard structure type.</param>
/// <param name="Span">The manuscript's place that it comes from.</param>
public sealed record StructureElement(int Index, int Parent, StructureRole Role, SourceSpan Span)
{
    /// <summary>Indices of the elements right below it, in reading order.</summary>
    public ValueList<int> Children { get; init; } = [];

    /// <summary>BCP 47 language, where it differs from that of the element around it; else null.</summary>
    public string? Language { get; init; }

    /// <summary>What a picture shows; null where it is text or the author says nothing.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The characters that something drawn stands for, or null.</summary>
    public string? ActualText { get; init; }

    /// <summary>What an abbreviation stands for, or null.</summary>
    public string? Expansion { get; init; }

    /// <summary>Id of its node, by which links and notes name it, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Where a link, or the call of a note, leads: a URL, or <c>#id</c>; else null.</summary>
    public string? Target { get; init; }

    /// <summary>How the items of a list are marked; null for what is no list.</summary>
    public ListMarkers? Markers { get; init; }

    /// <summary>True for a note that is printed with others behind the text, not at the foot of its page.</summary>
    public bool IsEndnote { get; init; }

    /// <summary>Columns that a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that a cell covers.</summary>
    public int RowSpan { get; init; } = 1;
}
