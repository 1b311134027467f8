using OpenSourceHistory.Docx.Lists;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>The whole book as Word will have it.</summary>
/// <param name="Sections">Its sections.</param>
/// <param name="Notes">Its notes, in the order of their calls.</param>
/// <param name="Lists">Its lists.</param>
/// <param name="Places">What can be referred to in it.</param>
internal sealed record FlowBook(ValueList<FlowSection> Sections, ValueList<FlowNote> Notes, ListCatalog Lists, FlowPlaces Places);
