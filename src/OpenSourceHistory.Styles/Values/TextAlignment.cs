namespace OpenSourceHistory.Styles.Values;

/// <summary>text-align and text-align-last; start and end are resolved for left-to-right text.</summary>
public enum TextAlignment
{
    /// <summary>text-align-last only: as text-align, the last line of justified text flush left.</summary>
    Auto,

    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Justified.</summary>
    Justify,
}
