namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>A name as its own language writes it.</summary>
/// <param name="Text">The name in its script, or null where only its romanisation is given.</param>
/// <param name="Language">BCP 47 language of the text, or null.</param>
/// <param name="Pinyin">The name in pinyin with tone marks, or null.</param>
public sealed record NativeName(string? Text, string? Language, string? Pinyin);
