using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Navigation;

public sealed class NavigationTests
{
    private static Division ContentsPage(params ContentsEntry[] entries) => new(
        Matter.Front, DivisionRole.Contents, "contents", [Heading(1, "Contents", "contents"), new Contents(ValueList.Create<ContentsEntry>(entries))]);

    private static Division Act(string name) =>
        Chapter(name, Heading(1, "Takers", name + "-title") with { Attributes = new Attributes(name + "-title", ["act"], []) }, Heading(2, "A section", name + "-section"));

    [Fact]
    public void The_printed_contents_are_the_navigation_document_and_deeper_headings_are_hidden_in_it()
    {
        var book = Book(ContentsPage(new ContentsEntry(1, "one-title", [Text("Takers")]) { Attributes = Attributes.OfClass("act") }), Act("one"));

        Assert.StartsWith(
            """
            <section class="contents front">
            <h1 id="contents">Contents</h1>
            <nav class="toc" epub:type="toc" role="doc-toc" aria-label="Contents">
            <ol>
            <li><a class="act toc-entry toc-1" href="one.xhtml" aria-label="Act I: Takers"><span class="unseen">Act </span><span class="before">I<span class="unseen">:</span> </span>Takers</a>
            <ol hidden="hidden">
            <li><a href="one.xhtml#one-section">A section</a></li>
            </ol></li>
            </ol>
            </nav>
            </section>
            <nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden">
            """,
            BodyOf(Document(book, 0)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_the_contents_say_in_short_is_said_in_full_to_reading_systems()
    {
        var entry = new ContentsEntry(1, "one-title", [Text("Takers")]) { Attributes = Attributes.OfClass("act") };

        Assert.Equal("Act I: Takers", Plan(Book(ContentsPage(entry), Act("one")), new DiagnosticBag()).Outline.Points[0].Label);
    }

    [Fact]
    public void A_book_without_contents_has_a_navigation_document_that_is_no_page()
    {
        var file = Write(Book(Act("one")));

        Assert.Contains("<nav class=\"toc\" epub:type=\"toc\" role=\"doc-toc\">", TextOf(file, "EPUB/nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("idref=\"text-nav\"", TextOf(file, "EPUB/package.opf"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"nav.xhtml\"", TextOf(file, "EPUB/nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Landmarks_are_cover_contents_and_the_start_of_the_text()
    {
        var preface = new Division(Matter.Front, DivisionRole.Preface, "preface", [Heading(1, "Preface", "p")]);
        var navigation = Document(Book(ContentsPage(new ContentsEntry(1, "one-title", [Text("Takers")])), preface, Act("one")), 0);

        Assert.Contains("<a epub:type=\"cover\" href=\"cover.xhtml\">Cover</a>", navigation, StringComparison.Ordinal);
        Assert.Contains("<a epub:type=\"toc\" href=\"nav.xhtml\">Contents</a>", navigation, StringComparison.Ordinal);
        Assert.Contains("<a epub:type=\"bodymatter\" href=\"one.xhtml\">", navigation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ncx_nests_and_counts()
    {
        var ncx = TextOf(Write(Book(Act("one"), Act("two"))), "EPUB/toc.ncx");

        Assert.Contains("<meta name=\"dtb:depth\" content=\"2\" />", ncx, StringComparison.Ordinal);
        Assert.Contains(
            "<navPoint id=\"point-1\" playOrder=\"1\"><navLabel><text>Act I: Takers</text></navLabel><content src=\"one.xhtml\" />\n"
            + "<navPoint id=\"point-2\" playOrder=\"2\"><navLabel><text>A section</text></navLabel><content src=\"one.xhtml#one-section\" /></navPoint></navPoint>",
            ncx,
            StringComparison.Ordinal);
        Assert.Contains("Act II: Takers", ncx, StringComparison.Ordinal);
    }

    [Fact]
    public void Chapters_stand_below_their_part_and_back_matter_beside_it()
    {
        var part = new Division(Matter.Body, DivisionRole.Part, "part", [Heading(1, "Part One", "part-one")]);
        var back = new Division(Matter.Back, DivisionRole.Appendix, "appendix", [Heading(1, "Appendix", "app")]);
        var content = Plan(Book(part, Chapter("one", Heading(1, "Chapter", "c")), back), new DiagnosticBag());

        Assert.Equal(["Part One", "Appendix"], content.Outline.Points.Select(p => p.Label));
        Assert.Equal(["Chapter"], content.Outline.Points[0].Children.Select(p => p.Label));
    }

    [Fact]
    public void What_stands_before_the_first_part_or_ends_the_book_is_in_no_part()
    {
        Division Of(DivisionRole role, string name, Matter matter = Matter.Body) => new(matter, role, name, [Heading(1, name, name + "-id")]);
        var content = Plan(
            Book(
                Of(DivisionRole.Foreword, "Foreword", Matter.Front),
                Chapter("Prologue", Heading(1, "Prologue", "prologue-id"), Heading(2, "A section", "section-id")),
                Of(DivisionRole.Part, "One"),
                Of(DivisionRole.Introduction, "Introduction"),
                Of(DivisionRole.Conclusion, "So far"),
                Of(DivisionRole.Part, "Two"),
                Of(DivisionRole.Chapter, "Chapter"),
                Of(DivisionRole.Epilogue, "Epilogue")),
            new DiagnosticBag());

        Assert.Equal(["Foreword", "Prologue", "One", "Two", "Epilogue"], content.Outline.Points.Select(p => p.Label));
        Assert.Equal(["", "A section", "Introduction, So far", "Chapter", ""], content.Outline.Points.Select(p => string.Join(", ", p.Children.Select(c => c.Label))));
    }

    [Fact]
    public void A_book_without_headings_leads_to_its_beginning()
    {
        var content = Plan(Book(Chapter("one", Paragraph("Text."))), new DiagnosticBag());

        Assert.Equal(("A Book", "one.xhtml"), (content.Outline.Points[0].Label, content.Outline.Points[0].Url));
    }
}
