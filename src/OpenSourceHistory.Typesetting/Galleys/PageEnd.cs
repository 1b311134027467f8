namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What a page ends at.</summary>
internal enum PageEnd
{
    /// <summary>Within a paragraph or a table, or in front of a paragraph: the page could go on.</summary>
    InText,

    /// <summary>In front of a picture, a float or whatever else may not fit.</summary>
    AtBlock,

    /// <summary>In front of a heading.</summary>
    AtHeading,
}
