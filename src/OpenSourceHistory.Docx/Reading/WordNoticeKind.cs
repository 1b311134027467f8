namespace OpenSourceHistory.Docx.Reading;

/// <summary>What is told of a document.</summary>
public enum WordNoticeKind
{
    /// <summary>It has macros; they are not read.</summary>
    Macros,

    /// <summary>It asks for something outside, other than by a link of its text; nothing is fetched.</summary>
    External,

    /// <summary>It takes in another document; that is not read.</summary>
    OtherDocument,

    /// <summary>It holds something of another program.</summary>
    Embedded,

    /// <summary>A part ends early or is damaged: what stands before is read.</summary>
    Damaged,

    /// <summary>A part is larger or nested deeper than any text's, and was not read.</summary>
    BeyondBounds,

    /// <summary>A sign of a font that has signs in the places of characters.</summary>
    Symbol,
}
