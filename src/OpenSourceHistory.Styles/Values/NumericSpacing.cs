namespace OpenSourceHistory.Styles.Values;

/// <summary>font-variant-numeric: width of figures.</summary>
public enum NumericSpacing
{
    /// <summary>The face's own.</summary>
    Normal,

    /// <summary>Each its own width.</summary>
    Proportional,

    /// <summary>All one width.</summary>
    Tabular,
}
