using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>
/// Finds what an editor changed in running heads and feet. Programs cut these into parts in their own ways: what counts is whether a text stands in any of them, and
/// whether one is gone where the parts are those that were sent.
/// </summary>
/// <param name="sent">The document as sent.</param>
/// <param name="edited">The document that came back.</param>
/// <param name="before">What programs make of the one.</param>
/// <param name="now">What they make of the other.</param>
internal sealed class HeadComparer(ReadingDocument sent, ReadingDocument edited, GeneratedRefresh before, GeneratedRefresh now)
{
    private readonly HashSet<string> _sent = sent.Heads.SelectMany(PiecesOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The changes, each once however many heads it stands in.</summary>
    public IEnumerable<GeneratedChange> Compare()
    {
        var isCutAlike = sent.Heads.Select(h => h.Maker).SequenceEqual(edited.Heads.Select(h => h.Maker));
        return Enumerable.Range(0, edited.Heads.Count)
            .Select(i => ChangeOf(edited.Heads[i], isCutAlike ? sent.Heads[i] : null))
            .OfType<GeneratedChange>()
            .DistinctBy(c => (c.Old?.Text, c.New?.Text));
    }

    private GeneratedChange? ChangeOf(GeneratedStretch head, GeneratedStretch? own)
    {
        if (PiecesOf(head).Any(p => !_sent.Contains(p) && !now.HasParagraph(p)))
        {
            var alike = own ?? sent.Heads.MaxBy(h => WordBag.Of(h.Text).Likeness(WordBag.Of(head.Text)));
            return new GeneratedChange(0, alike, head);
        }

        var isCut = own is not null && PiecesOf(own).Except(PiecesOf(head)).Any(p => !before.HasParagraph(p) || now.HasParagraph(p));
        return isCut ? new GeneratedChange(0, own, head) : null;
    }

    /// <summary>What stands between tabs and numbers.</summary>
    /// <param name="head">The head.</param>
    public static IEnumerable<string> PiecesOf(GeneratedStretch head) =>
        head.Text.Split(['\t', GeneratedStretch.Numeral], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
