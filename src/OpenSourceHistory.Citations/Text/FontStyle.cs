namespace OpenSourceHistory.Citations.Text;

/// <summary>The slope of letters.</summary>
public enum FontStyle
{
    /// <summary>Upright.</summary>
    Normal,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Slanted.</summary>
    Oblique,
}
