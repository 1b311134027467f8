namespace OpenSourceHistory.Manuscript;

/// <summary>Why someone who had no role in the book is thanked.</summary>
public enum AcknowledgementReason
{
    /// <summary>They wrote a work that the book rests on.</summary>
    Source,

    /// <summary>Changes that they proposed were taken into the text.</summary>
    Change,

    /// <summary>They commented on the text.</summary>
    Comment,
}
