using OpenSourceHistory.Review;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor changes in text that the program makes is told, with the place that makes it; what programs make anew is no change.</summary>
public class GeneratedTextTests
{
    private const string Markdown = """
        # Of wicks

        A [wick]{.index entry="wicks!of cotton"} burns, see @fig-lamp and [](#oil).[@ann, p. 5] A mantle glows.

        ![A lamp.](lamp.svg){#fig-lamp alt="A lamp"}

        # Of oil {#oil}

        Oil is [pressed]{.index entry="oil"} from seeds.

        """;

    private static readonly string[] s_authors = [string.Empty, "Ed"];
    private static readonly ReviewBook s_book = new(Markdown, "b", new MemoryWorkspace()
        .With("b/book.yaml", """
            title: Lamps
            language: en-GB
            publisher: Light House
            date: 2026
            style: book.css
            contributors:
              - {name: Bo Ek, roles: [aut]}
              - {name: Cy Dahl, roles: [edt], for: proofs}
            citations: {style: chicago-notes-bibliography}
            front: [copyright.md, contents]
            body: [text.md]
            back: [glossary, bibliography, index]
            editions:
              docx: {format: docx, output: book.docx}
            """)
        .With("b/book.css", """
            @page { @top-center { content: "Of lamps" } @bottom-center { content: counter(page) } }
            .toc-entry::after { content: leader(" ") target-counter(attr(href), page); }
            """)
        .With("b/copyright.md", "---\nrole: copyright-page\n---\n\n::: copyright\n:::\n")
        .With("b/text.md", Markdown)
        .With("b/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><rect width=\"9\" height=\"9\"/></svg>")
        .With("b/glossary.yaml", "- term: mantle\n  definition: A mesh that glows in the flame.\n")
        .With("b/sources.yaml", "- {id: ann, type: book, title: Burning Well, author: [{family: Ito, given: Ann}], issued: 1901}\n")
        .With("default.css", string.Empty));

    [Fact]
    public void What_nobody_changed_brings_nothing() => Assert.Empty(s_book.Review(s_book.Sent).Report.Changes);

    [Theory]
    [InlineData("Of wicks", "On wicks", "b/text.md:1:3", "the contents repeat the headings")]
    [InlineData("Of oil", "On oil", "b/text.md:7:3", "the contents repeat the headings")]
    [InlineData("Figure\u00A01", "Plate\u00A01", "b/text.md:5:3", "the reference repeats what it leads to")]
    [InlineData("Of lamps", "On lamps", "-", "running head")]
    public void Edits_of_lines_fields_and_heads_name_what_makes_them(string old, string changed, string place, string reason)
    {
        foreach (var author in s_authors)
        {
            var change = TheOnly(s_book.Edit(author.Length > 0 ? author : null, e => e.ReplaceMade(old, changed)).Report);
            Assert.Equal((place, author, author.Length > 0, ChangeKind.Text), (change.Place.ToString(), change.Author, change.IsTracked, change.Kind));
            Assert.StartsWith(reason, change.Obstacle, StringComparison.Ordinal);
            Assert.Contains(old.Replace('\u00A0', ' '), change.Old, StringComparison.Ordinal);
            Assert.Contains(changed.Replace('\u00A0', ' '), change.New, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("of cotton", "of linen", "b/text.md:3:", "the index is made from the marks")]
    [InlineData("Figure", "Plate", "b/text.md:5:3", "the label is counted")]
    [InlineData("Ito", "Itoh", "b/sources.yaml:1:", "this text is made from “ann” at b/sources.yaml:1:")]
    [InlineData("Ann Ito", "Anna Ito", "b/text.md:3:76", "this text is made from “[@ann, p. 5]” at b/text.md:3:76")]
    [InlineData("Ito, Ann", "Ito, Anna", "b/sources.yaml:1:", "this text is made from ")]
    [InlineData("that glows in the flame", "that shines in the flame", "b/glossary.yaml:2:", "this text is made from ")]
    [InlineData("Copyright", "Copied", "b/copyright.md:5:1", "this text is made from “::: copyright”")]
    public void Edits_of_made_text_name_what_makes_it(string old, string changed, string place, string reason)
    {
        foreach (var author in s_authors)
        {
            var change = TheOnly(s_book.Edit(author.Length > 0 ? author : null, e => e.Replace(old, changed)).Report);
            Assert.Equal((author, author.Length > 0), (change.Author, change.IsTracked));
            Assert.StartsWith(reason, change.Obstacle, StringComparison.Ordinal);
            Assert.StartsWith(place, change.Place.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_of_the_contents_that_was_taken_out_is_told()
    {
        var change = TheOnly(s_book.Edit(null, e => e.RemoveLine("Of oil")).Report);
        Assert.Equal((ChangeKind.LostParagraph, "Of oil", string.Empty), (change.Kind, change.Old, change.New));
    }

    [Fact]
    public void What_programs_make_anew_is_no_change()
    {
        // Headings and labels are changed, and all that repeats them is set anew, on other pages.
        var outcome = s_book.Edit(null, e => e.Replace("Of oil", "On fats").ReplaceMade("Of oil", "On fats").ReplaceMade("Of oil", "On fats").RefreshPages("77"));
        Assert.NotEmpty(outcome.Report.Changes);
        Assert.All(outcome.Report.Changes, c => Assert.Null(c.Obstacle));
        Assert.Empty(s_book.Edit(null, e => e.RefreshPages(string.Empty)).Report.Changes);
    }

    [Fact]
    public void Nothing_that_is_told_is_written()
    {
        var outcome = s_book.Edit("Ed", e => e.Replace("burns", "glows").ReplaceMade("Of wicks", "On wicks"));
        Assert.Equal([(1, true), (2, false)], outcome.Report.Changes.Select(c => (c.Number, c.Obstacle is null)));
        Assert.Equal(Markdown.Replace("burns", "glows", StringComparison.Ordinal), s_book.MarkdownOf(outcome));
    }

    private static ReviewChange TheOnly(ReviewReport report)
    {
        Assert.True(report.Changes.Count == 1, string.Join('\n', report.Changes.Select(c => $"{c.Place} {c.Old} -> {c.New}: {c.Obstacle}")));
        return report.Changes[0];
    }
}
