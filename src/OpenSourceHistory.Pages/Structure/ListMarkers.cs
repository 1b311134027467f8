namespace OpenSourceHistory.Pages.Structure;

/// <summary>How the items of a list are marked (attribute <c>ListNumbering</c> of ISO 32000-2, 14.8.5.5).</summary>
public enum ListMarkers
{
    /// <summary>Signs that say no order.</summary>
    Unordered,

    /// <summary>Terms, each with what it means.</summary>
    Description,

    /// <summary>Arabic figures.</summary>
    Decimal,

    /// <summary>Small letters.</summary>
    LowerAlpha,

    /// <summary>Capital letters.</summary>
    UpperAlpha,

    /// <summary>Small roman numerals.</summary>
    LowerRoman,

    /// <summary>Capital roman numerals.</summary>
    UpperRoman,

    /// <summary>Numbered in a way that the standard does not name.</summary>
    Ordered,
}
