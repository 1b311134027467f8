using System.Globalization;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pages.Layouts;

/// <summary>
/// Shows how pages are set, on the pages: a rule under each line (its baseline), a frame around each block, a tint in each word space (red where it is
/// wider than the natural one, blue where narrower, the darker the further), and behind each line whose spaces gave its badness, as TeX counts it
/// (Knuth and Plass, "Breaking Paragraphs into Lines", 1981: a hundred times the cube of the ratio to what a space may give), and the width of its
/// glyphs where they are expanded.
/// </summary>
public sealed class LayoutOverlay
{
    // A space may grow by half of itself and shrink by a third, as in the breaker's own count.
    private const double Stretch = 0.5;
    private const double Shrink = 1.0 / 3;

    private const double LeastShown = 0.5;
    private const double WorstShown = 9999;
    private const double LeastScale = 0.0005;
    private const double HairWidth = 0.25;
    private const double LabelSize = 5;
    private const double LabelGap = 2;

    private static readonly RgbPaint s_baseline = new(120, 190, 235);
    private static readonly RgbPaint s_frame = new(120, 190, 120);
    private static readonly RgbPaint s_label = new(200, 60, 40);

    private readonly PageDocument _document;
    private readonly List<SetLine>[] _lines;
    private readonly NaturalSpaces _spaces;

    private LayoutOverlay(PageDocument document)
    {
        _document = document;
        _lines = [.. document.Pages.Select(page => SetLine.Of(page).ToList())];
        _spaces = new NaturalSpaces(_lines);
    }

    /// <summary>The same pages with their layout shown; what is added is artifacts.</summary>
    /// <param name="document">The pages.</param>
    public static PageDocument Of(PageDocument document)
    {
        var overlay = new LayoutOverlay(document);
        return document with { Pages = ValueList.From(document.Pages.Select(overlay.Show)) };
    }

    private Page Show(Page page, int index)
    {
        var lines = _lines[index];
        IEnumerable<PageItem> below = [.. lines.SelectMany(TintsOf), .. lines.Select(BaselineOf), .. FramesOf(page)];
        return page with { Items = ValueList.From([.. below, .. page.Items, .. lines.SelectMany(LabelOf)]) };
    }

    private IEnumerable<PageItem> TintsOf(SetLine line)
    {
        foreach (var (run, x, advance) in line.Spaces)
        {
            var ratio = RatioOf(run, advance);
            var height = run.FontSize * 0.45;
            if (Math.Abs(ratio) * 100 >= LeastShown && advance > Length.Zero)
            {
                yield return Artifact(new Fill(run.Span, new Rect(x, line.Baseline - height, advance, height), TintOf(ratio)));
            }
        }
    }

    private static RgbPaint TintOf(double ratio)
    {
        var paler = (byte)(235 - (int)(Math.Min(1, Math.Abs(ratio)) * 150));
        return ratio > 0 ? new RgbPaint(255, paler, paler) : new RgbPaint(paler, paler, 255);
    }

    private double RatioOf(GlyphRun run, Length advance)
    {
        var natural = _spaces.Of(run);
        var change = (advance - natural) / natural;
        return change > 0 ? change / Stretch : change / Shrink;
    }

    private static PageItem BaselineOf(SetLine line) =>
        Artifact(new Fill(line.Runs[0].Span, new Rect(line.Left, line.Baseline, line.Right - line.Left, Length.FromPoints(HairWidth)), s_baseline));

    private IEnumerable<PageItem> LabelOf(SetLine line)
    {
        var badness = Math.Min(BadnessOf(line), WorstShown);
        var scale = line.Runs.MaxBy(r => Math.Abs(r.HorizontalScale - 1))!.HorizontalScale;
        var said = badness < LeastShown ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(badness)} ");
        var text = said + (Math.Abs(scale - 1) < LeastScale ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{scale:0.0%}"));
        return text.Length == 0 ? [] : [Artifact(Label(text, line.Runs[0], new Point(line.Right + Length.FromPoints(LabelGap), line.Baseline)))];
    }

    private double BadnessOf(SetLine line)
    {
        var ratios = line.Spaces.Select(s => RatioOf(s.Run, s.Advance)).ToList();
        return ratios.Count == 0 ? 0 : 100 * Math.Pow(Math.Abs(ratios.Average()), 3);
    }

    private static GlyphRun Label(string text, GlyphRun model, Point origin)
    {
        var size = Length.FromPoints(LabelSize);
        var unit = LabelSize / model.Face.Metrics.UnitsPerEm;
        var pen = 0;
        var glyphs = new List<PlacedGlyph>();
        foreach (var glyph in TextShaper.Shape(model.Face, text, 0, text.Length, new ShapingOptions("en", [])))
        {
            glyphs.Add(new PlacedGlyph(glyph.GlyphId, glyph.Cluster, Length.FromPoints(pen * unit), Length.Zero, Length.FromPoints(glyph.Advance * unit)));
            pen += glyph.Advance;
        }

        return new GlyphRun(model.Span, model.Face, size, s_label, origin, text, ValueList.From(glyphs));
    }

    private IEnumerable<PageItem> FramesOf(Page page) => page.Items
        .Where(item => item.Turn is null)
        .Select(item => (Block: BlockOf(item), Item: item))
        .Where(part => part.Block is not null)
        .GroupBy(part => part.Block!.Index, part => AreaOf(part.Item))
        .SelectMany(block => FrameOf(block.Aggregate(Around)));

    // Of what stands in a line, the block around it.
    private StructureElement? BlockOf(PageItem item)
    {
        var element = _document.Structure.Of(item.Mark);
        while (element is { Role: > StructureRole.FENote or StructureRole.Lbl or StructureRole.Sub, Parent: >= 0 })
        {
            element = _document.Structure.Elements[element.Parent];
        }

        return element;
    }

    private static Rect AreaOf(PageItem item) => item switch
    {
        Fill fill => fill.Area,
        PlacedPicture picture => picture.Area,
        GlyphRun run when run.Glyphs.Count > 0 => new Rect(
            run.Origin.X, run.Origin.Y - (run.FontSize * 0.8), run.Glyphs[^1].X + run.Glyphs[^1].Advance, run.FontSize),
        GlyphRun run => new Rect(run.Origin.X, run.Origin.Y, Length.Zero, Length.Zero),
        FilledPath path => new Rect(path.Origin.X, path.Origin.Y, Length.Zero, Length.Zero),
        _ => throw new NotSupportedException($"A page holds no {item.GetType().Name}"),
    };

    private static Rect Around(Rect one, Rect other)
    {
        var (left, top) = (Length.Min(one.X, other.X), Length.Min(one.Y, other.Y));
        var (right, bottom) = (Length.Max(one.X + one.Width, other.X + other.Width), Length.Max(one.Y + one.Height, other.Y + other.Height));
        return new Rect(left, top, right - left, bottom - top);
    }

    private static PageItem[] FrameOf(Rect area)
    {
        var hair = Length.FromPoints(HairWidth);
        Rect[] sides =
        [
            area with { Height = hair }, area with { Y = area.Y + area.Height, Height = hair },
            area with { Width = hair }, area with { X = area.X + area.Width, Width = hair },
        ];
        return [.. sides.Select(side => Artifact(new Fill(SourceSpan.None, side, s_frame)))];
    }

    private static PageItem Artifact(PageItem item) => item with { Mark = ItemMark.OfArtifact(ArtifactKind.Layout) };
}
