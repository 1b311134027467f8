namespace OpenSourceHistory.Styles.Findings;

/// <summary>Codes of the diagnostics about style sheets.</summary>
public static class StyleCodes
{
    /// <summary>A sheet or font file cannot be read.</summary>
    public const string UnreadableFile = "OSH2001";

    /// <summary>A path leads out of the sheet's folder.</summary>
    public const string OutsideFolder = "OSH2002";

    /// <summary>A sheet imports itself, directly or not.</summary>
    public const string ImportCycle = "OSH2003";

    /// <summary>A selector does not parse or names an unknown pseudo-class or pseudo-element.</summary>
    public const string Selector = "OSH2011";

    /// <summary>An unknown at-rule, or one at a wrong place.</summary>
    public const string AtRule = "OSH2012";

    /// <summary>An unknown property.</summary>
    public const string UnknownProperty = "OSH2020";

    /// <summary>A value that does not parse.</summary>
    public const string InvalidValue = "OSH2021";

    /// <summary><c>var()</c>, or an edition's <c>set</c>, of a custom property that does not exist.</summary>
    public const string UndefinedVariable = "OSH2022";

    /// <summary>A font family that no <c>@font-face</c> declares.</summary>
    public const string UnknownFont = "OSH2023";

    /// <summary>A declaration that a format cannot honour.</summary>
    public const string Unsupported = "OSH2030";

    /// <summary>A cross reference asks for the number of something that the sheet does not count.</summary>
    public const string NoNumber = "OSH2031";

    /// <summary>A class that nothing knows, and that is nearly the name of one that something does.</summary>
    public const string UnknownClass = "OSH2032";

    /// <summary>A key of attributes that nothing reads.</summary>
    public const string UnreadKey = "OSH2033";

    /// <summary>A direction of text that not every format carries out.</summary>
    public const string Direction = "OSH2034";
}
