namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What a capital at the beginning of a word tells.</summary>
internal enum CapitalRole : byte
{
    /// <summary>Nothing that hyphenation minds: German nouns have one.</summary>
    Noun,

    /// <summary>A sentence begins; the word may be a name all the same.</summary>
    Beginning,

    /// <summary>A name.</summary>
    Name,
}
