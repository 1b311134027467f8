namespace OpenSourceHistory.Manuscript.Findings;

/// <summary>Codes of the diagnostics about the book as a whole, which the passes of the apparatus report: OSH16xx.</summary>
public static class ManuscriptCodes
{
    /// <summary>A cross reference points to an id that the book does not have.</summary>
    public const string BrokenReference = "OSH1602";

    /// <summary>A cross reference without text points to something that has not what the reference asks for: label, title or number.</summary>
    public const string NothingToName = "OSH1603";

    /// <summary>Acknowledgements are asked for but nobody is to be thanked.</summary>
    public const string NobodyToThank = "OSH1604";

    /// <summary>A caption begins with a label of its own, which stands in place of a number by the book.</summary>
    public const string OwnLabel = "OSH1605";

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

    /// <summary>A mark of the index names no entry.</summary>
    public const string NoIndexEntry = "OSH1670";

    /// <summary>A range of the index begins but does not end, or ends but did not begin.</summary>
    public const string OpenIndexRange = "OSH1671";

    /// <summary>A mark of the index has a key or value that is not known.</summary>
    public const string UnknownIndexMark = "OSH1672";

    /// <summary>A cross reference leads to an entry that the index does not have.</summary>
    public const string NoSuchIndexEntry = "OSH1673";

    /// <summary>Cross references of the index lead in a circle.</summary>
    public const string IndexLoop = "OSH1674";

    /// <summary>An entry of the index has places of its own and sends the reader elsewhere.</summary>
    public const string SeeWithPlaces = "OSH1675";

    /// <summary>A term of the index does not occur in the text.</summary>
    public const string UnusedIndexTerm = "OSH1676";

    /// <summary>A main place is named by an id that the book does not have, or where the term does not occur.</summary>
    public const string NoMainPlace = "OSH1677";

    /// <summary>An index is asked for, but nothing is marked.</summary>
    public const string NothingMarked = "OSH1678";
}
