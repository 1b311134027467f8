namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Where a text is to stand.</summary>
internal enum LineSetting
{
    /// <summary>In a paragraph, which may have several lines.</summary>
    Paragraph,

    /// <summary>In a heading, a caption: one line, in which braces at the end are attributes.</summary>
    Heading,

    /// <summary>In a cell of a row, which has one line, and where bars are edges.</summary>
    Cell,

    /// <summary>In a cell of a drawn table, where bars and crosses are its frame.</summary>
    Grid,
}
