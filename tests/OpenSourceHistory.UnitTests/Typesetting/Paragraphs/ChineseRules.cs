using System.Globalization;
using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Lines of Chinese as text: each character, and in hundredths of an em what stands from it to the next where that is not a whole em.</summary>
internal static class ChineseRules
{
    public const double Em = 10;

    /// <summary>Chinese text of ten points, in the book's faces.</summary>
    public static ComputedStyle Chinese { get; } = Prose with { Language = "zh-Hans", FontSize = Length.FromPoints(Em) };

    public static ComputedStyle Ragged { get; } = Chinese with { TextAlign = TextAlignment.Left };

    /// <summary>The lines of a text; the distances are from origin to origin, marks' ink told apart from their squares by <see cref="Faces"/>.</summary>
    public static string Show(string text, double measureInEm, ComputedStyle style)
    {
        var result = new StringBuilder();
        foreach (var line in new Setting().Set(text, measureInEm * Em, style))
        {
            var glyphs = GlyphsOf(line);
            for (var i = 0; i < glyphs.Count; i++)
            {
                result.Append(glyphs[i].Text);
                var next = i + 1 < glyphs.Count ? glyphs[i + 1].X : line.Width.Points;
                var step = Math.Round((next - glyphs[i].X) / Em * 100);
                if (step != 100)
                {
                    result.Append(CultureInfo.InvariantCulture, $"<{step}>");
                }
            }

            result.Append('\n');
        }

        return result.ToString();
    }

    /// <summary>Characters with the family that each is set in: C for Chinese, L for another.</summary>
    public static string Faces(string text, ComputedStyle style)
    {
        var result = new StringBuilder();
        foreach (var line in new Setting().Set(text, 1000, style))
        {
            foreach (var run in RunsOf(line))
            {
                var isChinese = run.Face.Family == BookFonts.Chinese;
                result.Append(CultureInfo.InvariantCulture, $"{(isChinese ? "C" : "L")}[{run.Text}]");
            }
        }

        return result.ToString();
    }

    /// <summary>Glyphs of a line with the characters they stand for and where they begin, in points.</summary>
    public static List<(string Text, double X, GlyphRun Run, PlacedGlyph Glyph)> GlyphsOf(SetLine line)
    {
        var glyphs = new List<(string, double, GlyphRun, PlacedGlyph)>();
        foreach (var run in RunsOf(line))
        {
            for (var i = 0; i < run.Glyphs.Count; i++)
            {
                var end = i + 1 < run.Glyphs.Count ? run.Glyphs[i + 1].TextStart : run.Text.Length;
                var text = run.Text[run.Glyphs[i].TextStart..Math.Max(run.Glyphs[i].TextStart, end)];
                glyphs.Add((text, (run.Origin.X + run.Glyphs[i].X).Points, run, run.Glyphs[i]));
            }
        }

        return glyphs;
    }
}
