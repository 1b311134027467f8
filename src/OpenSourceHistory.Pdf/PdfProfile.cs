namespace OpenSourceHistory.Pdf;

/// <summary>What a receiver demands of the file, as named questions.</summary>
/// <param name="Name">Name in <c>book.yaml</c>.</param>
/// <param name="ForbidsLinks">No link annotations.</param>
/// <param name="ForbidsOutline">No bookmarks.</param>
/// <param name="RequiresBlackOnlyText">Neutral greys and black as DeviceGray (black ink only), no colour.</param>
public sealed record PdfProfile(string Name, bool ForbidsLinks, bool ForbidsOutline, bool RequiresBlackOnlyText)
{
    /// <summary>For a printing house.</summary>
    public static PdfProfile Print { get; } = new("print", true, true, true)
    {
        Version = "1.6",
        ForbidsObjectStreams = true,
        ForbidsTransparency = true,
        RequiresProcessColors = true,
    };

    /// <summary>For reading on a screen.</summary>
    public static PdfProfile Screen { get; } = new("screen", false, false, false);

    /// <summary>Version of the format that the file declares.</summary>
    public string Version { get; init; } = "1.7";

    /// <summary>Every object in the open and a cross-reference table, as older print workflows want it.</summary>
    public bool ForbidsObjectStreams { get; init; }

    /// <summary>Nothing shines through: what is translucent is mixed with white.</summary>
    public bool ForbidsTransparency { get; init; }

    /// <summary>Colours of text, rules and drawings as DeviceCMYK.</summary>
    public bool RequiresProcessColors { get; init; }
}
