namespace OpenSourceHistory.Typesetting.Findings;

/// <summary>Codes of diagnostics about typesetting: fonts 31xx, pictures 32xx, lines 33xx, pages 34xx.</summary>
public static class TypesettingCodes
{
    /// <summary>A character that no face has.</summary>
    public const string MissingGlyph = "OSH3103";

    /// <summary>A line wider than its measure.</summary>
    public const string OverfullLine = "OSH3301";

    /// <summary>A word wider than its measure, broken between letters where no hyphen may stand.</summary>
    public const string TornWord = "OSH3302";
}
