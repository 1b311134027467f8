using System.IO.Compression;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using SkiaSharp;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>How large pictures are in e-books.</summary>
public sealed class EbookPictureTests
{
    private static readonly byte[] s_wide = Picture(3000, 1000, isJpeg: false);
    private static readonly byte[] s_photo = Picture(600, 2400, isJpeg: true);
    private static readonly byte[] s_small = Picture(300, 200, isJpeg: true);

    [Theory]
    [InlineData("", 2000, 666, 500, 2000)]
    [InlineData(", images: {max: 800}", 800, 266, 200, 800)]
    [InlineData(", images: {max: none}", 3000, 1000, 600, 2400)]
    [InlineData(", images: {max: 20}", 2000, 666, 500, 2000)]
    public void Pictures_are_no_larger_than_is_asked(string yaml, int wide, int wideHeight, int photo, int photoHeight)
    {
        var (parts, _) = Build(yaml);
        Assert.Equal((wide, wideHeight), SizeOf(parts["wide.png"]));
        Assert.Equal((photo, photoHeight), SizeOf(parts["photo.jpg"]));
        Assert.Equal(s_small, parts["small.jpg"]);
    }

    [Fact]
    public void Strong_compression_makes_small_files_the_same_each_time()
    {
        var (good, _) = Build(", images: {max: 800, quality: 90}");
        var (poor, _) = Build(", images: {max: 800, quality: 20}");
        Assert.True(poor["photo.jpg"].Length < good["photo.jpg"].Length);
        Assert.Equal(poor["photo.jpg"], Build(", images: {max: 800, quality: 20}").Parts["photo.jpg"]);
    }

    [Fact]
    public void Photographs_in_webp_are_jpeg_and_no_longer_many_times_as_large()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(240, 160, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var at = 0; at < 240 * 160; at++)
        {
            bitmap.SetPixel(at % 240, at / 240, new SKColor((byte)(at * 7919 % 251), (byte)(90 + (at % 240 / 3)), (byte)(at * 104729 % 97)));
        }

        var (parts, _) = Build(string.Empty, bitmap.Encode(SKEncodedImageFormat.Webp, 80).ToArray());

        Assert.Equal((240, 160), SizeOf(parts["p.jpg"]));
        Assert.DoesNotContain("p.png", parts.Keys);
    }

    [Fact]
    public void Covers_are_as_large_as_shops_ask() => Assert.Equal((1600, 2560), SizeOf(Build(", cover: cover.jpg").Parts["cover.jpg"]));

    [Theory]
    [InlineData(", images: {max: 20}", "at least 100 pixels")]
    [InlineData(", images: {max: large}", "a whole number")]
    [InlineData(", images: {most: 2000}", "“most” is not known")]
    public void Limits_that_make_no_sense_are_told(string yaml, string message) => Assert.Contains(Build(yaml).Told, t => t.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Each_pixel_is_the_mean_of_those_that_it_stands_for()
    {
        var drawing = SvgReader.Read(new SourceFile("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'><rect width='100' height='200'/></svg>"), FontLibrary.Create([], new MemoryWorkspace())).Value!;
        var png = DrawingRasterizer.ToPng(drawing, 400 / drawing.Size.Width.Points, Paint.White);
        var small = RasterScaler.Fit(new RasterPicture("a.png", png, drawing.Size, RasterFormat.Png, 400, 200), 2, 85);
        Assert.Equal((2, 1), (small.PixelWidth, small.PixelHeight));
        Assert.Equal([128, 255], RasterDecoder.Decode(small)!.Samples);
    }

    private static (int, int) SizeOf(byte[] file) => RasterFacts.Of(file) is { } facts ? (facts.Width, facts.Height) : default;

    private static byte[] Picture(double width, double height, bool isJpeg)
    {
        var drawing = new Drawing(new Size(Length.FromPoints(width / 10), Length.FromPoints(height / 10)), []);
        return isJpeg ? DrawingRasterizer.ToJpeg(drawing, 10, Paint.White, 80) : DrawingRasterizer.ToPng(drawing, 10, Paint.White);
    }

    private static (Dictionary<string, byte[]> Parts, ValueList<string> Told) Build(string yaml, byte[]? webp = null)
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", $"title: Lamps\nlanguage: en\nstyle: s.css\nbody: [a.md]\neditions: {{ebook: {{format: epub, output: t.epub{yaml}}}}}\n")
            .With("b/a.md", "# One\n\n![w](wide.png){alt=W}\n\n![p](photo.jpg){alt=P}\n\n![s](small.jpg){alt=S}\n" + (webp is null ? string.Empty : "\n![x](p.png){alt=X}\n"))
            .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }")
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
            .With("b/wide.png", s_wide).With("b/photo.jpg", s_photo).With("b/small.jpg", s_small).With("b/cover.jpg", Picture(3200, 5120, isJpeg: true));
        files = webp is null ? files : files.With("b/p.png", webp);
        var report = BookBuilder.Build(new BuildRequest("b", ["ebook"], "out", "b/s.css"), files, null);
        if (!files.FileExists("out/t.epub"))
        {
            return ([], ValueList.From(report.Diagnostics.Select(d => d.ToString())));
        }

        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes("out/t.epub")));
        var parts = archive.Entries.Where(e => e.FullName.StartsWith("EPUB/images/", StringComparison.Ordinal)).ToDictionary(e => e.Name, e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
        return (parts, ValueList.From(report.Diagnostics.Select(d => d.ToString())));
    }
}
