namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>What an index mark says.</summary>
public enum IndexMarkKind
{
    /// <summary>The entry's subject is spoken of here.</summary>
    Place,

    /// <summary>It is spoken of from here on.</summary>
    RangeStart,

    /// <summary>It is spoken of up to here.</summary>
    RangeEnd,

    /// <summary>Another entry is to be looked up in its stead.</summary>
    See,

    /// <summary>Another entry is to be looked up as well.</summary>
    SeeAlso,
}
