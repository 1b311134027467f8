using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>Text set flush left in a box, in the size of its style or the largest below it that fits.</summary>
internal sealed class FittedText
{
    // Each step down is small enough not to be seen, and three dozen of them reach an eighth of the size.
    private const double Step = 0.945;
    private const int MostSteps = 36;

    private readonly ComputedStyle _style;
    private readonly double _size;
    private readonly ValueList<ShapedWord[]> _lines;

    private FittedText(ComputedStyle style, double size, ValueList<ShapedWord[]> lines) => (_style, _size, _lines) = (style, size, lines);

    private double Leading => _size * (_style.LineHeight.Points / Math.Max(_style.FontSize.Points, 1));

    /// <summary>Height of all lines in points.</summary>
    public double Height => Leading * _lines.Count;

    /// <summary>Finds size and lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style; its size is the largest allowed.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="width">Width of the box in points.</param>
    /// <param name="height">Height of the box in points.</param>
    public static FittedText Fit(string text, ComputedStyle style, FontLibrary fonts, double width, double height)
    {
        var words = ShapedWord.Shape(text, style, fonts);
        var size = style.FontSize.Points;
        for (var step = 0; step < MostSteps; step++, size *= Step)
        {
            var fitted = new FittedText(style, size, Break(words, width / size));
            if (fitted.Height <= height && words.All(w => w.Width * size <= width))
            {
                return fitted;
            }
        }

        // A word that long is legible on no cover; it stays within the margins.
        size = Math.Min(size, width / words.Max(w => w.Width));
        return new FittedText(style, size, Break(words, width / size));
    }

    /// <summary>Draws the lines downwards.</summary>
    /// <param name="x">Left edge in points.</param>
    /// <param name="y">Top of the first line.</param>
    /// <param name="items">Receives them.</param>
    /// <returns>Bottom of the last line.</returns>
    public double DrawFrom(double x, double y, List<DrawingItem> items)
    {
        foreach (var line in _lines)
        {
            DrawLine(line, x, y, items);
            y += Leading;
        }

        return y;
    }

    /// <summary>Draws the lines above a place.</summary>
    /// <param name="x">Left edge in points.</param>
    /// <param name="bottom">Bottom of the last line.</param>
    /// <param name="items">Receives them.</param>
    /// <returns>Top of the first line.</returns>
    public double DrawUpFrom(double x, double bottom, List<DrawingItem> items)
    {
        DrawFrom(x, bottom - Height, items);
        return bottom - Height;
    }

    private static ValueList<ShapedWord[]> Break(List<ShapedWord> words, double measure)
    {
        var lines = new List<ShapedWord[]>();
        var line = new List<ShapedWord>();
        double width = 0;
        foreach (var word in words)
        {
            if (line.Count > 0 && width + line[^1].Space + word.Width > measure)
            {
                lines.Add([.. line]);
                line.Clear();
                width = 0;
            }

            width += (line.Count > 0 ? line[^1].Space : 0) + word.Width;
            line.Add(word);
        }

        lines.Add([.. line]);
        return ValueList.From(lines);
    }

    // The baseline stands where the first word's face puts it: half the leading's surplus above the ascender.
    private void DrawLine(ShapedWord[] line, double x, double top, List<DrawingItem> items)
    {
        var metrics = line.Length > 0 && line[0].Runs.Count > 0 ? line[0].Runs[0].Face.Metrics : null;
        var ascent = metrics is null ? 0.8 : metrics.Ascent / (double)metrics.UnitsPerEm;
        var descent = metrics is null ? 0.2 : -metrics.Descent / (double)metrics.UnitsPerEm;
        var baseline = top + ((Leading - ((ascent + descent) * _size)) / 2) + (ascent * _size);
        foreach (var word in line)
        {
            foreach (var run in word.Runs)
            {
                items.Add(new TextItem(run.Face, _size, Matrix.Translation(x + (run.X * _size), baseline), run.Text, run.Glyphs, _style.Color));
            }

            x += (word.Width + word.Space) * _size;
        }
    }
}
