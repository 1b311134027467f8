namespace OpenSourceHistory.Review.Comparing;

/// <summary>What an editor did.</summary>
public enum ChangeKind
{
    /// <summary>Text was put in, struck out or replaced.</summary>
    Text,

    /// <summary>Text looks otherwise: emphasis and the like.</summary>
    Marks,

    /// <summary>A picture has another text for those who do not see it.</summary>
    Description,

    /// <summary>A link or a reference within the book leads elsewhere, or was put on or taken off.</summary>
    Reference,

    /// <summary>A paragraph was put in.</summary>
    NewParagraph,

    /// <summary>A paragraph was taken out.</summary>
    LostParagraph,

    /// <summary>A paragraph has another style, or another place in a list.</summary>
    Style,

    /// <summary>A paragraph stands in another place.</summary>
    Moved,

    /// <summary>A row of a table was put in.</summary>
    NewRow,

    /// <summary>A row of a table was taken out.</summary>
    LostRow,

    /// <summary>A column of a table was put in.</summary>
    NewColumn,

    /// <summary>A column of a table was taken out.</summary>
    LostColumn,

    /// <summary>A table was put in.</summary>
    NewTable,

    /// <summary>A table was taken out.</summary>
    LostTable,

    /// <summary>A mark of the index was set, or taken out.</summary>
    IndexMark,

    /// <summary>Paragraphs read otherwise than all other changes make them: what was done there is not known.</summary>
    Overlooked,
}
