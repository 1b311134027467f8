namespace OpenSourceHistory.Styles.Values;

/// <summary>white-space-collapse.</summary>
public enum WhiteSpaceCollapse
{
    /// <summary>Spaces and line ends of the source are one space.</summary>
    Collapse,

    /// <summary>All are kept.</summary>
    Preserve,

    /// <summary>Line ends are kept.</summary>
    PreserveBreaks,
}
