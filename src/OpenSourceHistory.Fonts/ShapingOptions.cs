namespace OpenSourceHistory.Fonts;

/// <summary>What shaping depends on besides face and characters; equal by content, usable as a cache key.</summary>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Features">OpenType features and their values, beyond the defaults (kern, liga, calt, ccmp, mark...).</param>
public sealed record ShapingOptions(string Language, ValueList<KeyValuePair<string, int>> Features);
