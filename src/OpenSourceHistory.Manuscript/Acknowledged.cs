namespace OpenSourceHistory.Manuscript;

/// <summary>Someone who is thanked without having had a role in the book.</summary>
/// <param name="Person">Who; null for the unknown author of a work.</param>
/// <param name="Reason">What for.</param>
public sealed record Acknowledged(Contributor? Person, AcknowledgementReason Reason)
{
    /// <summary>Title of the work whose author is thanked; null where there is none.</summary>
    public string? Work { get; init; }

    /// <summary>True for an article, an essay or another part of something, whose title stands in quotation marks.</summary>
    public bool IsPart { get; init; }
}
