namespace OpenSourceHistory.Manuscript.Apparatus.Shortening;

/// <summary>Where an abbreviation is used.</summary>
internal enum AbbreviationPlace
{
    /// <summary>In the running text.</summary>
    Text,

    /// <summary>In a caption or a table.</summary>
    Aside,

    /// <summary>In a note.</summary>
    Note,

    /// <summary>In a heading.</summary>
    Heading,
}
