namespace OpenSourceHistory.Manuscript.Findings;

/// <summary>Codes of what a careful editor would mend, told where it is asked for: OSH17xx. Each is the name of a rule.</summary>
public static class LintCodes
{
    /// <summary>Stops stand for an ellipsis.</summary>
    public const string Ellipsis = "OSH1701";

    /// <summary>A hyphen stands between figures that are a range.</summary>
    public const string RangeHyphen = "OSH1702";

    /// <summary>A hyphen stands for a dash.</summary>
    public const string DashHyphen = "OSH1703";

    /// <summary>A space stands before a mark that has none.</summary>
    public const string SpaceBeforeMark = "OSH1704";

    /// <summary>A word stands twice.</summary>
    public const string DoubledWord = "OSH1705";

    /// <summary>An opening quotation mark stands for an apostrophe.</summary>
    public const string Apostrophe = "OSH1706";

    /// <summary>A quotation mark has no other.</summary>
    public const string Quotation = "OSH1707";

    /// <summary>A letter stands for the sign of multiplication.</summary>
    public const string Multiplication = "OSH1708";

    /// <summary>A hyphen stands for a minus.</summary>
    public const string Minus = "OSH1709";

    /// <summary>A paragraph looks like a heading and is none.</summary>
    public const string DisguisedHeading = "OSH1710";

    /// <summary>A heading ends in a mark.</summary>
    public const string HeadingEnd = "OSH1711";

    /// <summary>A heading is written in capitals.</summary>
    public const string Capitals = "OSH1712";

    /// <summary>The text of a link does not say where it leads.</summary>
    public const string LinkText = "OSH1713";

    /// <summary>An alternative text says that it is of a picture.</summary>
    public const string AlternativeText = "OSH1714";

    /// <summary>A break between scenes is made of signs.</summary>
    public const string HandmadeBreak = "OSH1715";

    /// <summary>Space is made of empty lines.</summary>
    public const string HandmadeSpace = "OSH1716";

    /// <summary>Verse is made of line breaks.</summary>
    public const string HandmadeVerse = "OSH1717";

    /// <summary>The book has no description.</summary>
    public const string NoDescription = "OSH1718";

    /// <summary>The book has no subjects.</summary>
    public const string NoSubjects = "OSH1719";

    /// <summary>The book's title is written in capitals.</summary>
    public const string TitleCapitals = "OSH1720";
}
