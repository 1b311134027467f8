using System.IO.Compression;
using System.Xml.Linq;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Every word of a source stands in the e-book within the lists, quotations, tables and emphasis in which Pandoc has it.</summary>
internal static class StructureLaw
{
    /// <summary>Builds one Markdown file and holds the places of its words against those in Pandoc's HTML.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="counts">True for a word that counts.</param>
    /// <returns>What differs, Pandoc's lines behind a minus and ours behind a plus.</returns>
    public static IReadOnlyList<string> BrokenBy(string source, Func<string, bool> counts)
    {
        using var folder = new TemporaryFolder();
        var files = new MemoryWorkspace().With("book/words.md", source).With("book/plain.css", "p { margin: 0 }");
        var report = BookBuilder.Build(new BuildRequest("book/words.md", ["epub"], "out", "book/plain.css"), files, null);
        var written = Assert.Single(report.Written);
        var ours = PlacesIn(folder.Add("words.epub", files.ReadAllBytes(written.Path)), counts);
        var theirs = PlacesInPandocs(source, folder, counts);
        return [.. theirs.Except(ours).Select(p => "- " + p), .. ours.Except(theirs).Select(p => "+ " + p)];
    }

    private static List<string> PlacesIn(string path, Func<string, bool> counts)
    {
        using var archive = ZipFile.OpenRead(path);
        var places = new List<string>();
        foreach (var entry in archive.Entries.Where(e => e.FullName.Contains("/text/", StringComparison.Ordinal) && e.Name != "nav.xhtml"))
        {
            using var stream = entry.Open();
            places.AddRange(WordPlaces.Of(XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!.Elements().Last(), counts));
        }

        return places;
    }

    private static IReadOnlyList<string> PlacesInPandocs(string source, TemporaryFolder folder, Func<string, bool> counts)
    {
        var result = ExternalTool.Run("pandoc", "--from", "markdown", "--to", "html", "--wrap", "preserve", "--mathjax", folder.Write("source.md", source));
        return WordPlaces.Of(XElement.Parse($"<body>{result.Output}</body>", LoadOptions.PreserveWhitespace), counts);
    }
}
