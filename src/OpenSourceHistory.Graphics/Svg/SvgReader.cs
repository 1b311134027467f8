using System.Xml.Linq;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Svg.Painting;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg;

/// <summary>Reads the static subset of SVG 1.1 that books use into a drawing; what it does not know is found.</summary>
internal static class SvgReader
{
    private const double PointsPerUnit = 72.0 / 96;
    private const double DefaultFontSize = 16;

    // CSS 2.2, section 10.3.2: the size of a picture that names none.
    private const double DefaultWidth = 300;
    private const double DefaultHeight = 150;

    /// <summary>Reads an SVG document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="fonts">Faces for its text.</param>
    /// <returns>The drawing, or null where the document is not SVG; found is that, and what is not supported.</returns>
    public static Result<Drawing?> Read(SourceFile source, FontLibrary fonts)
    {
        var (document, found) = SvgDocument.Parse(source);
        return document is null ? new Result<Drawing?>(null, found) : document.With<Drawing?>(Draw(document, fonts));
    }

    private static Drawing Draw(SvgDocument document, FontLibrary fonts)
    {
        var root = document.Root;
        var box = SvgViewBox.Of(root);
        var (width, height) = SizeOf(root, box);
        var map = box?.MapTo(width, height, root.Attribute("preserveAspectRatio")?.Value) ?? Matrix.Identity;
        var painter = new SvgPainter(document, fonts);
        painter.PaintRoot(
            map.Then(Matrix.Scaling(PointsPerUnit, PointsPerUnit)),
            new SvgViewport(box?.Width ?? width, box?.Height ?? height, DefaultFontSize));
        return new Drawing(new Size(Length.FromPoints(width * PointsPerUnit), Length.FromPoints(height * PointsPerUnit)), painter.Items)
        {
            Title = TextOf(root, "title"),
            Description = TextOf(root, "desc"),
        };
    }

    // SVG 1.1, section 5.4: of the whole picture those that stand in its root are meant.
    private static string? TextOf(XElement root, string name) =>
        root.Elements(root.Name.Namespace + name).Select(e => string.Join(' ', e.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).FirstOrDefault(t => t.Length > 0);

    // A side that is not given follows the other by the box's ratio.
    private static (double Width, double Height) SizeOf(XElement root, SvgViewBox? box)
    {
        var (width, height) = (Side(root, "width"), Side(root, "height"));
        if (box is not { } b)
        {
            return (width ?? DefaultWidth, height ?? DefaultHeight);
        }

        return (width ?? (height * b.Width / b.Height) ?? b.Width, height ?? (width * b.Height / b.Width) ?? b.Height);
    }

    // Percentages refer to where the picture stands, so they give no natural size.
    private static double? Side(XElement root, string name)
    {
        var text = root.Attribute(name)?.Value;
        return text is null || text.Contains('%', StringComparison.Ordinal) ? null : SvgLength.Parse(text, DefaultFontSize, 0) is > 0 and { } side ? side : null;
    }
}
