namespace OpenSourceHistory.Pdf.Findings;

/// <summary>Codes of the diagnostics of PDF files.</summary>
public static class PdfCodes
{
    /// <summary>A colour picture stays in RGB although the receiver prints with process inks.</summary>
    public const string PictureInRgb = "OSH4001";

    /// <summary>A picture's file cannot be embedded.</summary>
    public const string PictureNotEmbedded = "OSH4002";

    /// <summary>A link or bookmark leads to an id that is on no page.</summary>
    public const string MissingDestination = "OSH4003";

    /// <summary>A file falls short of a standard that it was asked to conform to.</summary>
    public const string ShortOfStandard = "OSH4004";

    /// <summary>Something shines through onto what lies beneath, in a file whose standard allows no transparency.</summary>
    public const string MixedWithWhite = "OSH4005";
}
