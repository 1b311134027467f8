using System.Text;
using OpenSourceHistory.Core.Geometry;
using OpenSourceHistory.Core.Paints;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.Fuzzing;

/// <summary>What cases are made from: files of the repository; what once failed stands in <see cref="Failures"/>.</summary>
internal static class Seeds
{
    // Longer seeds only take longer.
    private const int LongestText = 6_000;

    /// <summary>Markdown.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        .. Texts("manuscript", "*.md"), .. Texts("tests/suite", "*.md"), .. Texts("tests/books", "*.md"),
    ];

    /// <summary>Style sheets.</summary>
    public static IReadOnlyList<string> Sheets { get; } = [.. Texts("styles", "*.css"), .. Texts("tests/books", "*.css")];

    /// <summary>Descriptions of books.</summary>
    public static IReadOnlyList<string> Descriptions { get; } = [.. Texts("manuscript", "book.yaml"), .. Texts("tests", "book.yaml"), .. Texts("tests/suite", "*.yaml")];

    /// <summary>Sources in BibTeX.</summary>
    public static IReadOnlyList<string> BibTex { get; } = [.. Texts("tests/books", "*.bib")];

    /// <summary>Citation styles.</summary>
    public static IReadOnlyList<string> CitationStyles { get; } = [.. Texts("src/OpenSourceHistory.Citations", "*.csl")];

    /// <summary>SVG pictures.</summary>
    public static IReadOnlyList<string> Svg { get; } = [.. Texts("manuscript", "*.svg"), .. Texts("tests/books", "*.svg")];

    /// <summary>A small PNG and a small JPEG picture.</summary>
    public static IReadOnlyList<byte[]> Rasters { get; } = MakeRasters();

    /// <summary>Fonts of both kinds of outlines.</summary>
    public static IReadOnlyList<byte[]> Fonts { get; } =
    [
        Font("source-code-pro", "SourceCodePro-Italic.ttf"),
        Font("source-code-pro", "SourceCodePro-Regular.ttf"),
        .. Directory.EnumerateFiles(Repository.PathOf("styles", "fonts"), "*.otf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(d => d.Length < 400_000),
    ];

    /// <summary>Data files of a book by their names.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Data { get; } =
        new[] { "glossary.yaml", "people.yaml", "events.yaml", "index.yaml", "contributors.yaml", "sources.yaml", "zotero.json" }
            .ToDictionary(name => name, name => (IReadOnlyList<string>)[.. Texts("manuscript", name), .. Texts("tests/books", name), "[]"]);

    /// <summary>A font file of the sheet's.</summary>
    public static byte[] Font(string folder, string name) => File.ReadAllBytes(Repository.PathOf("styles", "fonts", folder, name));

    private static IEnumerable<string> Texts(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Shorten(File.ReadAllText(f)));

    private static string Shorten(string text) => text.Length <= LongestText ? text : text[..text.LastIndexOf('\n', LongestText)];

    private static byte[][] MakeRasters()
    {
        var drawing = new Drawing(
            new Size(Length.FromPoints(24), Length.FromPoints(16)),
            [new PathItem([PathCommand.MoveTo(0, 0), PathCommand.LineTo(20, 0), PathCommand.LineTo(20, 16), PathCommand.Close], new RgbPaint(200, 90, 0), false, null)]);
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        var jpeg = DrawingRasterizer.ToJpeg(drawing, 1, Paint.White, 80);
        return [DrawingRasterizer.ToPng(drawing, 1, Paint.White), DrawingRasterizer.ToPng(drawing, 1, Paint.Transparent), jpeg, [.. jpeg[..2], .. exif, .. jpeg[2..]]];
    }
}
