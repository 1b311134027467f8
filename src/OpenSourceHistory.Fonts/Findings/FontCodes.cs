namespace OpenSourceHistory.Fonts.Findings;

/// <summary>Codes of findings about font files.</summary>
public static class FontCodes
{
    /// <summary>A declared font file cannot be read.</summary>
    public const string UnreadableFile = "OSH3101";

    /// <summary>A declared font file is not an OpenType face with outlines.</summary>
    public const string NotOpenType = "OSH3102";

    /// <summary>A declared font may not be embedded in documents.</summary>
    public const string EmbeddingForbidden = "OSH3104";

    /// <summary>A declared font has damaged tables that keep it from being cut down.</summary>
    public const string NotSubset = "OSH3105";

    /// <summary>A declared font has outlines that cannot be addressed.</summary>
    public const string DamagedOutlines = "OSH3106";

    /// <summary>Emphasis that pages do not show, since its family has no such face.</summary>
    public const string NoEmphasis = "OSH3107";

    /// <summary>Han signs of a language stand in the forms of another, for which their face is drawn.</summary>
    public const string ForeignForms = "OSH3108";
}
