using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Every word of a source stands in the e-book within the lists, quotations, tables and emphasis in which Pandoc has it.</summary>
internal static partial class StructureLaw
{
    /// <summary>
    /// True where Pandoc reads a text as CommonMark does: it takes the mark of a list for part of the table right behind it, and a fence right
    /// behind two marks for code in the line.
    /// </summary>
    /// <param name="source">The Markdown.</param>
    public static bool IsReadAlike(string source) => !ReadOtherwise().IsMatch(source);

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
        // Pandoc sets no notes within notes.
        var noted = ours.Concat(theirs).Where(p => p.EndsWith(": note", StringComparison.Ordinal)).Select(WordOf).ToHashSet();
        return
        [
            .. theirs.Except(ours).Where(p => !noted.Contains(WordOf(p))).Select(p => "- " + p),
            .. ours.Except(theirs).Where(p => !noted.Contains(WordOf(p))).Select(p => "+ " + p),
        ];
    }

    private static string WordOf(string place) => place[..place.IndexOf(':', StringComparison.Ordinal)];

    private static List<string> PlacesIn(string path, Func<string, bool> counts)
    {
        using var archive = ZipFile.OpenRead(path);
        var places = new List<string>();
        foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal) && e.Name is not ("nav.xhtml" or "cover.xhtml")))
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

    [GeneratedRegex(@"^[ >]*(?:(?:[-*]|\w\.|\d\)) +)+(?:\||\w+ \|)|^[ >]*(?:(?:[-*]|\w\.|\d\)) +){2,}```", RegexOptions.Multiline)]
    private static partial Regex ReadOtherwise();
}
