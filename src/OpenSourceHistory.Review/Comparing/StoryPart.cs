using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>What stands otherwise in one place of a story.</summary>
/// <param name="Start">Where it begins in the story as sent.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="New">What stands there now.</param>
internal sealed record StoryPart(int Start, int End, ReadingSign[] New);
