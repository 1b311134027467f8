using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Epub.Golden;

/// <summary>The chapters of <c>tests/books/chapters</c> as a publication, each document of it as text.</summary>
public sealed class GoldenPublicationTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "books", "chapters");
    private static readonly Lazy<Dictionary<string, string>> s_parts = new(Build);

    private static readonly string[] s_own = ["mimetype", "reading-system.css", ".svg", ".jpg", ".png"];

    public static TheoryData<string> Parts() => [.. Names()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_written_as_it_was(string part)
    {
        Assert.Contains(part, s_parts.Value.Keys);
        Snapshot.Match(part.Replace('/', '-'), s_parts.Value[part]);
    }

    [Fact]
    public void There_are_no_other_parts_but_pictures() =>
        Assert.DoesNotContain(s_parts.Value.Keys.Except(Names()), part => !s_own.Any(end => part.EndsWith(end, StringComparison.Ordinal)));

    private static IEnumerable<string> Names() =>
        ["META-INF/container.xml", "EPUB/package.opf", "EPUB/toc.ncx", "EPUB/nav.xhtml", "EPUB/cover.xhtml", "EPUB/styles/book.css", .. Chapters().Select(c => $"EPUB/{c}.xhtml")];

    private static IEnumerable<string> Chapters() => Directory.GetFiles(s_folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Build()
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.GetFiles(s_folder))
        {
            workspace.With("book/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        workspace.With("book/book.yaml", $$"""
            title: Ten Chapters
            language: en-GB
            slug: ten
            style: chapters.css
            body: [{{string.Join(", ", Chapters().Select(c => c + ".md"))}}]
            editions: { ebook: { format: epub, output: ten.epub } }
            """);
        var report = BookBuilder.Build(new BuildRequest("book", [], "out", "book/chapters.css"), workspace, null);
        Assert.Equal(BuildOutcome.Done, report.Outcome);
        return PartsOf(workspace.ReadAllBytes("out/ten.epub"));
    }

    private static Dictionary<string, string> PartsOf(byte[] publication)
    {
        using var archive = new ZipArchive(new MemoryStream(publication));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
