namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Kinds of segments.</summary>
internal enum SegmentKind : byte
{
    /// <summary>Shaped characters.</summary>
    Word,

    /// <summary>A space that gives way and vanishes at a line end.</summary>
    Space,

    /// <summary>A gap without a character that gives way and vanishes at a line end: between Chinese and Latin.</summary>
    Glue,

    /// <summary>A fixed gap, with or without a character.</summary>
    Kern,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A leader.</summary>
    Leader,

    /// <summary>A line end asked for.</summary>
    LineEnd,
}
