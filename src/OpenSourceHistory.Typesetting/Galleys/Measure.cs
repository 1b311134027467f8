namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The horizontal room of a block: where its content begins and how wide it is.</summary>
/// <param name="X">From the left edge of the text block.</param>
/// <param name="Width">Width of the content.</param>
internal readonly record struct Measure(Length X, Length Width);
