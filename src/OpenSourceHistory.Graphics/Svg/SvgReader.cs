using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics.Svg;

/// <summary>Reads the static subset of SVG 1.1 that books use into a drawing; what it does not know is reported.</summary>
public static class SvgReader
{
    /// <summary>Reads an SVG document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="fonts">Faces for its text.</param>
    /// <param name="diagnostics">Receives what is not supported.</param>
    /// <returns>The drawing, or null where the document is not SVG (reported).</returns>
    public static Drawing? Read(SourceFile source, FontLibrary fonts, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
