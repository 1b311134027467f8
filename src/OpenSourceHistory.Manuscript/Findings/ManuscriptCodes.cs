namespace OpenSourceHistory.Manuscript.Findings;

/// <summary>Codes of the diagnostics about the book as a whole, which the passes of the apparatus report: OSH16xx; and what a careful editor would mend, told where it is asked for: OSH17xx.</summary>
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

    /// <summary>Stops stand for an ellipsis.</summary>
    public const string LintEllipsis = "OSH1701";

    /// <summary>A hyphen stands between figures that are a range.</summary>
    public const string LintRangeHyphen = "OSH1702";

    /// <summary>A hyphen stands for a dash.</summary>
    public const string LintDashHyphen = "OSH1703";

    /// <summary>A space stands before a mark that has none.</summary>
    public const string LintSpaceBeforeMark = "OSH1704";

    /// <summary>A word stands twice.</summary>
    public const string LintDoubledWord = "OSH1705";

    /// <summary>An opening quotation mark stands for an apostrophe.</summary>
    public const string LintApostrophe = "OSH1706";

    /// <summary>A quotation mark has no other.</summary>
    public const string LintQuotation = "OSH1707";

    /// <summary>A letter stands for the sign of multiplication.</summary>
    public const string LintMultiplication = "OSH1708";

    /// <summary>A hyphen stands for a minus.</summary>
    public const string LintMinus = "OSH1709";

    /// <summary>A paragraph looks like a heading and is none.</summary>
    public const string LintDisguisedHeading = "OSH1710";

    /// <summary>A heading ends in a mark.</summary>
    public const string LintHeadingEnd = "OSH1711";

    /// <summary>A heading is written in capitals.</summary>
    public const string LintCapitals = "OSH1712";

    /// <summary>The text of a link does not say where it leads.</summary>
    public const string LintLinkText = "OSH1713";

    /// <summary>An alternative text says that it is of a picture.</summary>
    public const string LintAlternativeText = "OSH1714";

    /// <summary>A break between scenes is made of signs.</summary>
    public const string LintHandmadeBreak = "OSH1715";

    /// <summary>Space is made of empty lines.</summary>
    public const string LintHandmadeSpace = "OSH1716";

    /// <summary>Verse is made of line breaks.</summary>
    public const string LintHandmadeVerse = "OSH1717";

    /// <summary>The book has no description.</summary>
    public const string LintNoDescription = "OSH1718";

    /// <summary>The book has no subjects.</summary>
    public const string LintNoSubjects = "OSH1719";

    /// <summary>The book's title is written in capitals.</summary>
    public const string LintTitleCapitals = "OSH1720";
}
