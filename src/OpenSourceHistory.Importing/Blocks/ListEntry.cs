using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>An item of a list.</summary>
/// <param name="Place">Its list and level.</param>
/// <param name="Marker">What stands before it.</param>
/// <param name="Blocks">Its paragraphs and lists as Markdown; grows while the list is read.</param>
internal sealed record ListEntry(WordListPlace Place, ListMarker Marker, List<ItemBlock> Blocks);
