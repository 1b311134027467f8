using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The ways to set paragraphs in a line fewer or more. Each is asked for only where a page cannot end well without, and kept for all passes over a book.</summary>
/// <param name="step">Step of the baseline grid: a paragraph whose lines are so high moves all below it by a whole step.</param>
internal sealed class VariantTable(Length step)
{
    // Heights that differ by less than this are the same line-height after rounding.
    private static readonly Length s_same = Length.FromPoints(0.02);

    private Dictionary<GalleyItem, ValueList<Variant>> _known = new(ReferenceEqualityComparer.Instance);
    private Dictionary<GalleyItem, ValueList<Variant>> _before = [];

    /// <summary>The variants of an item; none where there is one way only.</summary>
    /// <param name="item">The item as it is set best.</param>
    public ValueList<Variant> Of(GalleyItem item)
    {
        if (item is not ParagraphItem { IsHeading: false } paragraph)
        {
            return [];
        }

        if (!_known.TryGetValue(item, out var variants))
        {
            variants = _before.TryGetValue(item, out var known) ? known : HasLinesOfAStep(paragraph) ? Find(paragraph) : [];
            _known.Add(item, variants);
        }

        return variants;
    }

    /// <summary>Begins another typesetting: of what was known, what it does not ask for is forgotten with the next.</summary>
    public void Turn() => (_before, _known) = (_known, new(ReferenceEqualityComparer.Instance));

    private bool HasLinesOfAStep(ParagraphItem item)
    {
        foreach (var row in item.Bare)
        {
            if (row.Height - step > s_same || step - row.Height > s_same)
            {
                return false;
            }
        }

        return true;
    }

    private static ValueList<Variant> Find(ParagraphItem item)
    {
        var (lines, cost) = (item.Rows.Count, item.Text.Cost);
        ReadOnlySpan<int> numbers = [lines - 1, lines + 1];
        return [.. item.WithLines(lines > 1 ? numbers : numbers[1..], cost + BreakCosts.MostDemerits)
            .Select(other => new Variant(other, other.Rows.Count - lines, BreakCosts.OfVariant(other.Text.Cost - cost)))];
    }
}
