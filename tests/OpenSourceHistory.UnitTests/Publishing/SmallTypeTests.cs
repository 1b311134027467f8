using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Small type is printed in solid black, whatever it stands on: in a tint it would be made of dots.</summary>
public sealed class SmallTypeTests
{
    // Type of this size and larger may be of dots.
    private const double Large = 12;

    private const string Chapter = """
        # One

        Text with `code`, a note^[The note.] and [a link](https://example.org).

        ::: {.callout-tip title="A tip"}
        Text in a box.
        :::

        > [!WARNING]
        > Text in a box.

        > A quotation.

        ```python
        # a comment
        def f(): return "text"
        ```

        | A | B |
        |---|---|
        | c | d |

        : A table {#tbl-a}

        ![A figure](drawn.svg){#fig-a}

        ::: timeline
        :::

        """;

    [Theory]
    [InlineData("print")]
    [InlineData("print-black")]
    public void Of_every_kind_that_the_default_sheet_dresses(string profile)
    {
        var workspace = Styles()
            .With("book/book.yaml", $"title: T\nlanguage: en-GB\nstyle: ../styles/book.css\nevents: events.yaml\nfront: [title-page, contents]\nbody: [one.md]\nback: [notes, colophon]\neditions:\n  print: {{format: pdf, profile: {profile}, output: t.pdf}}\n")
            .With("book/events.yaml", "- {date: 1991, text: First}\n- {date: 2013-05/2014, text: Second}\n")
            .With("book/one.md", Chapter)
            .With("book/drawn.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'><rect width='90' height='20' fill='#ccc'/><text x='2' y='12' font-size='8' fill='black'>Label</text></svg>");
        Check(workspace, "book", "out/t.pdf");
    }

    // Dots of a grey fray thin strokes: what is nearly black is printed so, and in black alone a dark colour too.
    [Theory]
    [InlineData("print-black", "color: #222", true)]
    [InlineData("print", "color: #222", true)]
    [InlineData("print-black", "color: #a8321e", true)]
    [InlineData("print-black", "color: device-cmyk(0 1 1 0.2)", true)]
    [InlineData("print-black", "color: #777", false)]
    [InlineData("print-black", "color: #fc0", false)]
    [InlineData("print-black", "color: #222; font-size: 13pt", false)]
    [InlineData("print", "color: #a8321e", false)]
    public void Nearly_black_type_and_dark_colours_are_solid_black(string profile, string css, bool isSolid)
    {
        var workspace = Styles()
            .With("book/book.yaml", $"title: T\nstyle: own.css\nbody: [one.md]\neditions:\n  print: {{format: pdf, profile: {profile}, output: t.pdf}}\n")
            .With("book/own.css", $"@font-face {{ font-family: F; src: url(f.ttf) }} html {{ font: 10pt/14pt F }} p {{ {css} }}")
            .With("book/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
            .With("book/one.md", "Text.\n");

        Assert.All(TypeIn(workspace, "book", "out/t.pdf"), item => Assert.Equal(isSolid, item.Paint.IsSolidBlack));
    }

    [Fact]
    public void Of_the_real_book()
    {
        var workspace = Styles();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("manuscript"), "*", SearchOption.AllDirectories))
        {
            workspace.With("manuscript/" + Path.GetRelativePath(Repository.PathOf("manuscript"), file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        Check(workspace, "manuscript", "out/chinese-open-source-print.pdf");
    }

    private static void Check(MemoryWorkspace workspace, string book, string output)
    {
        var type = TypeIn(workspace, book, output).FindAll(i => i.TypeSize < Large);
        Assert.True(type.Count > 10);
        Assert.All(type, item => Assert.True(item.Paint.IsSolidBlack, $"{item.TypeSize} pt in {item.Paint}"));
    }

    private static List<PaintedItem> TypeIn(MemoryWorkspace workspace, string book, string output)
    {
        var report = BookBuilder.Build(new BuildRequest(book, ["print"], "out", "styles/book.css"), workspace, null);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);

        var bytes = workspace.ReadAllBytes(output);
        using var document = PdfDocument.Open(bytes);
        return [.. new OpenedFile(document, bytes).Pages.SelectMany(p => p.Content.Items).Where(i => i is { Kind: PaintedKind.Text, HasInk: true })];
    }

    private static MemoryWorkspace Styles()
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("styles"), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".ttf", StringComparison.Ordinal)))
        {
            workspace.With("styles/" + Path.GetRelativePath(Repository.PathOf("styles"), file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return workspace;
    }
}
