using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>A small book with all four editions, built in memory with the real faces.</summary>
internal static class WholeBook
{
    private const string Sheet = """
        @font-face { font-family: "EB Garamond"; src: url(fonts/text.ttf); }
        @font-face { font-family: "EB Garamond"; src: url(fonts/italic.ttf); font-style: italic; }
        @font-face { font-family: "Source Sans 3"; src: url(fonts/sans.ttf); }
        @font-face { font-family: "Noto Serif SC"; src: url(fonts/chinese.ttf); }
        html { font-family: "EB Garamond", "Noto Serif SC", serif; font-size: 10.5pt; line-height: 14pt; }
        h1 { font-family: "Source Sans 3", sans-serif; font-weight: normal; }
        @page { size: 5.5in 8.5in; margin: 62pt 68pt 130pt 52pt; }
        """;

    /// <summary>Builds the book.</summary>
    /// <param name="contributors">Its <c>contributors.yaml</c>.</param>
    /// <param name="chapter">Its chapter.</param>
    /// <returns>The report, and the bytes of the files by edition.</returns>
    public static (BuildReport Report, Dictionary<string, byte[]> Files) Build(string contributors, string chapter)
    {
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", """
                title: The Title
                language: en-GB
                contributors: contributors.yaml
                publisher: House
                date: 2026
                style: book.css
                front: [title-page, copyright]
                body: [one.md]
                back: [acknowledgements, colophon]
                """)
            .With("book/contributors.yaml", contributors)
            .With("book/one.md", chapter)
            .With("book/book.css", Sheet)
            .With("book/fonts/text.ttf", Font("eb-garamond", "EBGaramond-Regular.ttf"))
            .With("book/fonts/italic.ttf", Font("eb-garamond", "EBGaramond-Italic.ttf"))
            .With("book/fonts/sans.ttf", Font("source-sans-3", "SourceSans3-Regular.ttf"))
            .With("book/fonts/chinese.ttf", Font("noto-serif-sc", "NotoSerifSC-Regular.ttf"));
        var report = BookBuilder.Build(new BuildRequest("book", [], "out", "book/book.css"), workspace, null);
        return (report, report.Written.ToDictionary(w => w.Edition, w => workspace.ReadAllBytes(w.Path)));
    }

    /// <summary>As the other form, where nothing may be wrong.</summary>
    public static Dictionary<string, byte[]> BuildFaultless(string contributors, string chapter)
    {
        var (report, files) = Build(contributors, chapter);
        Assert.Empty(report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.Equal(["ebook", "editor", "print", "screen"], files.Keys.Order(StringComparer.Ordinal));
        return files;
    }

    private static byte[] Font(string folder, string file) => File.ReadAllBytes(Repository.PathOf("styles", "fonts", folder, file));
}
