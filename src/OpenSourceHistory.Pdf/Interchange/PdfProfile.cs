namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>What a receiver demands of the file, as named questions.</summary>
/// <param name="ForbidsLinks">No link annotations.</param>
/// <param name="ForbidsOutline">No bookmarks.</param>
/// <param name="RequiresBlackOnlyText">Neutral greys and black as DeviceGray (black ink only), no colour.</param>
public sealed record PdfProfile(bool ForbidsLinks, bool ForbidsOutline, bool RequiresBlackOnlyText)
{
    /// <summary>For a printing house.</summary>
    public static PdfProfile Print { get; } = new(true, true, true)
    {
        Version = "1.6",
        ForbidsObjectStreams = true,
        ForbidsTransparency = true,
        RequiresProcessColors = true,
    };

    /// <summary>For a printing house that prints with black ink alone, as most interiors are.</summary>
    public static PdfProfile PrintBlack { get; } = Print with { ForbidsColor = true };

    /// <summary>For reading on a screen.</summary>
    public static PdfProfile Screen { get; } = new(false, false, false) { RequiresTags = true };

    /// <summary>Version of the format that the file declares.</summary>
    public string Version { get; init; } = "1.7";

    /// <summary>Every object in the open and a cross-reference table, as older print workflows want it.</summary>
    public bool ForbidsObjectStreams { get; init; }

    /// <summary>The book's structure, for those who hear it or read it otherwise than by its pages (ISO 32000-1, 14.8).</summary>
    public bool RequiresTags { get; init; }

    /// <summary>Nothing shines through: what is translucent is mixed with white.</summary>
    public bool ForbidsTransparency { get; init; }

    /// <summary>Colours of text, rules and drawings as DeviceCMYK.</summary>
    public bool RequiresProcessColors { get; init; }

    /// <summary>Colours of text, rules, drawings and pictures as greys of the same brightness.</summary>
    public bool ForbidsColor { get; init; }
}
