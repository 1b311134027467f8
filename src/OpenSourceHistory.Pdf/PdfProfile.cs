namespace OpenSourceHistory.Pdf;

/// <summary>What a receiver demands of the file, as named questions.</summary>
/// <param name="Name">Name in <c>book.yaml</c>.</param>
/// <param name="ForbidsLinks">No link annotations.</param>
/// <param name="ForbidsOutline">No bookmarks.</param>
/// <param name="RequiresBlackOnlyText">Neutral greys and black as DeviceGray (black ink only), no colour.</param>
public sealed record PdfProfile(string Name, bool ForbidsLinks, bool ForbidsOutline, bool RequiresBlackOnlyText)
{
    /// <summary>For a printing house.</summary>
    public static PdfProfile Print { get; } = new("print", true, true, true);

    /// <summary>For reading on a screen.</summary>
    public static PdfProfile Screen { get; } = new("screen", false, false, false);
}
