namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>How a face stores its outlines.</summary>
public enum OutlineFormat
{
    /// <summary>Quadratic outlines in <c>glyf</c>.</summary>
    TrueType,

    /// <summary>Cubic outlines in <c>CFF </c>.</summary>
    Cff,
}
