namespace OpenSourceHistory.Styles.Paged;

/// <summary>Which side of the spread a page is on.</summary>
public enum PageSide
{
    /// <summary>Right-hand, odd.</summary>
    Recto,

    /// <summary>Left-hand, even.</summary>
    Verso,
}
