using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds which comments of a document that came back are new, and which of those that were sent say something else now, have been dealt with, or were taken out.</summary>
/// <param name="sent">The comments that were sent.</param>
/// <param name="now">Those that the sources have now.</param>
internal sealed class CommentMatcher(IEnumerable<PlacedComment> sent, IEnumerable<PlacedComment> now)
{
    private readonly List<PlacedComment> _sent = [.. sent];
    private readonly List<PlacedComment> _now = [.. now];
    private readonly ILookup<int, string> _sentTexts = sent.ToLookup(c => c.Comment.Id, c => c.Text);

    /// <summary>What there is to take home, each with the comment of the sources that it was; null for a new one.</summary>
    /// <param name="edited">The comments that came back.</param>
    public IEnumerable<MatchedComment> Match(IReadOnlyList<PlacedComment> edited)
    {
        var waiting = new List<PlacedComment>();
        foreach (var comment in edited)
        {
            // Answers that are alike are told by what they answer.
            var asked = edited.FirstOrDefault(c => c.Comment.Id == comment.Comment.Parent)?.Text;
            var own = Take(_sent, o => IsSame(o, comment) && AskedOf(o) == asked) ?? Take(_sent, o => IsSame(o, comment));
            var former = Take(_now, o => IsSame(o, comment));
            if (own is null && former is null)
            {
                waiting.Add(comment);
            }
            else if (former is not null && comment.Comment.IsResolved != former.Comment.IsResolved && (own ?? former).Comment.IsResolved == former.Comment.IsResolved)
            {
                yield return new MatchedComment(comment, former);
            }
        }

        foreach (var comment in waiting)
        {
            var own = Take(_sent, o => IsReworded(o, comment));
            yield return new MatchedComment(comment, own is null ? null : Take(_now, o => IsSame(o, own)));
        }

        foreach (var gone in Gone())
        {
            yield return gone;
        }
    }

    // An answer goes with what it answers.
    private List<MatchedComment> Gone()
    {
        var ids = _sent.Select(c => c.Comment.Id).ToHashSet();
        return
        [
            .. _sent.Where(c => c.Comment.Parent is not { } parent || !ids.Contains(parent))
                .Select(c => new MatchedComment(c, Take(_now, o => IsSame(o, c)), IsGone: true))
                .Where(m => m.Former is { Comment.IsResolved: false }),
        ];
    }

    private string? AskedOf(PlacedComment comment) => comment.Comment.Parent is { } parent ? _sentTexts[parent].FirstOrDefault() : null;

    // Those that are equal are taken in their order.
    private static PlacedComment? Take(List<PlacedComment> comments, Predicate<PlacedComment> isMeant)
    {
        var at = comments.FindIndex(isMeant);
        if (at < 0)
        {
            return null;
        }

        var found = comments[at];
        comments.RemoveAt(at);
        return found;
    }

    private static bool IsSame(PlacedComment one, PlacedComment other) => one.Text == other.Text && one.Comment.Author == other.Comment.Author;

    // Word keeps the date of a comment whose text is changed.
    private static bool IsReworded(PlacedComment one, PlacedComment other) =>
        one.Comment.Author == other.Comment.Author && one.Comment.Date == other.Comment.Date && one.Note == other.Note && one.Comment.Parent is null == other.Comment.Parent is null
        && (one.Comment.Date is not null || one.Start == other.Start);
}
