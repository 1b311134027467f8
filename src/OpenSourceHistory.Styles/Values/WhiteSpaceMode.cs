namespace OpenSourceHistory.Styles.Values;

/// <summary>white-space.</summary>
public enum WhiteSpaceMode
{
    /// <summary>Collapse and wrap.</summary>
    Normal,

    /// <summary>Collapse, no wrap.</summary>
    NoWrap,

    /// <summary>Keep, no wrap.</summary>
    Pre,

    /// <summary>Keep and wrap.</summary>
    PreWrap,

    /// <summary>Collapse but keep line ends.</summary>
    PreLine,
}
