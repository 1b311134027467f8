using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The cover's picture as a file of the publication.</summary>
/// <param name="FileName">Its name in the folder of pictures.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record CoverFile(string FileName, string MediaType)
{
    /// <summary>Every name that it may have.</summary>
    public static ValueList<string> Names { get; } = ["cover.jpg", "cover.png"];

    /// <summary>The file of a cover that is painted, or is a JPEG picture.</summary>
    public static CoverFile Jpeg { get; } = new(Names[0], "image/jpeg");

    /// <summary>The file of a cover.</summary>
    /// <param name="own">The author's own; null for one that is painted.</param>
    public static CoverFile Of(RasterPicture? own) => own is { Format: RasterFormat.Png } ? new(Names[1], "image/png") : Jpeg;
}
