namespace OpenSourceHistory.Epub.Findings;

/// <summary>Codes of the EPUB exporter's diagnostics.</summary>
public static class EpubCodes
{
    /// <summary>A link to a file that is not part of the book, written as plain text.</summary>
    public const string LinkOutsidePublication = "OSH6001";

    /// <summary>A link that no reading system may follow (a script, a broken URL), written as plain text.</summary>
    public const string UnusableLink = "OSH6002";

    /// <summary>A picture that is not in the book's folder or could not be read, replaced by its alternative text.</summary>
    public const string PictureLeftOut = "OSH6003";

    /// <summary>The book has no text to publish.</summary>
    public const string EmptyBook = "OSH6004";

    /// <summary>A character that XML cannot hold is left out.</summary>
    public const string CharacterLeftOut = "OSH6005";

    /// <summary>A calculated length that only newer reading systems could work out is left out of the sheet.</summary>
    public const string LengthLeftOut = "OSH6006";

    /// <summary>A table that is too wide for a phone.</summary>
    public const string WideTable = "OSH6007";

    /// <summary>A cover of the author's own that shops do not take, or show badly.</summary>
    public const string CoverUnfit = "OSH6008";

    /// <summary>A colour of the sheet that some readers cannot read on the page of their choice.</summary>
    public const string WeakContrast = "OSH6010";

    /// <summary>A picture or a table that says less to some readers than to others.</summary>
    public const string NotForEveryone = "OSH6009";
}
