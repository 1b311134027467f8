using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Joins the glyphs of a page to lines.</summary>
/// <param name="body">The type of the text's body.</param>
internal sealed partial class LineFinder(BodyType body)
{
    // Em. Glyphs so far apart are in different columns; baselines so near are one.
    private const double ColumnGap = 4;
    private const double SameBaseline = 0.12;

    // A gap between words: where a space is painted, where none is but others are, where none is ever.
    private const double SpaceGap = 0.06;
    private const double UnpaintedGap = 0.15;
    private const double SpacelessGap = 0.09;

    // How far above and below a baseline smaller glyphs belong to its line, as the calls of notes do.
    private const double Raised = 0.6;
    private const double Lowered = 0.25;
    private const double Beside = 3;

    /// <summary>The lines of a page, from top to bottom, from left to right.</summary>
    /// <param name="page">The page.</param>
    public ValueList<TextLine> Find(GlyphPage page)
    {
        var rows = Cluster(page.Glyphs.Where(body.HasSize)).FindAll(row => row.Exists(glyph => !glyph.IsSpace));
        var left = Join(rows, page.Glyphs.Where(glyph => !body.HasSize(glyph)).OrderBy(glyph => glyph.Baseline));
        return ValueList.From(rows.Concat(Cluster(left)).SelectMany(row => Split(row, page.Number))
            .OrderBy(line => Math.Round(line.Baseline, 1)).ThenBy(line => line.Left));
    }

    // Joins glyphs of other sizes, from top to bottom as the rows are, to the rows that they belong to; the others are left.
    private List<PageGlyph> Join(List<List<PageGlyph>> rows, IEnumerable<PageGlyph> glyphs)
    {
        var edges = rows.ConvertAll(row => (Baseline: row[0].Baseline, Left: row.Min(glyph => glyph.Left), Right: row.Max(glyph => glyph.Right)));
        var left = new List<PageGlyph>();
        var first = 0;
        foreach (var glyph in glyphs)
        {
            while (first < rows.Count && glyph.Baseline - edges[first].Baseline > Lowered * body.Size)
            {
                first++;
            }

            var nearest = -1;
            for (var i = first; glyph.Size < 0.95 * body.Size && i < rows.Count && edges[i].Baseline - glyph.Baseline <= Raised * body.Size; i++)
            {
                var distance = Math.Abs(glyph.Baseline - edges[i].Baseline);
                var isBeside = glyph.Left >= edges[i].Left - (Beside * body.Size) && glyph.Left <= edges[i].Right + (Beside * body.Size);
                if ((isBeside || distance <= SpaceGap * body.Size) && (nearest < 0 || distance < Math.Abs(glyph.Baseline - edges[nearest].Baseline)))
                {
                    nearest = i;
                }
            }

            (nearest < 0 ? left : rows[nearest]).Add(glyph);
        }

        return left;
    }

    private List<List<PageGlyph>> Cluster(IEnumerable<PageGlyph> glyphs)
    {
        var rows = new List<List<PageGlyph>>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline))
        {
            if (rows.Count == 0 || glyph.Baseline - rows[^1][^1].Baseline > SameBaseline * body.Size)
            {
                rows.Add([]);
            }

            rows[^1].Add(glyph);
        }

        return rows;
    }

    private IEnumerable<TextLine> Split(List<PageGlyph> row, int page)
    {
        var parts = new List<List<PageGlyph>>();
        var end = double.NegativeInfinity;
        foreach (var glyph in row.OrderBy(glyph => glyph.Left).ThenBy(glyph => glyph.Right))
        {
            if (!glyph.IsSpace)
            {
                if (glyph.Left - end > ColumnGap * body.Size)
                {
                    parts.Add([]);
                }

                end = Math.Max(end, glyph.Right);
            }

            if (parts.Count > 0)
            {
                parts[^1].Add(glyph);
            }
        }

        return parts.Select(part => Make(part, page, parts.Count > 1));
    }

    private TextLine Make(List<PageGlyph> glyphs, int page, bool isSplit)
    {
        var ink = glyphs.FindAll(glyph => !glyph.IsSpace);
        var main = ink.FindAll(body.HasSize);
        var (size, family) = (main.Count / (double)ink.Count, ink.Count(body.HasFamily) / (double)ink.Count);
        var (text, gaps, signGaps) = Read(glyphs);
        return new TextLine(
            page,
            ink[0].Left,
            ink.Max(glyph => glyph.Right),
            Statistics.Median((main.Count > 0 ? main : ink).Select(glyph => glyph.Baseline)),
            ink.CountBy(glyph => Math.Round(glyph.Size, 1)).MaxBy(count => count.Value).Key,
            text)
        {
            Gaps = gaps,
            SignGaps = signGaps,
            IsOfSigns = ink.Count(IsSign) > ink.Count / 2,
            IsSplit = isSplit,
            IsFamily = family >= 0.5,
            IsBody = !isSplit && size >= 0.25 && family >= 0.2 && !Leader().IsMatch(text),
            IsPure = size >= 0.7 && family >= 0.5,
        };
    }

    private (string Text, ValueList<double> Gaps, ValueList<double> SignGaps) Read(List<PageGlyph> glyphs)
    {
        var (text, gaps, signGaps) = (new StringBuilder(), new List<double>(), new List<double>());
        PageGlyph? before = null;
        var isBehindSpace = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                isBehindSpace = true;
                continue;
            }

            if (before is { } last && IsGap((glyph.Left - last.Right) / body.Size, isBehindSpace))
            {
                text.Append(' ');
                if (!IsHan(glyph) && !IsHan(last))
                {
                    gaps.Add((glyph.Left - last.Right) / body.Size);
                }
            }

            if (before is { } sign && IsSign(sign) && IsSign(glyph))
            {
                signGaps.Add((glyph.Left - sign.Right) / body.Size);
            }

            text.Append(glyph.Text);
            (before, isBehindSpace) = (glyph, false);
        }

        return (text.ToString(), ValueList.From(gaps), ValueList.From(signGaps));
    }

    private bool IsGap(double width, bool isBehindSpace) =>
        (isBehindSpace && width > SpaceGap) || width > (body.HasSpaces ? UnpaintedGap : SpacelessGap);

    private static bool IsHan(PageGlyph glyph) => EastAsianWidth.IsEastAsian(CodePoints.At(glyph.Text, 0));

    private static bool IsSign(PageGlyph glyph) => Scripts.IsIdeographic(CodePoints.At(glyph.Text, 0));

    [GeneratedRegex("(?:[.·•…] ?){6,}")]
    private static partial Regex Leader();
}
