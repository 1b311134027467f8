namespace OpenSourceHistory.Importing.Roles;

/// <summary>What a style of a document is in a book.</summary>
internal enum StyleRole
{
    /// <summary>Text of its own kind, by a class.</summary>
    Division,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading, of the level that the paragraph or the map says.</summary>
    Heading,

    /// <summary>The book's title.</summary>
    Title,

    /// <summary>The book's subtitle.</summary>
    Subtitle,

    /// <summary>An author of the book.</summary>
    Author,

    /// <summary>The book's date.</summary>
    Date,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A line of code.</summary>
    Code,

    /// <summary>The caption of a figure or table.</summary>
    Caption,

    /// <summary>A further paragraph of a list item.</summary>
    ListText,

    /// <summary>A term that is defined.</summary>
    Term,

    /// <summary>Its definition.</summary>
    Definition,

    /// <summary>A break between sections.</summary>
    Break,

    /// <summary>Matter that the book makes itself.</summary>
    Generated,

    /// <summary>Characters that are emphasised.</summary>
    Emphasis,

    /// <summary>Characters that are strong.</summary>
    Strong,

    /// <summary>Small capitals.</summary>
    SmallCapitals,

    /// <summary>Code in a line.</summary>
    InlineCode,

    /// <summary>Characters that say nothing by their style.</summary>
    Plain,
}
