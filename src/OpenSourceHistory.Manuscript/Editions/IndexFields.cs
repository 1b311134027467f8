namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>Which places of the index stand in the text of a Word file as hidden fields. What stands between words is in the way of whoever works in it.</summary>
public enum IndexFields
{
    /// <summary>Those that the author marked in the text; the others come back from the book's data.</summary>
    Own,

    /// <summary>All, so that Word can build the index anew.</summary>
    All,

    /// <summary>None.</summary>
    None,
}
