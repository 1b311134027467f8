namespace OpenSourceHistory.Docx.Formats;

/// <summary>Marks beside each character of emphasized text, as Word knows them (17.18.24).</summary>
internal enum EmphasisMark
{
    /// <summary>None.</summary>
    None,

    /// <summary>A dot above.</summary>
    Dot,

    /// <summary>A comma above.</summary>
    Comma,

    /// <summary>A circle above.</summary>
    Circle,

    /// <summary>A dot below.</summary>
    DotBelow,
}
