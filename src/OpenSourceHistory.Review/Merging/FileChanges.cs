using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>What an editor did in a file, by places in the text as the sources have it now.</summary>
/// <param name="Edited">The document that came back.</param>
/// <param name="Changes">What was changed.</param>
/// <param name="Generated">What was changed in text that the program makes.</param>
/// <param name="Comments">What was said.</param>
internal sealed record FileChanges(ReadingDocument Edited, ValueList<CarriedChange> Changes, ValueList<GeneratedChange> Generated, ValueList<CarriedComment> Comments);
