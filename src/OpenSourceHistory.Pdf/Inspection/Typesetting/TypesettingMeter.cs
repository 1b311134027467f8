namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Measures how evenly a PDF's text is set, whoever made it, by where its glyphs stand.</summary>
public static class TypesettingMeter
{
    private const double LeadingStep = 0.25;

    /// <summary>Measures a text.</summary>
    /// <param name="pages">Its pages.</param>
    /// <returns>What was measured, or null for a text without justified lines.</returns>
    public static TypesettingReport? Measure(ValueList<GlyphPage> pages)
    {
        if (BodyType.Find(pages) is not { } body)
        {
            return null;
        }

        var finder = new LineFinder(body);
        var lines = ValueList.From(pages.Select(finder.Find));
        var leading = LeadingOf(lines, body);
        var marked = new MarginFinder(lines, body, leading).Mark();
        if (TextFrames.Find(marked.SelectMany(page => page).Where(line => line.IsBody && !line.IsMargin)) is not { } frames)
        {
            return null;
        }

        var found = new ParagraphFinder(frames, body, leading).Find(marked);
        return new BodyFigures(found, frames.Measure).Report(new TypesettingReport(pages.Count, body.Family, body.Size, leading, frames.Measure));
    }

    private static double LeadingOf(ValueList<ValueList<TextLine>> pages, BodyType body)
    {
        var distances = new List<double>();
        foreach (var page in pages)
        {
            List<TextLine> lines = [.. page.Where(line => line.IsBody)];
            distances.AddRange(lines.Skip(1).Zip(lines, (line, above) => line.Baseline - above.Baseline)
                .Where(distance => distance > 0.8 * body.Size && distance < 2.2 * body.Size));
        }

        return distances.Count == 0 ? 1.25 * body.Size : Statistics.Mode(distances, LeadingStep);
    }
}
