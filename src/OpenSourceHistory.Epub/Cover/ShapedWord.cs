using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>What is not broken between two lines of a cover. Lengths are in ems.</summary>
/// <param name="Runs">Its glyphs, by face.</param>
/// <param name="Width">Its width.</param>
/// <param name="Space">Space behind it where another word follows on the line.</param>
internal sealed record ShapedWord(ValueList<ShapedRun> Runs, double Width, double Space)
{
    // Where a face has no word space of its own.
    private const double DefaultSpace = 0.25;

    /// <summary>Shapes a text word by word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="fonts">Faces.</param>
    public static List<ShapedWord> Shape(string text, ComputedStyle style, FontLibrary fonts)
    {
        var options = new ShapingOptions(style.Language, OpenTypeFeatures.Of(style));
        var words = new List<ShapedWord>();
        foreach (var piece in Transform(text, style.TextCase).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = CutIdeographs(piece);
            for (var i = 0; i < parts.Count; i++)
            {
                words.Add(Shape(parts[i], style, fonts, options, hasSpaceBehind: i == parts.Count - 1));
            }
        }

        return words;
    }

    private static ShapedWord Shape(string word, ComputedStyle style, FontLibrary fonts, ShapingOptions options, bool hasSpaceBehind)
    {
        var tracking = style.LetterSpacing.Points / Math.Max(style.FontSize.Points, 1);
        var runs = new List<ShapedRun>();
        double x = 0;
        double space = DefaultSpace;
        foreach (var run in fonts.Itemize(word, style.FontFamilies, style.FontWeight, style.FontSlant != FontSlant.Normal))
        {
            var em = (double)run.Face.Metrics.UnitsPerEm;
            var glyphs = Track(TextShaper.Shape(run.Face, word, run.Start, run.Length, options), (int)Math.Round(tracking * em));
            runs.Add(new ShapedRun(run.Face, x, word.Substring(run.Start, run.Length), glyphs));
            x += glyphs.Sum(g => g.Advance) / em;
            space = run.Face.GlyphOf(' ') is > 0 and var glyph ? run.Face.AdvanceOf(glyph) / em : DefaultSpace;
        }

        return new ShapedWord(ValueList.From(runs), Math.Max(x - tracking, 0), hasSpaceBehind ? space + (2 * tracking) : tracking);
    }

    private static ValueList<ShapedGlyph> Track(ValueList<ShapedGlyph> glyphs, int tracking) =>
        tracking == 0 ? glyphs : ValueList.From(glyphs.Select(g => g with { Advance = g.Advance + tracking }));

    // Chinese and Japanese break between characters; a mark after one stays with it.
    private static List<string> CutIdeographs(string word)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (Scripts.IsIdeographic(word[i]) || (Scripts.IsIdeographic(word[i - 1]) && char.IsLetterOrDigit(word[i])))
            {
                parts.Add(word[start..i]);
                start = i;
            }
        }

        parts.Add(word[start..]);
        return parts;
    }

    private static string Transform(string text, TextCase textCase) => textCase switch
    {
        TextCase.Uppercase => text.ToUpperInvariant(),
        TextCase.Lowercase => text.ToLowerInvariant(),
        TextCase.Capitalize => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text),
        _ => text,
    };
}
