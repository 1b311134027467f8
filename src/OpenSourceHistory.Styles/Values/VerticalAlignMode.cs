namespace OpenSourceHistory.Styles.Values;

/// <summary>vertical-align.</summary>
public enum VerticalAlignMode
{
    /// <summary>On the baseline, raised by the given length.</summary>
    Baseline,

    /// <summary>Superior.</summary>
    Super,

    /// <summary>Inferior.</summary>
    Sub,

    /// <summary>Top of the cell.</summary>
    Top,

    /// <summary>Middle of the cell.</summary>
    Middle,

    /// <summary>Bottom of the cell.</summary>
    Bottom,
}
