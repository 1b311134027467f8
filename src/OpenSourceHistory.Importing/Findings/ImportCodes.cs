namespace OpenSourceHistory.Importing.Findings;

/// <summary>Diagnostic codes of what is brought over from documents of other programs.</summary>
internal static class ImportCodes
{
    /// <summary>Something of the document is not in the book.</summary>
    public const string NotBroughtOver = "OSH7032";

    /// <summary>Something is in the book in another form.</summary>
    public const string OtherForm = "OSH7033";

    /// <summary>Matter that the book makes itself was left out.</summary>
    public const string MadeByBook = "OSH7034";

    /// <summary>A style that is not known became a class.</summary>
    public const string UnknownStyle = "OSH7035";

    /// <summary>The document is damaged.</summary>
    public const string Damaged = "OSH7036";

    /// <summary>A picture is of a kind that books do not show.</summary>
    public const string UnshownPicture = "OSH7037";

    /// <summary>A line of a press's map of styles does not fit.</summary>
    public const string StyleMap = "OSH7038";
}
