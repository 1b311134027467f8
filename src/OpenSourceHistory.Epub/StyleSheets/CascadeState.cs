namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>What an element hands on to those in it.</summary>
/// <param name="Style">A style of its size of text and its line height; of nothing else.</param>
/// <param name="Inherited">The declarations that its inherited longhands have their values from; null where that means another thing elsewhere.</param>
/// <param name="Colors">What the sheet fixes of its colours.</param>
internal sealed record CascadeState(ComputedStyle Style, IReadOnlyDictionary<string, FlatDeclaration?> Inherited, FixedColors Colors);
