namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>What a revision does to the text.</summary>
public enum RevisionKind
{
    /// <summary>It is new.</summary>
    Insertion,

    /// <summary>It is to go.</summary>
    Deletion,
}
