using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The pictures of the book as files of the publication, each once.</summary>
internal sealed class PictureFiles
{
    // As wide as a line of text is apart from the next, in points.
    private const double Border = 4;

    private readonly Dictionary<string, PictureFile> _byPath;

    private PictureFiles(Dictionary<string, PictureFile> byPath, ValueList<PictureFile> files) => (_byPath, All) = (byPath, files);

    /// <summary>The files in order of first use.</summary>
    public ValueList<PictureFile> All { get; }

    /// <summary>Reads all pictures of a book; what cannot be read is left out.</summary>
    /// <param name="book">The book.</param>
    /// <param name="library">Reads them.</param>
    /// <param name="limits">How large they may be.</param>
    /// <returns>The files; found is which pictures were left out, and why.</returns>
    public static Result<PictureFiles> Collect(Book book, PictureLibrary library, PictureLimits limits)
    {
        var images = new Collector();
        images.Walk(book);
        var first = images.Found.Where(i => i.ResolvedPath is not null).DistinctBy(i => i.ResolvedPath).ToArray();
        var pictures = new Result<Picture?>[first.Length];
        // Each takes many times its file while it is made smaller, so none waits half done for a core.
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, first.Length, cores, i => pictures[i] = library.Load(first[i].ResolvedPath!, first[i].Span) is var read && read.Value is RasterPicture raster ? read with { Value = ForScreens(raster, limits) } : read);
        var names = new FileNames(CoverFile.Names);
        var byPath = new Dictionary<string, PictureFile>(StringComparer.Ordinal);
        for (var i = 0; i < first.Length; i++)
        {
            if (pictures[i].Value is { } picture)
            {
                byPath[first[i].ResolvedPath!] = ToFile(picture, names);
            }
        }

        var files = new PictureFiles(byPath, ValueList.From(byPath.Values));
        var left = images.Found.Where(i => files.Of(i) is null).Select(LeftOut);
        return new Result<PictureFiles>(files, ValueList.From(pictures.SelectMany(p => p.Findings).Concat(left)));
    }

    /// <summary>The file of an image, or null where it was left out.</summary>
    /// <param name="image">The image.</param>
    public PictureFile? Of(Image image) => image.ResolvedPath is { } path ? _byPath.GetValueOrDefault(path) : null;

    private static Diagnostic LeftOut(Image image) => new(
        EpubCodes.PictureLeftOut,
        Severity.Warning,
        image.Span,
        $"The picture '{image.Source}' is not in the e-book; its alternative text stands there instead",
        []);

    private static PictureFile ToFile(Picture picture, FileNames names) => picture switch
    {
        VectorPicture vector => new PictureFile(
            NameOf(picture, ".svg", names), PictureFile.Svg, SvgWriter.Write(vector.Drawing, Border)),
        RasterPicture { Format: RasterFormat.Png } raster => new PictureFile(
            NameOf(picture, ".png", names), "image/png", raster.Data),
        RasterPicture raster => new PictureFile(NameOf(picture, ".jpg", names), "image/jpeg", raster.Data),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static RasterPicture ForScreens(RasterPicture picture, PictureLimits limits)
    {
        var shown = picture.Format == RasterFormat.Png ? RasterFlattener.OnWhite(picture) : RasterColors.OfLight(picture);
        var fit = limits.MostPixels is { } most ? RasterScaler.Fit(shown, most, limits.Quality) : shown;
        // Photographs are many times as large as PNG.
        var isOpaque = ReferenceEquals(shown, picture);
        return isOpaque && picture.WasWebP ? RasterRecoder.AsPhotograph(fit, limits.Quality) : fit;
    }

    private static string NameOf(Picture picture, string extension, FileNames names) =>
        names.Take(Path.GetFileNameWithoutExtension(picture.Path), extension, "picture");

    private sealed class Collector : BookWalker
    {
        public List<Image> Found { get; } = [];

        public override void Visit(Node node)
        {
            if (node is Image image)
            {
                Found.Add(image);
            }
            else if (node is not Contents)
            {
                VisitChildren(node);
            }
        }
    }
}
