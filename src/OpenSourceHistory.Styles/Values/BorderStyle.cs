namespace OpenSourceHistory.Styles.Values;

/// <summary>border-style.</summary>
public enum BorderStyle
{
    /// <summary>No border.</summary>
    None,

    /// <summary>A rule.</summary>
    Solid,

    /// <summary>Dashes.</summary>
    Dashed,

    /// <summary>Dots.</summary>
    Dotted,

    /// <summary>Two rules.</summary>
    Double,
}
