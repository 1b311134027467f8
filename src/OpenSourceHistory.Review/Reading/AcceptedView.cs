using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Says what of a document stands in it when some of its revisions are accepted and the others are as if nobody had made them.</summary>
/// <param name="isAccepted">True for a revision that is accepted.</param>
internal sealed class AcceptedView(Func<WordRevision, bool> isAccepted)
{
    /// <summary>True for what does not stand in it.</summary>
    /// <param name="inserted">Who inserted it, or null.</param>
    /// <param name="deleted">Who deleted it, or null.</param>
    public bool IsGone(WordRevision? inserted, WordRevision? deleted) =>
        (inserted is not null && !isAccepted(inserted)) || (deleted is not null && isAccepted(deleted));

    /// <summary>Who struck a token out of what was sent; null where nobody did.</summary>
    /// <param name="token">The token.</param>
    public WordRevision? DeletionOf(WordToken token) =>
        token.Deleted is { } revision && isAccepted(revision) && (token.Inserted is null || isAccepted(token.Inserted)) ? revision : null;
}
