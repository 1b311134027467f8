using System.Globalization;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Marks below or above each character of emphasized text (CSS Text Decoration 3, section 3; Requirements for Chinese Text Layout, section 3.1.8): half as large as
/// the text, in the middle of the character, as close as its ink allows. Lines stay as high as they are.
/// </summary>
internal sealed class EmphasisMarks
{
    private const double Size = 0.5;
    private const int Bold = 600;
    private const string DotMark = "\u2022";

    // Where ink of Chinese signs and of letters ends below and above the baseline, with what parts a mark from it, in em.
    private const double BelowSign = 0.16;
    private const double BelowLetter = 0.28;
    private const double Above = 0.92;

    // Radius of the dot that stands for a mark that no face has.
    private const double Dot = 0.09;

    private static readonly ItemMark s_mark = ItemMark.OfArtifact(ArtifactKind.Layout);

    private readonly Dictionary<(WordShaper Shaper, string Mark, long Size), Outline> _outlines = [];
    private Length _baseline;

    /// <summary>The marks of the line.</summary>
    public List<PageItem> Items { get; } = [];

    /// <summary>Begins a line.</summary>
    /// <param name="baseline">Its baseline.</param>
    public void Begin(Length baseline)
    {
        Items.Clear();
        _baseline = baseline;
    }

    /// <summary>Adds the marks of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="scale">How much wider its glyphs are set.</param>
    /// <param name="x">Where it begins, in scaled points.</param>
    /// <param name="span">Its place in the manuscript.</param>
    public void Add(ShapedWord word, InlineStyle style, double scale, double x, SourceSpan span)
    {
        if (MarkOf(style, word) is not { } mark)
        {
            return;
        }

        var outline = OutlineOf(style, mark);
        var color = style.Style.TextEmphasisColor ?? style.Style.Color;
        for (var start = 0; start < word.Text.Length;)
        {
            var end = start + StringInfo.GetNextTextElementLength(word.Text.AsSpan(start));
            if (TakesMark(word.Text, start))
            {
                var middle = x + (style.Size * scale * (word.Prefix[start] + word.Prefix[end]) / 2);
                var top = TopOf(style, outline.Height, Han.IsWide(word.Text[start]));
                var origin = new Point(new Length((long)Math.Round(middle)), _baseline - style.Raise + new Length((long)Math.Round(top)));
                Items.Add(new FilledPath(span, origin, outline.Path, color) { Mark = s_mark, KnocksOut = style.Style.KnocksOut });
            }

            start = end;
        }
    }

    // Marks of weight stand where no face of the family is heavier than that of common text.
    private static string? MarkOf(InlineStyle style, ShapedWord word) =>
        style.IsNoteCall ? null
        : style.Style.TextEmphasis != ComputedStyle.EmphasisOfWeight ? style.Style.TextEmphasis
        : style.Style.FontWeight >= Bold && word.Pieces is [var piece, ..] && piece.Face.Weight < Bold ? DotMark
        : null;

    // Punctuation, spaces and signs of no shape take none.
    private static bool TakesMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    // From the baseline down to the top of the mark's ink.
    private static double TopOf(InlineStyle style, double height, bool isSign) =>
        style.Style.TextEmphasisUnder ? style.Size * (isSign ? BelowSign : BelowLetter) : (-style.Size * Above) - height;

    private Outline OutlineOf(InlineStyle style, string mark)
    {
        var key = (style.Shaper, mark, style.Size);
        if (!_outlines.TryGetValue(key, out var outline))
        {
            _outlines.Add(key, outline = Outline.Of(style.Shaper.Shape(mark), style.Size * Size / Length.PerPoint) ?? Outline.OfDot(style.Size * Dot / Length.PerPoint));
        }

        return outline;
    }

    // Paths stand with the top of their ink at their origin, and its middle.
    private sealed record Outline(ValueList<PathCommand> Path, double Height)
    {
        public static Outline OfDot(double radius) => new(Shapes.Ellipse(0, radius, radius, radius), 2 * radius * Length.PerPoint);

        public static Outline? Of(ShapedWord mark, double points)
        {
            if (mark.Missing.Length > 0 || mark.Pieces is not [{ Glyphs: [var glyph] } piece])
            {
                return null;
            }

            var unit = points / piece.Face.Metrics.UnitsPerEm;
            var outline = piece.Face.OutlineOf(glyph.GlyphId);
            var ends = outline.Where(step => step.Verb != PathVerb.Close).ToList();
            if (ends.Count == 0)
            {
                return null;
            }

            var (left, right, low, high) = (ends.Min(p => p.X), ends.Max(p => p.X), ends.Min(p => p.Y), ends.Max(p => p.Y));
            var place = new Matrix(unit, 0, 0, -unit, -(left + right) / 2 * unit, high * unit);
            return new Outline(ValueList.From(outline.Select(step => step.MappedBy(place))), (high - low) * unit * Length.PerPoint);
        }
    }
}
