using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Graphics.Svg;

namespace OpenSourceHistory.Docx.Pictures;

/// <summary>Puts pictures into the file, each once.</summary>
/// <param name="pictures">Reads pictures.</param>
internal sealed class PictureStore(PictureLibrary pictures)
{
    // Printers ask for 300 pixels an inch.
    private const double PixelsPerPoint = 300.0 / 72;

    // Twice the page of a tabloid at that; a drawing that says that it is miles high is coarser.
    private const double MostPixels = 32e6;
    private const double LongestSide = 32_000;

    private readonly Dictionary<(string Path, Length Measure), StoredPicture?> _stored = [];
    private readonly List<Diagnostic> _findings = [];
    private PackagePart? _main;
    private int _parts;

    /// <summary>What is wrong with the pictures asked for so far.</summary>
    public ValueList<Diagnostic> Findings => ValueList.From(_findings);

    /// <summary>Says which file pictures go to.</summary>
    public void OpenIn(PackagePart main) => _main = main;

    /// <summary>The picture of an image, stored on the first call; null where there is none to show.</summary>
    /// <param name="image">The image.</param>
    /// <param name="measure">Width of the text around it: drawings that are wider are painted for it.</param>
    public StoredPicture? Find(Image image, Length measure)
    {
        if (image.ResolvedPath is not { } path)
        {
            return null;
        }

        var (picture, found) = pictures.Load(path, image.Span);
        var key = (path, picture is VectorPicture drawing ? Length.Min(measure, drawing.NaturalSize.Width) : Length.Zero);
        if (!_stored.TryGetValue(key, out var stored))
        {
            _findings.AddRange(found);
            stored = picture is null ? null : Store(picture, measure);
            _stored.Add(key, stored);
        }

        return stored;
    }

    private StoredPicture? Store(Picture picture, Length measure) => picture switch
    {
        RasterPicture raster => new(picture, Feed(raster.Format == RasterFormat.Png ? PartKinds.Png : PartKinds.Jpeg, picture.Data), null),
        VectorPicture vector => new(
            picture,
            Feed(PartKinds.Png, DrawingRasterizer.ToPng(vector.Drawing, ScaleFor(vector, measure), Paint.White)),
            Feed(PartKinds.Svg, SvgWriter.Write(vector.Drawing, border: null))),
        _ => null,
    };

    private static double ScaleFor(VectorPicture vector, Length measure)
    {
        var (width, height) = (vector.NaturalSize.Width, vector.NaturalSize.Height);
        var scale = width > measure && width > Length.Zero ? PixelsPerPoint * (measure / width) : PixelsPerPoint;
        var (across, down) = (Math.Max(width.Points, 1), Math.Max(height.Points, 1));
        return Math.Min(scale, Math.Min(Math.Sqrt(MostPixels / across / down), LongestSide / Math.Max(across, down)));
    }

    private PackagePart Feed(PackagePartKind kind, ReadOnlyMemory<byte> data) => _main!.Add(kind, "rIdMedia" + Units.Text(++_parts)).Fill(data);
}
