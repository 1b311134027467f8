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

    /// <summary>A language whose words are not divided at the ends of lines.</summary>
    public const string NoPatterns = "OSH3303";

    /// <summary>A picture is taller than the page and was scaled.</summary>
    public const string PictureTooTall = "OSH3401";

    /// <summary>A table is wider than the measure.</summary>
    public const string TableTooWide = "OSH3402";

    /// <summary>A note begins behind the page of its call.</summary>
    public const string NoteLate = "OSH3403";

    /// <summary>A float, or a block that is to stand in a line or turned, is set in the flow.</summary>
    public const string StandsInFlow = "OSH3404";

    /// <summary>A spine has no text, for which it is too narrow.</summary>
    public const string BareSpine = "OSH3413";

    /// <summary>A bar code is smaller than scanners of shops read it.</summary>
    public const string SmallBarcode = "OSH3414";

    /// <summary>A note that should run on behind others stands below them.</summary>
    public const string NoteStandsAlone = "OSH3415";

    /// <summary>A box that should stay whole is taller than the page.</summary>
    public const string BoxTooTall = "OSH3406";

    /// <summary>A row of a table is taller than the page.</summary>
    public const string RowTooTall = "OSH3407";

    /// <summary>Something that cannot be cut is taller than the page.</summary>
    public const string RowOverflows = "OSH3408";

    /// <summary>Page references did not settle.</summary>
    public const string ReferencesUnsettled = "OSH3409";

    /// <summary>The page has no room for text.</summary>
    public const string NoTextArea = "OSH3410";

    /// <summary>A reference asks for the page of something that stands on none.</summary>
    public const string NoPage = "OSH3411";

    /// <summary>Facing pages do not end level.</summary>
    public const string UnevenSpread = "OSH3412";
}
