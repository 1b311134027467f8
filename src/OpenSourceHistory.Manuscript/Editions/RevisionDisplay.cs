namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>How an edition shows revisions that nobody has decided upon.</summary>
public enum RevisionDisplay
{
    /// <summary>As if all were rejected: the text before them.</summary>
    Rejected,

    /// <summary>As if all were accepted: the text behind them.</summary>
    Accepted,

    /// <summary>Both, marked as what they are.</summary>
    Marked,
}
