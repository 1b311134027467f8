namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A revision of whole blocks.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="By">Who made it, and when.</param>
public sealed record BlockRevision(RevisionKind Kind, Authorship By);
