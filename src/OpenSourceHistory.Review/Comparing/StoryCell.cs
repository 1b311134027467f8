using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>A cell of a table in a story.</summary>
/// <param name="First">Index of its first paragraph.</param>
/// <param name="Behind">Index of the paragraph behind its last.</param>
/// <param name="Place">Where it stands in its table.</param>
internal sealed record StoryCell(int First, int Behind, TablePlace Place);
