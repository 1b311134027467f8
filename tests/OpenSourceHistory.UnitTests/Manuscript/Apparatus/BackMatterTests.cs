using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class BackMatterTests
{
    private const string Glossary = """
        - {term: IOE, definition: "IBM, *Oracle* and EMC."}
        - {term: de-IOE, native: 去IOE, pinyin: qù IOE, definition: "Without [IOE]{.term}.", aliases: [去IOE], see: [IOE]}
        - {term: fork, native: 分叉, definition: A copy., note: false}
        - {term: 996, see: [IOE]}
        """;

    [Fact]
    public void A_glossary_is_sorted_and_refers_to_its_terms()
    {
        var text = TextPrinter.Print(Read("x", "back: [glossary]", ("glossary", Glossary)).Divisions[1].Blocks);
        Assert.Equal(
            "Glossary\n996\nSee IOE.\nde-IOE\u2002去IOE, qù IOE\nWithout IOE. See also IOE.\nfork\u2002分叉\nA copy.\nIOE\nIBM, Oracle and EMC.", text);
    }

    [Fact]
    public void The_first_use_of_a_term_has_its_gloss_behind_the_punctuation_and_all_lead_to_it()
    {
        var book = Read("# [IOE]{.term} {#i}\n\nThe [de-IOE]{.term}, a [Fork]{.term} of “[IOE]{.term}.” Again [去IOE]{.term}; [them]{.term of=IOE}!", "back: [glossary]", ("glossary", Glossary));
        var printed = BookPrinter.Print(book with { Divisions = [book.Divisions[0]] });
        Snapshot.Match("terms", printed);
    }

    [Fact]
    public void A_glossary_of_the_rest_leaves_out_what_notes_explain_and_links_lead_to_the_first_use()
    {
        var book = Read(
            "# [IOE]{.term} {#i}\n\nThe [de-IOE]{.term}, a [Fork]{.term} of [IOE]{.term}, again [IOE]{.term} and [de-IOE]{.term}.",
            "back: [glossary]\nterms: {glossary: rest}",
            ("glossary", Glossary));
        var text = book with { Divisions = [book.Divisions[0]] };

        Assert.Equal("Glossary\n996\nSee IOE.\nfork\u2002分叉\nA copy.", TextPrinter.Print(book.Divisions[1].Blocks));
        Assert.Equal(2, Find<Note>(text).Count);
        Assert.Equal(["term-de-ioe", "term-ioe"], Find<SpanInline>(text).Select(s => s.Attributes.Id).OfType<string>());
        Assert.Equal(["#term-ioe", "#term-ioe", "#term-fork", "#term-ioe", "#term-de-ioe"], Find<Link>(text).Select(l => l.Target).Where(t => t.StartsWith("#term", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_the_book_prints_no_glossary_terms_are_no_links()
    {
        var book = Read("The [de-IOE]{.term}.", "terms: {gloss: none}", ("glossary", Glossary));
        Assert.Empty(Find<Link>(book));
        Assert.Empty(Find<Note>(book));
        Assert.Equal("The de-IOE.", TextPrinter.Print(book.Divisions[0].Blocks));
    }

    [Fact]
    public void In_links_notes_and_captions_terms_make_no_notes()
    {
        var book = Read("[a [fork]{.term}](http://x.y)^[An [IOE]{.term}.]\n\n![An [IOE]{.term}](a.png)\n", "back: [glossary]", ("glossary", Glossary));
        Assert.Single(Find<Note>(book));
        Assert.Equal(["http://x.y", "#term-ioe", "#term-ioe"], Find<Link>(book with { Divisions = [book.Divisions[0]] }).Select(l => l.Target));
    }

    [Fact]
    public void A_chronology_has_the_events_of_text_and_file_by_year_each_once()
    {
        const string Events = """
            - {date: 1999, text: "Founded, see [there](http://x.y)."}
            - {date: 2019-05-15, text: Huawei is listed., at: "#sec"}
            - {date: 2019, text: The year.}
            - {date: 1990, text: Before., circa: true}
            """;
        var book = Read(
            "[Huawei is listed]{.event date=2019-05-15} and ends [it]{.event date=2019-12-31/2020-09 event=\"openEuler\"}.\n\n## S {#sec}\n", "back: [chronology]", ("events", Events));
        Assert.Equal(
            "Chronology\n1990\nc. 1990\u2002Before.\n1999\nFounded, see there.\n2019\nThe year.\n15 May\u2002Huawei is listed\n31 December 2019 – September 2020\u2002openEuler",
            TextPrinter.Print(book.Divisions[1].Blocks).Replace('\u00a0', ' '));
        Assert.Equal(["http://x.y", "#event-1", "#event-2"], Find<Link>(book).Select(l => l.Target));
        Assert.Equal(["event-1", "event-2"], Find<SpanInline>(book).Where(s => s.Attributes.HasClass("event")).Select(s => s.Attributes.Id));
    }

    [Fact]
    public void A_time_line_is_a_figure_with_words_for_those_who_do_not_see_it()
    {
        var book = Read(
            "Linux [comes]{.event date=1991-08-25 timeline=\"Linux, first\"} and [goes]{.event date=2001} and [stays]{.event date=2019 timeline=false}.\n\n::: {.timeline #fig-t}\nThe *years*.\n:::\n", string.Empty);
        var figure = Assert.IsType<Figure>(book.Divisions[0].Blocks[1]);
        Assert.Equal("Figure 1", figure.Caption!.Label);
        Assert.Equal("The years.", TextPrinter.Print(figure.Caption.Inlines));
        var image = Assert.Single(Find<Image>(book));
        Assert.Equal("Time line from 1991 to 2001 with 2 events. Among them: 25 August 1991: Linux, first.", image.AlternativeText.Replace('\u00a0', ' '));
        var picture = Assert.IsType<TimelinePicture>(Assert.Single(book.Pictures));
        Assert.Equal(picture.Path, image.ResolvedPath);
        Assert.Equal(["Linux, first", "goes"], picture.Points.Select(p => p.Label));
    }

    [Fact]
    public void Without_events_there_is_no_time_line()
    {
        var book = Read("x\n\n::: timeline\n:::\n", "back: [chronology]");
        Assert.Single(book.Divisions[0].Blocks);
        Assert.Single(book.Divisions);
        Assert.Empty(book.Pictures);
    }

    [Fact]
    public void A_division_of_that_class_with_matter_of_its_own_is_the_authors()
    {
        var book = Read("[x]{.event date=2019}\n\n::: timeline\n- one\n- two\n:::\n", string.Empty);
        Assert.IsType<Div>(book.Divisions[0].Blocks[1]);
        Assert.Empty(book.Pictures);
    }

    [Fact]
    public void People_and_organisations_have_lists_of_their_own()
    {
        const string People = """
            - {name: Zeng Ming, native: 曾鸣, pinyin: Zēng Míng, description: "A *strategist*.", aliases: [Ming Zeng]}
            - {name: Linus Torvalds, sort: "Torvalds, Linus", description: Of Helsinki.}
            - {name: Alibaba, native: 阿里巴巴, kind: organisation, description: A company.}
            """;
        var book = Read("::: people\n:::\n", string.Empty, ("people", People));
        Assert.Equal(
            "People\nLinus Torvalds\nOf Helsinki.\nZeng Ming\u2002曾鸣, Zēng Míng\nA strategist. Also known as Ming Zeng.\nOrganisations\nAlibaba\u2002阿里巴巴\nA company.",
            TextPrinter.Print(book.Divisions[0].Blocks));
        Assert.Equal(["zh-Hans", "zh-Hans"], Find<SpanInline>(book).Where(s => s.Attributes.HasClass("native-name")).Select(s => s.Attributes.Language));
        Assert.Equal("zh-Latn-pinyin", Find<Emphasis>(book)[0].Attributes.Language);
    }

    [Fact]
    public void Links_of_data_files_lead_to_files_of_the_book()
    {
        var book = Read("x", "back: [glossary]", ("glossary", "- {term: a, definition: \"See [it](one.md) and [a b](<http://x.y/a b>).\"}"));
        Assert.Equal(["#one", "http://x.y/a%20b"], Find<Link>(book).Select(l => l.Target));
    }

    [Theory]
    [InlineData("de", "Zeittafel")]
    [InlineData("fr", "Chronologie")]
    [InlineData("zh-Hans", "大事年表")]
    public void Titles_are_in_the_books_language(string language, string title)
    {
        var book = Read("[x]{.event date=2019}", "back: [chronology]\nlanguage: " + language);
        Assert.Equal(title, book.Divisions[1].Title);
    }

    private static Book Read(string text, string description, params (string Key, string Yaml)[] files)
    {
        var language = description.Contains("language", StringComparison.Ordinal) ? string.Empty : "language: en-GB\n";
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", $"title: T\n{language}body: [one.md]\n{description}\n")
            .With("b/one.md", text)
            .With("b/a.png", "x");
        foreach (var (key, yaml) in files)
        {
            workspace = workspace.With($"b/{key}.yaml", yaml);
        }

        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book, new EditionTraits()));
        Assert.Empty(diagnostics.ToSortedList());
        return book;
    }

    private static List<T> Find<T>(Book book)
        where T : Node
    {
        var finder = new Finder<T>();
        finder.Walk(book);
        return finder.Found;
    }

    private sealed class Finder<T> : BookWalker
        where T : Node
    {
        public List<T> Found { get; } = [];

        public override void Visit(Node node)
        {
            if (node is T found)
            {
                Found.Add(found);
            }

            base.Visit(node);
        }
    }
}
