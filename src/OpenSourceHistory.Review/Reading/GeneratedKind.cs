namespace OpenSourceHistory.Review.Reading;

/// <summary>What of the program's own text something is.</summary>
internal enum GeneratedKind
{
    /// <summary>A line of the contents, or of a list of figures or tables.</summary>
    Contents,

    /// <summary>A line of the index.</summary>
    Index,

    /// <summary>What a field in the text shows.</summary>
    Field,

    /// <summary>A running head or foot.</summary>
    Head,

    /// <summary>A mark that the index is made from; it shows nothing.</summary>
    IndexMark,
}
