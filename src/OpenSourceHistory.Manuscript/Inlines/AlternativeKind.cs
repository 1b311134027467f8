namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Where the alternative text of a picture comes from.</summary>
public enum AlternativeKind
{
    /// <summary>The author wrote it.</summary>
    Written,

    /// <summary>The caption stands in for it, so that it tells no more than that.</summary>
    Caption,

    /// <summary>There is none, and nobody said that none is needed.</summary>
    Missing,

    /// <summary>The author says that the picture is mere decoration.</summary>
    Decoration,
}
