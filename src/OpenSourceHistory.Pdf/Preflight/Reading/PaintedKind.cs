namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What is painted on a page.</summary>
internal enum PaintedKind
{
    /// <summary>Glyphs of one operator.</summary>
    Text,

    /// <summary>A path, filled or stroked, or a shading.</summary>
    Shape,

    /// <summary>A picture of samples.</summary>
    Picture,
}
