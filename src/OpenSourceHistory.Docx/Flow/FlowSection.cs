namespace OpenSourceHistory.Docx.Flow;

/// <summary>A division and what it became: a section of the Word file, or several where columns or pages of another type begin or end.</summary>
/// <param name="Division">The division.</param>
/// <param name="Items">Its content; begins or ends with anything, and may be empty.</param>
/// <param name="Page">The type of its pages.</param>
internal sealed record FlowSection(Division Division, ValueList<FlowItem> Items, FlowPage Page)
{
    /// <summary>Calls of notes in it.</summary>
    public ValueList<Note> Notes { get; init; } = [];

    /// <summary>Its columns.</summary>
    public FlowColumns Columns { get; init; } = FlowColumns.One;

    /// <summary>True for a part of a division that begins where another part of it ends.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>True for such a part that begins a page, since its pages are of another type than those before it.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>True where the notes of the whole book are printed.</summary>
    public bool CollectsNotes { get; init; }
}
