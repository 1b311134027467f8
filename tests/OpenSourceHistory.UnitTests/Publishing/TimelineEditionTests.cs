using OpenSourceHistory.Pdf.Inspection.Typesetting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>A time line in all editions: in the book's own faces, as the sheet says.</summary>
public class TimelineEditionTests
{
    private const string Sheet = """
        @font-face { font-family: "Own"; src: url(own.ttf); }
        html { font-family: "Own", serif; font-size: 10pt; line-height: 14pt; }
        .timeline-event { color: device-cmyk(0 1 1 0); }
        @media print { @page { size: 5.5in 8.5in; margin: 62pt 68pt 130pt 52pt; } }
        """;

    [Fact]
    public void It_stands_in_every_format_in_the_faces_of_the_book()
    {
        var files = Build("- {date: 1991, text: Linux}\n- {date: 2001, text: Wikipedia}", "::: timeline\n:::\n", out var report);

        Assert.Empty(report.Diagnostics.Select(d => d.ToString()));
        Assert.Contains(new UnpackedFile(files["print"]).PartsWith("SourceSans3-Regular"), _ => true);
        Assert.Contains(new UnpackedFile(files["ebook"]).PartsWith("timeline.svg"), name => name.EndsWith("package.opf", StringComparison.Ordinal));
        Assert.Contains(new UnpackedFile(files["editor"]).PartsWith("image.svg"), name => name.EndsWith(".rels", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_it_is_told_once_however_many_editions_show_it()
    {
        var events = string.Join('\n', Enumerable.Range(1900, 100).Select(year => $"- {{date: {year}, text: Event}}"));
        Build(events, "::: timeline\n:::\n", out var report);

        Assert.Single(report.Diagnostics, d => d.Code == "OSH1623");
    }

    [Fact]
    public void Events_stand_in_the_order_of_time_in_the_drawing_and_in_the_list_behind_it()
    {
        const string Events = "- {date: 2014, text: Third}\n- {date: 1991, text: First}\n- {date: 2013-05, text: Second}\n- {date: 2025, text: Fourth}";
        var files = Build(Events, "::: timeline\n:::\n\n::: chronology\n:::\n", out _);
        var words = GlyphReader.Read(files["print"])!.SelectMany(page => page.Glyphs).Select(g => g.Text).ToList();
        var text = string.Concat(words).Replace(" ", string.Empty, StringComparison.Ordinal);

        string[] order = ["First", "Second", "Third", "Fourth"];
        var places = order.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ToList();
        var behind = order.Select(word => text.LastIndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal([.. places, .. behind], places.Concat(behind).Order());
        Assert.True(behind[0] > places[^1]);
    }

    [Fact]
    public void What_no_edition_shows_is_not_drawn()
    {
        var files = Build("- {date: 1991, text: Linux}", "No picture.\n", out var report);

        Assert.Empty(report.Diagnostics.Select(d => d.ToString()));
        Assert.Empty(new UnpackedFile(files["ebook"]).PartsWith("timeline.svg"));
    }

    private static Dictionary<string, byte[]> Build(string events, string chapter, out BuildReport report)
    {
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", "title: The Title\nlanguage: en-GB\ndate: 2026\nstyle: book.css\nevents: events.yaml\nbody: [one.md]\n")
            .With("book/events.yaml", events)
            .With("book/one.md", "# One\n\n" + chapter)
            .With("book/book.css", Sheet)
            .With("book/own.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "source-sans-3", "SourceSans3-Regular.ttf")));
        report = BookBuilder.Build(new BuildRequest("book", [], "out", "book/book.css"), workspace, null);
        return report.Written.ToDictionary(w => w.Edition, w => workspace.ReadAllBytes(w.Path));
    }
}
