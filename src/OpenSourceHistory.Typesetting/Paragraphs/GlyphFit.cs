namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How the glyphs of a word are fitted to its line.</summary>
/// <param name="Scale">Their width, as a share of the face's own.</param>
/// <param name="Tracking">Added between the letters of a word, in scaled points; below zero they move together.</param>
internal readonly record struct GlyphFit(double Scale, double Tracking)
{
    /// <summary>Glyphs as the face has them.</summary>
    public static GlyphFit Natural { get; } = new(1, 0);
}
