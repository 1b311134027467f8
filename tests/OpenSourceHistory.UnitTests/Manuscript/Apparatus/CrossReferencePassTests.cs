using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Findings;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public sealed class CrossReferencePassTests
{
    private const string Targets = """
        # The *Title* {#one .act}

        ## Below {#two}

        A [span]{#span} here.

        ![Caption](a.png){#fig-a alt="x"}

        ::: {#box .theorem}
        Text.
        :::


        """;

    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("[](#one)", "The Title", "ref-act ref-chapter ref-body ref-h1", "")]
    [InlineData("[](#one){.title}", "The Title", "title ref-act ref-chapter ref-body ref-h1", "")]
    [InlineData("[](#one){.number}", "", "number ref-act ref-chapter ref-body ref-h1", "")]
    [InlineData("[](#one){.page}", "", "page ref-act ref-chapter ref-body ref-h1", "p.~|")]
    [InlineData("[](#one){.full}", "The Title", "number title page ref-act ref-chapter ref-body ref-h1", ", p.~|")]
    [InlineData("[](#one){.page .title .mine}", "The Title", "mine title page ref-act ref-chapter ref-body ref-h1", ", p.~|")]
    [InlineData("[](#two){.full}", "Below", "number title page ref-h2", ", p.~|")]
    [InlineData("@fig-a", "Figure~1", "ref-figure", "")]
    [InlineData("@fig-a{.full}", "Figure~1", "number title page ref-figure", ", p.~|")]
    [InlineData("[](#fig-a){.number}", "Figure~1", "number ref-figure", "")]
    [InlineData("[](#fig-a){.title}", "Caption", "title ref-figure", "")]
    [InlineData("[](#span){.page}", "", "page ref-text", "p.~|")]
    [InlineData("[](#span){.full}", "", "page ref-text", "p.~|")]
    [InlineData("[](#box){.number}", "", "number ref-theorem ref-div", "")]
    [InlineData("[](#box){.full}", "", "number title page ref-theorem ref-div", ", p.~|")]
    [InlineData("[there](#span){.full}", "there", "page ref-text", ", p.~|")]
    public void The_form_follows_the_classes(string written, string text, string classes, string words)
    {
        var link = Reference(written, "pdf");

        Assert.Empty(_diagnostics.ToSortedList());
        Assert.True(link.IsCrossReference);
        Assert.Equal(text.Replace('~', '\u00a0'), TextPrinter.Print(link.Inlines));
        Assert.Equal(classes, string.Join(' ', link.Attributes.Classes));
        Assert.Equal(words.Replace('~', '\u00a0'), string.Join('|', link.Attributes.Values.Select(v => v.Value)));
    }

    [Theory]
    [InlineData("[](#one){.full}", "The Title", "number title ref-act ref-chapter ref-body ref-h1")]
    [InlineData("[](#one){.page}", "The Title", "number title ref-act ref-chapter ref-body ref-h1")]
    [InlineData("[](#fig-a){.page}", "Figure\u00a01", "number title ref-figure")]
    [InlineData("[](#span){.page}", "here", "ref-text")]
    [InlineData("[](#box){.page}", "here", "ref-theorem ref-div")]
    [InlineData("[](#box){.full}", "", "number title ref-theorem ref-div")]
    public void Without_pages_a_reference_names_what_is_there(string written, string text, string classes)
    {
        var link = Reference(written, "epub");

        Assert.Empty(_diagnostics.ToSortedList());
        Assert.Equal(text, TextPrinter.Print(link.Inlines));
        Assert.Equal(classes, string.Join(' ', link.Attributes.Classes));
        Assert.Empty(link.Attributes.Values);
    }

    [Fact]
    public void The_authors_own_text_stays_a_mere_link_where_there_are_no_pages() =>
        Assert.False(Reference("[there](#span){.page}", "epub").IsCrossReference);

    [Theory]
    [InlineData("zh-Hans", "第\u00a0|\u00a0页")]
    [InlineData("de", "S.\u00a0|")]
    public void Pages_are_named_in_the_books_language(string language, string words)
    {
        var link = Reference("[](#one){.page}", "pdf", $"---\nlang: {language}\n---\n\n");
        Assert.Equal(words, string.Join('|', link.Attributes.Values.Select(v => v.Value)));
    }

    [Theory]
    [InlineData("[](#span){.number}", "What the reference points to, “span”, has no number")]
    [InlineData("[](#span){.title}", "What the reference points to, “span”, has no title")]
    [InlineData("[](#span)", "The reference to “span” has no text, and its target has neither a caption nor a title")]
    public void What_is_not_there_is_told(string written, string message)
    {
        Reference(written, "pdf");

        var error = Assert.Single(_diagnostics.ToSortedList());
        Assert.Equal((ManuscriptCodes.NothingToName, $"{message}; “??” stands in its place"), (error.Code, error.Message));
        Assert.Contains(".page", Assert.Single(error.Hints));
    }

    [Fact]
    public void Titles_that_are_quoted_say_what_they_refer_to()
    {
        var book = Run("# On [](#fig-a) and [](#act){.number} {#one}\n\nSee [](#one).\n\n![C](a.png){#fig-a alt=x}\n\n## Act {#act .act}\n", "pdf");

        Assert.Empty(_diagnostics.ToSortedList());
        var quoted = Assert.IsType<Link>(((Paragraph)book.Divisions[0].Blocks[1]).Inlines[1]);
        Assert.Equal("On Figure\u00a01 and ", TextPrinter.Print(quoted.Inlines));
        var number = Assert.Single(quoted.Inlines.OfType<SpanInline>());
        Assert.Equal(("number ref-act ref-h2 cross-reference", "#act"), (string.Join(' ', number.Attributes.Classes), number.Attributes.ValueOf("href")));
    }

    [Fact]
    public void Titles_that_quote_each_other_are_told()
    {
        Run("# One [](#two) {#one}\n\n## Two [](#one) {#two}\n", "pdf");
        Assert.All(_diagnostics.ToSortedList(), d => Assert.Equal((ManuscriptCodes.NothingToName, Severity.Warning), (d.Code, d.Severity)));
        Assert.Equal(2, _diagnostics.ToSortedList().Count);
    }

    private Link Reference(string written, string format, string metadata = "") =>
        ((Paragraph)Run(metadata + Targets + written + "\n", format).Divisions[0].Blocks[^1]).Inlines.OfType<Link>().Single();

    private Book Run(string markdown, string format)
    {
        var workspace = new MemoryWorkspace().With("x.md", markdown).With("a.png", "x");
        var project = ManuscriptReader.Read("x.md", workspace).Value!;
        return _diagnostics.Take(ApparatusPipeline.Run(project.Book, new EditionTraits { HasPages = format != "epub" }));
    }
}
