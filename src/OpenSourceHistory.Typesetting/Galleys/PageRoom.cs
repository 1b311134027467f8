namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What a page type has room for.</summary>
/// <param name="Name">Name of the type, <c>auto</c> for that of unnamed pages.</param>
/// <param name="Width">Width of the text block.</param>
/// <param name="Height">Its height, which pictures and unbroken boxes must fit.</param>
/// <param name="NoteMeasure">Measure of the footnote area.</param>
/// <param name="AroundNotes">Height of what stands around notes.</param>
internal sealed record PageRoom(string Name, Length Width, Length Height, Length NoteMeasure, Length AroundNotes);
