using OpenSourceHistory.Review.Deciding;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Which changes in a manuscript are decided upon, and how.</summary>
/// <param name="BookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="Accepts">True to accept them, false to reject them.</param>
public sealed record DecisionRequest(string BookPath, bool Accepts)
{
    /// <summary>Their numbers; empty for all changes, but not for comments.</summary>
    public ValueList<int> Only { get; init; } = [];

    /// <summary>Whose they are; null for anybody's.</summary>
    public string? Author { get; init; }

    /// <summary>True where a change is decided upon: a comment only where it is named.</summary>
    /// <param name="change">The change.</param>
    internal bool Takes(OpenChange change) =>
        (Only.Count == 0 ? change.Kind != OpenChangeKind.Comment : Only.Contains(change.Number)) && (Author is null || change.By.Author == Author);
}
