namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What a line would end with.</summary>
internal enum BreakKind : byte
{
    /// <summary>A space, or a place between characters where nothing is added.</summary>
    Plain,

    /// <summary>A hyphen or dash of the author's.</summary>
    Explicit,

    /// <summary>A hyphen made by hyphenation.</summary>
    Hyphen,

    /// <summary>Between the words of a name in code: only where a line would be too loose otherwise.</summary>
    Name,

    /// <summary>A space between what is one to the reader: only where no line within the tolerance can be set otherwise.</summary>
    Averse,

    /// <summary>The middle of a string that has no better place: only where a line cannot be set otherwise.</summary>
    Emergency,

    /// <summary>A line end asked for by the author, or the paragraph's end.</summary>
    Forced,
}
