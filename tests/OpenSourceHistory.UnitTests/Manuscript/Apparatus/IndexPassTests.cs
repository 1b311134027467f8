using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public sealed class IndexPassTests
{
    [Fact]
    public void A_marked_text_is_its_own_entry_and_stays_in_the_text()
    {
        var book = Run("Of [MySQL]{.index} and [x]{.index entry=\"databases!Oracle\"}.");
        Assert.Equal("Of MySQL and x.", TextPrinter.Print(book.Divisions[0].Blocks[1]));
        Assert.Equal("D\ndatabases\n- Oracle, 2\nM\nMySQL, 1", IndexOf(book));
    }

    [Fact]
    public void A_span_may_name_several_entries_and_keeps_what_else_it_says()
    {
        var book = Run("[it]{.index #here .loud entry=\"b; a!c\"}");
        Assert.Equal("A\na\n- c, 2\nB\nb, 1", IndexOf(book));
        Assert.Contains("SpanInline {#here .loud}", BookPrinter.Print(book), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_are_found_as_whole_words_the_longest_first() => AssertMarks(
        "|Alibaba Cloud, |Alibaba’s, Alibabas, \"|Alibaba\", an-|Alibaba-x, ~~|Alibaba~~",
        "terms: [Alibaba, Alibaba Cloud]");

    [Fact]
    public void Stop_phrases_are_passed_over_unless_they_are_terms()
    {
        AssertMarks("|Java and JavaScript and Java Virtual Machine", "stop: [Java Virtual Machine]\nterms: [Java]");
        AssertMarks("|Java Beans", "stop: [Java Beans]\nterms: [Java Beans]");
    }

    [Fact]
    public void Case_counts_unless_the_term_says_otherwise_and_a_sentence_may_begin_with_it()
    {
        AssertMarks("|TiDB tidb TIDB", "terms: [TiDB]");
        AssertMarks("|TiDB |tidb |TIDB", "terms: [{term: TiDB, case: insensitive}]");
        AssertMarks("|Cloud computing and |cloud computing, Cloud Computing", "terms: [cloud computing]");
    }

    [Fact]
    public void Chinese_has_no_spaces_between_words() => AssertMarks(
        "在|阿里巴巴的|去IOE运动", "terms: [{term: Alibaba, match: [Alibaba, 阿里巴巴]}, {term: de-IOE, match: 去IOE}]");

    [Fact]
    public void A_phrase_may_run_over_emphasis_line_ends_and_hard_spaces() => AssertMarks(
        "|open *source* |open\nsource |open\u00A0source, *|open source*; open[^1] source; open `source`\n\n[^1]: |open source", "terms: [open source]");

    [Fact]
    public void Spellings_of_apostrophe_and_hyphen_are_alike() => AssertMarks("|Xi'an |Xi’an |co\u2011op", "terms: [\"Xi'an\", co-op]");

    [Fact]
    public void Generated_matter_code_and_what_is_not_to_be_indexed_are_left_alone()
    {
        AssertMarks("|Git `Git`\n\n    Git\n\n::: unindexed\nGit\n:::\n\n::: bibliography\nGit\n:::\n", "terms: [Git]");
        var book = Run("See [](#git).\n\n## |Git {#git}".Replace("|", string.Empty, StringComparison.Ordinal), "terms: [Git]", "front: [contents]\n");
        Assert.Equal(1, Regex.Count(BookPrinter.Print(book), "IndexMark"));
    }

    [Fact]
    public void Captions_cells_headings_and_notes_are_searched() => AssertMarks(
        "# |Git\n\n| a |\n|---|\n| |Git |\n\n: About |Git\n\nText.^[In |Git.]\n\nTerm |Git\n:   is |Git", "terms: [Git]");

    [Fact]
    public void What_the_author_marked_is_not_marked_again() => AssertMarks("|[MySQL]{.index}, |MySQL", "terms: [MySQL]");

    [Fact]
    public void The_main_place_is_the_first_in_the_section_named()
    {
        var book = Run(
            "Git.\n\n## A {#a}\n\nNo.\n\n### B\n\nGit, Git.\n\n## C\n\nGit, [Git]{#c}", "terms: [{term: Git, main: [a, c]}]");
        Assert.Equal("G\nGit, 1 2* 3 4 5*", IndexOf(book));
    }

    [Fact]
    public void The_main_place_in_the_text_is_before_one_in_its_note() => Assert.Equal(
        "G\nGit, 1* 2", IndexOf(Run("## A {#a}\n\nGit.^[Of Git.]", "terms: [{term: Git, main: a}]")));

    [Fact]
    public void What_a_sub_entry_names_is_not_named_by_the_heading_again()
    {
        const string Text = "Git is [quick]{.index entry=\"Git!speed of\"}.^[Git.]\n\n[]{.index entry=\"Git!use of\" range=start}Git.\n\nGit.[]{.index entry=\"Git!use of\" range=end}\n\n"
            + "::: {.index entry=\"Git!rivals of\"}\nGit\n:::\n\nGit";
        Assert.Equal("G\nGit, 4\n- rivals of, 3..3-end\n- speed of, 1\n- use of, 2..2-end", IndexOf(Run(Text, "terms: [Git]")));
    }

    [Fact]
    public void Places_in_notes_know_their_note()
    {
        var locator = Assert.Single(LocatorsOf(Run("Text.^[In [Git]{.index}.]")));
        Assert.Equal("fn-one-1", locator.NoteId);
    }

    [Fact]
    public void Ranges_go_from_mark_to_mark_or_over_a_div()
    {
        var book = Run("[]{.index entry=\"x\" range=start}a\n\nb[]{.index entry=\"x\" range=end}\n\n::: {.index .main entry=\"y\"}\nc\n\n- d\n:::");
        Assert.Equal("X\nx, 1..1-end\nY\ny, 2..2-end*", IndexOf(book));
        Assert.DoesNotContain("Div\n", BookPrinter.Print(book.Divisions[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_references_follow_the_places()
    {
        var book = Run(
            "[Oceanbase]{.index} [TiDB]{.index also=Oceanbase} [Ali]{.index see=\"Alibaba\"} Alibaba",
            "terms: [{term: Alibaba, under: companies, also: [TiDB, Oceanbase]}, {term: Ant, see: Oceanbase}]");
        Assert.Equal(
            "A\nAli. See companies: Alibaba\nAnt. See Oceanbase\nC\ncompanies\n- Alibaba, 5. See also Oceanbase; TiDB\nO\nOceanbase, 1\nT\nTiDB, 2. See also Oceanbase",
            IndexOf(book));
    }

    [Fact]
    public void Entries_are_sorted_as_their_language_sorts()
    {
        var words = "[zebra]{.index} [de-IOE]{.index} [Döner]{.index} [3D]{.index} [中国]{.index} [The Pirate Bay]{.index} [Chen]{.index}";
        Assert.Equal(
            "0–9\n3D, 4\nB\nThe Pirate Bay, 6\nC\nChen, 7\nD\nde-IOE, 2\nDöner, 3\nZ\nzebra, 1\n中国, 5",
            IndexOf(Run(words, "terms: [{term: The Pirate Bay, sort: Bay, match: nothing}]")));
    }

    [Fact]
    public void The_index_stands_where_it_is_asked_for()
    {
        var inText = Run("[Git]{.index}\n\n::: index\n:::\n\nafter", back: "");
        Assert.Equal("One\nGit\nG\nGit, \nafter", TextPrinter.Print(inText.Divisions[0]));
        Assert.Equal("Register", Run("[Git]{.index}", back: "language: de\nback: [index]\n").Divisions[1].Title);
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        var book = Run("[Git]{.index} and Go.", "terms: [Go]", "index: false\nback: [index]\n");
        Assert.Equal("Division Body Chapter one \"One\"", BookPrinter.Print(book).Split('\n')[0]);
        Assert.DoesNotContain("Index", BookPrinter.Print(book), StringComparison.Ordinal);
        Assert.Single(book.Divisions);
    }

    [Fact]
    public void Ids_of_marks_are_no_ids_of_the_author()
    {
        var book = Run("[Git]{.index #ix-1}");
        Assert.Equal("ixx-1", Assert.Single(LocatorsOf(book)).StartId);
    }

    [Fact]
    public void Marks_keep_the_places_of_the_text_around_them()
    {
        var book = Run("Of Alibaba here.", "terms: [Alibaba]");
        var texts = book.Divisions[0].Blocks[1] is Paragraph paragraph ? paragraph.Inlines.OfType<Text>().ToList() : [];
        Assert.Equal(["Of ", "Alibaba here."], texts.Select(t => t.Value));
        Assert.Equal([1, 4], texts.Select(t => t.Span.Position.Column));
    }

    // A bar in front of each occurrence that is to be marked.
    private static void AssertMarks(string marked, string yaml)
    {
        var tables = marked.Contains("|---", StringComparison.Ordinal);
        var text = tables ? marked.Replace("|Git", "Git", StringComparison.Ordinal) : marked.Replace("|", string.Empty, StringComparison.Ordinal);
        var expected = tables ? Regex.Count(marked, @"\|Git") : marked.Count(c => c == '|');
        var book = Run(text, yaml, string.Empty);
        var marks = new MarkPrinter();
        marks.Walk(book);
        Assert.Equal(expected, marks.Count);
        if (!tables && !marked.Contains('[', StringComparison.Ordinal) && !marked.Contains(':', StringComparison.Ordinal))
        {
            var plain = Regex.Replace(marked, "[*~]", string.Empty).Replace('\n', ' ').Replace('"', '“').Replace('\'', '’');
            Assert.Equal(plain, marks.Text.Replace('”', '“'));
        }
    }

    private static string IndexOf(Book book)
    {
        var lines = new List<string>();
        foreach (var group in book.Divisions[^1].Blocks.OfType<IndexEntries>().Single().Groups)
        {
            lines.Add(TextPrinter.Print(group.Letter));
            lines.AddRange(group.Entries.Select(e => string.Concat(Enumerable.Repeat("- ", e.Level)) + string.Concat(e.Inlines.Select(Print))));
        }

        return string.Join('\n', lines);
    }

    private static string Print(Inline inline) => inline is LocatorList list
        ? string.Join(' ', list.Locators.Select(l => l.StartId[3..] + (l.EndId is null ? string.Empty : ".." + l.EndId[3..]) + (l.IsMain ? "*" : string.Empty)))
        : TextPrinter.Print(inline);

    private static IEnumerable<Locator> LocatorsOf(Book book) => book.Divisions[^1].Blocks.OfType<IndexEntries>()
        .SelectMany(i => i.Groups).SelectMany(g => g.Entries).SelectMany(e => e.Inlines).OfType<LocatorList>().SelectMany(l => l.Locators);

    private static Book Run(string text, string yaml = "", string back = "back: [index]\n")
    {
        var files = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [one.md]\n" + back);
        files.With("b/one.md", text.StartsWith('#') ? text : "# One\n\n" + text);
        if (yaml.Length > 0)
        {
            files.With("b/index.yaml", yaml);
        }

        var diagnostics = new DiagnosticBag();
        return diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("b", files))!.Book, new EditionTraits()));
    }

    private sealed class MarkPrinter : BookWalker
    {
        private readonly System.Text.StringBuilder _text = new();

        public int Count { get; private set; }

        public string Text => _text.ToString();

        public override void Visit(Node node)
        {
            switch (node)
            {
                case Heading { Inlines: [Text { Value: "One" }] }: return;
                case IndexMark: Count++; _text.Append('|'); break;
                case Text text: _text.Append(text.Value); break;
                case SoftBreak: _text.Append(' '); break;
            }

            base.Visit(node);
        }
    }
}
