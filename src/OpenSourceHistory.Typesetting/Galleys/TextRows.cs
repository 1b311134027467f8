using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Turns paragraphs into rows, a row for each line.</summary>
/// <param name="context">What setting depends on.</param>
/// <param name="target">Receives rows.</param>
/// <param name="boxes">Finds anchors.</param>
/// <param name="notes">Sets notes called in the text.</param>
internal sealed class TextRows(GalleyContext context, GalleyBuilder target, BoxModel boxes, NoteSetter notes)
{
    // Heights that differ by less than this are the same line-height after rounding.
    private static readonly Length s_same = Length.FromPoints(0.01);

    /// <summary>Sets a paragraph below what stands there already.</summary>
    /// <param name="content">The paragraph.</param>
    /// <param name="measure">Its room.</param>
    /// <param name="isSetOff">True for text that need not stand on the baseline grid.</param>
    /// <param name="isHeading">True for a heading and what is generated around it.</param>
    public void Add(ParagraphContent content, Measure measure, bool isSetOff, bool isHeading)
    {
        var paragraph = context.Text.Set(content, measure.Width, context.References);
        target.Take(paragraph.Findings);
        foreach (var anchor in AnchorsOf(paragraph.Anchors))
        {
            target.Attach(anchor);
        }

        var lines = paragraph.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var called = notes.SetAll(line.Notes);
            foreach (var note in called)
            {
                target.Take(note.Column.Findings);
            }

            target.Add(new GalleyRow
            {
                Height = line.Height,
                X = measure.X,
                Baseline = line.Baseline,
                Matter = new LineMatter(paragraph, i),
                Notes = called,
                Anchors = AnchorsOf(line),
                BreakCost = CostBefore(lines, i, content.Style),
                IsHeading = isHeading,
                IsOnGrid = !isSetOff && !isHeading && IsGridStep(line.Height),
                EndsInHyphen = line.EndsInHyphen,
                Span = line.Span,
            });
        }
    }

    private static long CostBefore(ValueList<LineBox> lines, int index, ComputedStyle style)
    {
        if (index == 0)
        {
            return 0;
        }

        if (lines[index - 1].KeepWithNext)
        {
            return BreakCosts.Torn;
        }

        return index < style.Orphans || lines.Count - index < style.Widows ? BreakCosts.WidowOrOrphan : 0;
    }

    private bool IsGridStep(Length height)
    {
        var difference = height - context.Grid;
        return difference < s_same && -difference < s_same;
    }

    private ValueList<GalleyAnchor> AnchorsOf(LineBox line)
    {
        var anchors = AnchorsOf(line.Anchors);
        return line.Notes.Count == 0 ? anchors : anchors.Concat(line.Notes.Select(GalleyAnchor.OfCall));
    }

    private ValueList<GalleyAnchor> AnchorsOf(ValueList<Node> nodes)
    {
        if (nodes.Count == 0)
        {
            return [];
        }

        var anchors = new List<GalleyAnchor>();
        foreach (var node in nodes)
        {
            if (boxes.AnchorOf(node) is { } anchor)
            {
                anchors.Add(anchor);
            }
        }

        return ValueList.From(anchors);
    }
}
