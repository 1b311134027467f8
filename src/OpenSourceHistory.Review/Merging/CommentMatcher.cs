using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds which comments of a document that came back are new, and which of those that were sent say something else now, or have been dealt with.</summary>
/// <param name="sent">The comments that were sent.</param>
/// <param name="now">Those that the sources have now.</param>
internal sealed class CommentMatcher(IEnumerable<PlacedComment> sent, IEnumerable<PlacedComment> now)
{
    private readonly List<PlacedComment> _sent = [.. sent];
    private readonly List<PlacedComment> _now = [.. now];

    /// <summary>What there is to take home, each with the comment of the sources that it was; null for a new one.</summary>
    /// <param name="edited">The comments that came back.</param>
    public IEnumerable<(PlacedComment Comment, PlacedComment? Former)> Match(IReadOnlyList<PlacedComment> edited)
    {
        var waiting = new List<PlacedComment>();
        foreach (var comment in edited)
        {
            var (own, former) = (Take(_sent, o => IsSame(o, comment)), Take(_now, o => IsSame(o, comment)));
            if (own is null && former is null)
            {
                waiting.Add(comment);
            }
            else if (former is not null && comment.Comment.IsResolved != former.Comment.IsResolved && (own ?? former).Comment.IsResolved == former.Comment.IsResolved)
            {
                yield return (comment, former);
            }
        }

        foreach (var comment in waiting)
        {
            var own = Take(_sent, o => IsReworded(o, comment));
            yield return (comment, own is null ? null : Take(_now, o => IsSame(o, own)));
        }
    }

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
