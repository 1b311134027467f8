namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Someone to thank, in one group.</summary>
/// <param name="Person">Who; null for the unknown author of a work.</param>
/// <param name="Thanks">What for, a phrase that only they have, or null where the group tells.</param>
/// <param name="Work">Their work; null where there is none.</param>
internal sealed record Thanked(Contributor? Person, string? Thanks, Acknowledged? Work)
{
    /// <summary>True where nobody is named.</summary>
    public bool IsAnonymous => Person is { IsAnonymous: true } or { Name: null };
}
