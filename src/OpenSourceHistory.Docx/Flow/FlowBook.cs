using OpenSourceHistory.Docx.Lists;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>The whole book as Word will have it.</summary>
/// <param name="Sections">Its sections.</param>
/// <param name="Notes">Its notes, in the order of their calls.</param>
/// <param name="Lists">Its lists.</param>
internal sealed record FlowBook(ValueList<FlowSection> Sections, ValueList<FlowNote> Notes, ListCatalog Lists)
{
    /// <summary>Ids of the manuscript that have a place in the file.</summary>
    public required IReadOnlySet<string> AnchoredIds { get; init; }

    /// <summary>Ids that links in the text point to.</summary>
    public required IReadOnlySet<string> LinkedIds { get; init; }

    /// <summary>Text that a reference to a heading, figure or table shows, by id.</summary>
    public required IReadOnlyDictionary<string, string> ReferenceTexts { get; init; }

    /// <summary>Ids of figures and tables whose captions have a label.</summary>
    public required IReadOnlySet<string> LabelledIds { get; init; }
}
