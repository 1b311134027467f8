namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Codes of the diagnostics about the index: OSH167x.</summary>
public static class IndexCodes
{
    /// <summary>A mark names no entry.</summary>
    public const string NoEntry = "OSH1670";

    /// <summary>A range begins but does not end, or ends but did not begin.</summary>
    public const string OpenRange = "OSH1671";

    /// <summary>A mark has a key or value that is not known.</summary>
    public const string UnknownMark = "OSH1672";

    /// <summary>A cross reference leads to an entry that the index does not have.</summary>
    public const string NoSuchEntry = "OSH1673";

    /// <summary>Cross references lead in a circle.</summary>
    public const string Loop = "OSH1674";

    /// <summary>An entry has places of its own and sends the reader elsewhere.</summary>
    public const string SeeWithPlaces = "OSH1675";

    /// <summary>A term does not occur in the text.</summary>
    public const string Unused = "OSH1676";

    /// <summary>A main place is named by an id that the book does not have, or where the term does not occur.</summary>
    public const string NoMainPlace = "OSH1677";

    /// <summary>An index is asked for, but nothing is marked.</summary>
    public const string NothingMarked = "OSH1678";
}
