namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Codes of the diagnostics that the passes report: OSH16xx.</summary>
public static class ApparatusCodes
{
    /// <summary>A note stands inside a note.</summary>
    public const string NoteInNote = "OSH1601";

    /// <summary>A cross reference points to an id that the book does not have.</summary>
    public const string BrokenReference = "OSH1602";

    /// <summary>A cross reference without text points to something that has not what the reference asks for: label, title or number.</summary>
    public const string NothingToName = "OSH1603";

    /// <summary>Acknowledgements are asked for but nobody is to be thanked.</summary>
    public const string NobodyToThank = "OSH1604";

    /// <summary>An abbreviation is defined but never used.</summary>
    public const string UnusedAbbreviation = "OSH1630";

    /// <summary>A bibliography is asked for but there is nothing to print in it.</summary>
    public const string EmptyBibliography = "OSH1631";

    /// <summary>A term is marked that the glossary does not have.</summary>
    public const string UnknownTerm = "OSH1620";

    /// <summary>An event is marked without a date, or with one that is none.</summary>
    public const string EventDate = "OSH1621";

    /// <summary>A part that is made, such as the glossary, stands twice in the book.</summary>
    public const string PartTwice = "OSH1622";

    /// <summary>A time line has no room for all its labels.</summary>
    public const string CrowdedTimeline = "OSH1623";
}
