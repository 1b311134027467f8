namespace OpenSourceHistory.Review.Comparing;

/// <summary>What an editor did.</summary>
public enum ChangeKind
{
    /// <summary>Text was put in, struck out or replaced.</summary>
    Text,

    /// <summary>Text looks otherwise: emphasis and the like.</summary>
    Marks,

    /// <summary>A paragraph was put in.</summary>
    NewParagraph,

    /// <summary>A paragraph was taken out.</summary>
    LostParagraph,

    /// <summary>A paragraph has another style.</summary>
    Style,
}
