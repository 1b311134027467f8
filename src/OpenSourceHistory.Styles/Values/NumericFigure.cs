namespace OpenSourceHistory.Styles.Values;

/// <summary>font-variant-numeric: shape of figures.</summary>
public enum NumericFigure
{
    /// <summary>The face's own.</summary>
    Normal,

    /// <summary>Figures of capital height.</summary>
    Lining,

    /// <summary>Figures with ascenders and descenders.</summary>
    OldStyle,
}
