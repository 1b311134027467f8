using System.Globalization;
using System.Text;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Draws a page as SVG: the trim box, in points. Each run of glyphs names the place in the sources that it comes from.</summary>
internal sealed class PageSvg
{
    private readonly GlyphTable _glyphs;
    private readonly NumberedNames _sources;
    private readonly Func<int, string> _addressOf;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private PageSvg(GlyphTable glyphs, NumberedNames sources, Func<int, string> addressOf) => (_glyphs, _sources, _addressOf) = (glyphs, sources, addressOf);

    /// <summary>Draws a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="glyphs">Where outlines are kept.</param>
    /// <param name="sources">The files that it comes from.</param>
    /// <param name="addressOf">The address of the picture that is the item of some index.</param>
    public static DrawnPage Draw(Page page, GlyphTable glyphs, NumberedNames sources, Func<int, string> addressOf)
    {
        var svg = new PageSvg(glyphs, sources, addressOf);
        svg._text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" viewBox=\"0 0 ").Number(page.TrimSize.Width.Points).Append(' ').Number(page.TrimSize.Height.Points).Append("\">");
        foreach (var (index, item) in page.Items.Index())
        {
            svg.Draw(item, index);
        }

        svg._text.Append("</svg>");
        return new DrawnPage(svg._text.ToString(), svg._used);
    }

    private void Draw(PageItem item, int index)
    {
        if (item.Turn is { } turn)
        {
            _text.Append(turn.IsLeft ? "<g transform=\"matrix(0 -1 1 0 " : "<g transform=\"matrix(0 1 -1 0 ").Number(turn.Dx.Points).Append(' ').Number(turn.Dy.Points).Append(")\">");
        }

        switch (item)
        {
            case GlyphRun run:
                Draw(run, index);
                break;
            case Fill fill:
                _text.Append("<rect").Attribute("x", fill.Area.X.Points).Attribute("y", fill.Area.Y.Points)
                    .Attribute("width", fill.Area.Width.Points).Attribute("height", fill.Area.Height.Points);
                Paint(fill.Color).Append("/>");
                break;
            case FilledPath path:
                _text.Append("<path transform=\"translate(").Number(path.Origin.X.Points).Append(' ').Number(path.Origin.Y.Points).Append(")\" d=\"").Append(SvgPath.Of(path.Path)).Append('"');
                Paint(path.Color).Append("/>");
                break;
            case PlacedPicture picture:
                Draw(picture, index);
                break;
            default:
                throw new NotSupportedException($"A page holds no {item.GetType().Name}");
        }

        _text.Append(item.Turn is null ? string.Empty : "</g>");
    }

    // In font units, y upwards, as the outlines are.
    private void Draw(GlyphRun run, int index)
    {
        var scale = run.FontSize.Points / run.Face.Metrics.UnitsPerEm;
        _text.Append(CultureInfo.InvariantCulture, $"<g data-i=\"{index}\"");
        if (run.Span.File is { } file)
        {
            var (line, column) = run.Span.Position;
            _text.Append(CultureInfo.InvariantCulture, $" data-s=\"{_sources.NumberOf(file.Path)}:{line}:{column}\"");
        }

        _text.Append(" transform=\"translate(").Number(run.Origin.X.Points).Append(' ').Number(run.Origin.Y.Points).Append(") scale(")
            .Append(CultureInfo.InvariantCulture, $"{scale * run.HorizontalScale:0.######} {-scale:0.######})\"");
        Paint(run.Color).Append('>');
        foreach (var glyph in run.Glyphs)
        {
            if (_glyphs.NameOf(run.Face, glyph.GlyphId) is { } name)
            {
                _used.Add(name);
                _text.Append("<use href=\"#g").Append(name).Append('"').Append(CultureInfo.InvariantCulture, $" x=\"{Math.Round(glyph.X.Points / scale / run.HorizontalScale)}\"");
                _text.Append(glyph.Y == Length.Zero ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" y=\"{Math.Round(-glyph.Y.Points / scale)}\"")).Append("/>");
            }
        }

        _text.Append("</g>");
    }

    private void Draw(PlacedPicture picture, int index)
    {
        var clip = picture.Shape is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"c{index}-{(uint)picture.Shape.GetHashCode()}");
        if (picture.Shape is { } shape)
        {
            _text.Append("<clipPath id=\"").Append(clip).Append("\"><path transform=\"translate(").Number(picture.Area.X.Points).Append(' ').Number(picture.Area.Y.Points)
                .Append(")\" d=\"").Append(SvgPath.Of(shape)).Append("\"/></clipPath>");
        }

        _text.Append("<image preserveAspectRatio=\"none\" href=\"").Append(_addressOf(index)).Append('"').Append(clip.Length == 0 ? string.Empty : $" clip-path=\"url(#{clip})\"")
            .Attribute("x", picture.Area.X.Points).Attribute("y", picture.Area.Y.Points)
            .Attribute("width", picture.Area.Width.Points).Attribute("height", picture.Area.Height.Points).Append("/>");
    }

    private StringBuilder Paint(Paint paint)
    {
        var color = paint.ToRgb();
        _text.Append(" fill=\"#").Append(color.ToHex()).Append('"');
        return color.Alpha == byte.MaxValue ? _text : _text.Attribute("fill-opacity", color.Alpha / 255.0);
    }
}
