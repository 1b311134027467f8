namespace OpenSourceHistory.Pages.Structure;

/// <summary>The standard structure types of ISO 32000-2, 14.8.4, that books are made of, by their names there.</summary>
public enum StructureRole
{
    /// <summary>The whole book.</summary>
    Document,

    /// <summary>A part of the book, which groups chapters.</summary>
    Part,

    /// <summary>A chapter or another division.</summary>
    Sect,

    /// <summary>Blocks that belong together.</summary>
    Div,

    /// <summary>Blocks quoted from elsewhere.</summary>
    BlockQuote,

    /// <summary>Blocks that stand beside the text, such as a tip or a warning.</summary>
    Aside,

    /// <summary>The title of the book, on its title page.</summary>
    Title,

    /// <summary>The table of contents.</summary>
    TOC,

    /// <summary>An entry of the table of contents.</summary>
    TOCI,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A heading of the first level.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A part of a block, such as a line of verse.</summary>
    Sub,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>A label: the marker of an item or note, the number of a caption.</summary>
    Lbl,

    /// <summary>What an item says.</summary>
    LBody,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The rows at the head of a table.</summary>
    THead,

    /// <summary>The rows below the head.</summary>
    TBody,

    /// <summary>A table's foot.</summary>
    TFoot,

    /// <summary>A row.</summary>
    TR,

    /// <summary>A cell that heads others.</summary>
    TH,

    /// <summary>A cell of data.</summary>
    TD,

    /// <summary>A picture.</summary>
    Figure,

    /// <summary>The caption of a figure or table.</summary>
    Caption,

    /// <summary>A footnote or endnote.</summary>
    FENote,

    /// <summary>A reference to another place in the book, such as the call of a note.</summary>
    Reference,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Emphasis.</summary>
    Em,

    /// <summary>Importance.</summary>
    Strong,

    /// <summary>Text of a program.</summary>
    Code,

    /// <summary>Text with something of its own to it, such as a language.</summary>
    Span,
}
