namespace OpenSourceHistory.Citations.Findings;

/// <summary>Codes of the diagnostics about citations: sources and their files 165x, styles and locales 205x.</summary>
public static class CitationCodes
{
    /// <summary>A key is cited that no source has.</summary>
    public const string UnknownSource = "OSH1650";

    /// <summary>A bibliography file cannot be understood at a place.</summary>
    public const string BibTexSyntax = "OSH1651";

    /// <summary>Two entries have one key.</summary>
    public const string DuplicateKey = "OSH1652";

    /// <summary>An entry's type, or a command of TeX in it, is not known.</summary>
    public const string UnknownInEntry = "OSH1653";

    /// <summary>A date is not one.</summary>
    public const string BadDate = "OSH1654";

    /// <summary>An abbreviation or a parent entry is used that the file does not define.</summary>
    public const string UndefinedName = "OSH1655";

    /// <summary>A field is nested too deep.</summary>
    public const string TooMuch = "OSH1656";

    /// <summary>A style makes nothing of a source that is cited.</summary>
    public const string EmptyCite = "OSH1657";

    /// <summary>A style or a locale is not well-formed XML, or not of the Citation Style Language.</summary>
    public const string NotACitationStyle = "OSH2050";

    /// <summary>A style depends on another.</summary>
    public const string DependentStyle = "OSH2051";

    /// <summary>An element, attribute or value of a style is not known.</summary>
    public const string UnknownInStyle = "OSH2052";

    /// <summary>A style calls a macro that it does not define, or one that calls itself.</summary>
    public const string UndefinedMacro = "OSH2053";

    /// <summary>A style is nested so deep, or its macros call one another so often, that it is not used.</summary>
    public const string EndlessStyle = "OSH2054";

    /// <summary>There is no locale of a language.</summary>
    public const string NoLocale = "OSH2055";
}
