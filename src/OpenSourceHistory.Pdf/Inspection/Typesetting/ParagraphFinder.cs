namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Finds where paragraphs begin and end, by indents, gaps and short lines.</summary>
/// <param name="frames">Edges of the text.</param>
/// <param name="body">Its type.</param>
/// <param name="leading">Distance of its lines in points.</param>
internal sealed class ParagraphFinder(TextFrames frames, BodyType body, double leading)
{
    private const double GapInLeadings = 1.45;

    /// <summary>The lines of the body in reading order, with their places.</summary>
    /// <param name="pages">All lines of each page.</param>
    public ValueList<BodyLine> Find(ValueList<ValueList<TextLine>> pages)
    {
        var found = new List<BodyLine>();
        var isApart = true;
        foreach (var line in pages.SelectMany(page => page).Where(line => !line.IsMargin))
        {
            if (!line.IsBody)
            {
                // Notes stand below the text and part nothing.
                isApart |= !line.IsFamily || line.Size > 1.03 * body.Size || line.IsSplit;
                continue;
            }

            Add(found, Place(line), isApart);
            isApart = false;
        }

        return ValueList.From(found.Select((line, i) => i + 1 < found.Count ? line with { IsLast = found[i + 1].IsFirst } : line with { IsLast = true }));
    }

    private BodyLine Place(TextLine line) => new(
        line, (line.Left - frames.LeftOf(line.Page)) / body.Size, (frames.RightOf(line.Page) - line.Right) / body.Size, false, false);

    private void Add(List<BodyLine> found, BodyLine line, bool isApart)
    {
        var before = found.Count == 0 ? null : found[^1];
        // Lines that share an indent are a quotation's or an item's, or short paragraphs, of which the last that is not full tells.
        if (before is { IsFirst: true } && before.IsIndented && line.IsIndented && Math.Abs(line.Indent - before.Indent) < 0.15 && before.IsFull && IsBlock(found))
        {
            found[^1] = before with { IsFirst = false };
        }

        found.Add(line with { IsFirst = before is null || isApart || Begins(line, before) });
    }

    private static bool IsBlock(List<BodyLine> found) => found.Count > 1 && Math.Abs(found[^2].Indent - found[^1].Indent) < 0.15 && found[^2].IsFull;

    private bool Begins(BodyLine line, BodyLine before) =>
        (line.Line.Page == before.Line.Page && line.Line.Baseline - before.Line.Baseline > GapInLeadings * leading)
        || before.Shortness > 1
        || (line.IsIndented && (line.Indent > before.Indent + 0.3 || (Math.Abs(line.Indent - before.Indent) < 0.15 && !before.IsFull)));
}
