namespace OpenSourceHistory.Epub.Resources;

/// <summary>A picture in the publication.</summary>
/// <param name="FileName">Name in the folder of pictures.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Data">Its bytes.</param>
internal sealed record PictureFile(string FileName, string MediaType, ReadOnlyMemory<byte> Data)
{
    /// <summary>Media type of SVG.</summary>
    public const string Svg = "image/svg+xml";
}
