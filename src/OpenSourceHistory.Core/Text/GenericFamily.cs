namespace OpenSourceHistory.Core.Text;

/// <summary>The look that a generic font family asks for.</summary>
public enum GenericFamily
{
    /// <summary>One that few books have a face of: handwriting, ornament, formulas, pictures, Chinese in the style of Song prints.</summary>
    Other,

    /// <summary>Strokes that end in serifs.</summary>
    Serif,

    /// <summary>Strokes without serifs.</summary>
    SansSerif,

    /// <summary>All glyphs of one width.</summary>
    Monospace,
}
