using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class TextMarkupTests
{
    [Theory]
    [InlineData("en", "<ruby>東京<rt>とうきょう</rt></ruby>だ", "東京（とうきょう）だ")]
    [InlineData("en", "<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>", "東（とう）京（きょう）")]
    [InlineData("en", "<ruby>東<rt>とう<rb>京<rt>きょう</ruby>だ", "東（とう）京（きょう）だ")]
    [InlineData("zh-Hans", "<ruby>汉<rt>hàn</rt></ruby>字", "汉（hàn）字")]
    [InlineData("en", "a <ruby>base<rt>*gloss*</rt></ruby> b", "a base (gloss) b")]
    [InlineData("en", "<div><ruby>base<rt>gloss</rt></ruby></div>", "base (gloss)")]
    public void Readings_stand_in_brackets_behind_their_text(string language, string markdown, string expected)
    {
        var read = ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", $"title: T\nlanguage: {language}\nbody: [a.md]\n").With("b/a.md", markdown));
        Assert.Equal(expected, TextPrinter.Print(read.Value!.Book.Divisions[0].Blocks));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(MarkdownCodes.UnsupportedHtml, finding.Code);
        Assert.Contains("brackets", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(see http://google.com/ok.) x", "http://google.com/ok")]
    [InlineData("(at https://e.org/a?!) x", "https://e.org/a")]
    [InlineData("https://e.org/a.b. And", "https://e.org/a.b")]
    [InlineData("(https://e.org/a(b))+c. And", "https://e.org/a(b))+c")]
    [InlineData("(https://e.org/a)))=c)) and", "https://e.org/a)))=c")]
    [InlineData("(https://e.org/a), and", "https://e.org/a")]
    [InlineData("(https://e.org/a)—and", "https://e.org/a")]
    [InlineData("(https://e.org/a)’s", "https://e.org/a")]
    [InlineData("(https://e.org/a)的", "https://e.org/a")]
    [InlineData("(https://e.org/x_(y)) z", "https://e.org/x_(y)")]
    public void Stops_are_no_part_of_a_bare_address(string text, string address)
    {
        var paragraph = Assert.IsType<Paragraph>(ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", text)).Value!.Book.Divisions[^1].Blocks[0]);

        Assert.Equal(address, Assert.Single(paragraph.Inlines.OfType<Link>()).Target);
        Assert.Equal(text, string.Concat(paragraph.Inlines.Select(TextPrinter.Print)));
    }

    [Theory]
    [InlineData("\"The word 'never'\": it hurts.", "en", "“The word ‘never’”: it hurts.")]
    [InlineData("\"It's a 'thing'\".", "en", "“It’s a ‘thing’”.")]
    [InlineData("'\"Yes,\" she said'", "en", "‘“Yes,” she said’")]
    [InlineData("\"'Yes,' she said\"", "en", "“‘Yes,’ she said”")]
    [InlineData("He came--\"at last\"--home.", "en", "He came–“at last”–home.")]
    [InlineData("\"Wait--\" she said.", "en", "“Wait–” she said.")]
    [InlineData("\"Dickens'\" and \"the dogs'\"", "en", "“Dickens’” and “the dogs’”")]
    [InlineData("He said:\"no\"", "en", "He said:“no”")]
    [InlineData("'Tis \"the '90s\"", "en-GB", "’Tis “the ’90s”")]
    [InlineData("\"Das ist 'gut'\", sagte er -- \"ja\".", "de", "„Das ist ‚gut‘“, sagte er – „ja“.")]
    [InlineData("l'\"ami\"", "fr", "l’«\u202fami\u202f»")]
    [InlineData("(\"¿qué 'cosa'?\")", "es", "(«¿qué “cosa”?»)")]
    [InlineData("l'idea \"dell'uomo 'solo'\"", "it", "l’idea «dell’uomo “solo”»")]
    [InlineData("\"zo'n 'ding'\"", "nl", "“zo’n ‘ding’”")]
    [InlineData("她说\"好\"就走了。他说:\"不'行'\"。", "zh-Hans", "她说“好”就走了。他说:“不‘行’”。")]
    public void Quotation_marks_nest_as_they_are_written(string markdown, string language, string expected)
    {
        var blocks = CommonMarkTests.Convert($"---\nlang: {language}\n---\n\n{markdown}");
        Assert.Equal(expected, TextPrinter.Print(blocks));
    }

    [Theory]
    [InlineData("**注意：**正文。她说**“好”**就走了。", "Strong 注意：|Text 正文。她说|Strong “好”|Text 就走了。")]
    [InlineData("**「重要」**です", "Strong 「重要」|Text です")]
    [InlineData("P~a\\ cat~", "Text P|Subscript a\u00a0cat")]
    [InlineData("x^a\\ *b*^ y", "Text x|Superscript a\u00a0b|Text  y")]
    [InlineData("a^*hello*^", "Text a|Superscript hello")]
    [InlineData("m^(2)^", "Text m|Superscript (2)")]
    [InlineData("H~2~O 2^10^", "Text H|Subscript 2|Text O 2|Superscript 10")]
    [InlineData("a\\ b", "Text a\u00a0b")]
    [InlineData("~~x~~ ~5", "Strikeout x|Text  ~5")]
    [InlineData("a^*b*_\\*^c", "Text a|Superscript b_*|Text c")]
    [InlineData("a~*b***字~c", "Text a|Subscript b**字|Text c")]
    public void Emphasis_and_raised_text_stand_beside_anything(string markdown, string expected)
    {
        var paragraph = Assert.IsType<Paragraph>(CommonMarkTests.Convert(markdown)[0]);
        Assert.Equal(expected, string.Join('|', paragraph.Inlines.Select(i => i.GetType().Name + " " + TextPrinter.Print(i))));
    }

    [Fact]
    public void A_note_may_be_called_behind_an_exclamation_mark()
    {
        var paragraph = Assert.IsType<Paragraph>(CommonMarkTests.Convert("Bravo![^1] Wow![^1](a.png)\n\n[^1]: x", "a.png")[0]);
        Assert.Equal("Bravo!", TextPrinter.Print(paragraph.Inlines[0]));
        Assert.IsType<Note>(paragraph.Inlines[1]);
        Assert.IsType<Image>(paragraph.Inlines[^1]);
    }

    [Fact]
    public void Joined_files_may_have_notes_of_one_label()
    {
        var blocks = CommonMarkTests.Convert("A[^1]\n\n[^1]: First.\n\nB[^1]\n\n[^1]: Second.");
        Assert.Contains("First", BookPrinter.Print(blocks[0]));
        Assert.Contains("Second", BookPrinter.Print(blocks[1]));
    }

    [Fact]
    public void Examples_are_counted_through_the_file_and_referred_to()
    {
        var printed = Print("(@good) First.\n(@) Second.\n\nSee (@good), (@other).\n\n(@last) Third @last.");
        Assert.Contains("ListBlock tight 1) decimal", printed);
        Assert.Contains("ListBlock tight 3) decimal", printed);
        Assert.Contains("Text \"See (1), (@other).\"", printed);
        Assert.Contains("Text \"Third 3.\"", printed);
    }

    [Fact]
    public void Verse_keeps_its_stanzas_and_takes_no_definition()
    {
        Assert.Contains("Line\n    Text \"\u00a0\"\n", Print("| one\n|\n| two"));
        Assert.Contains("LineBlock", Print("| verse\n: x"));
        Assert.Contains("verse", Print("a\n:   | verse\n: x"));
    }

    [Theory]
    [InlineData("# My *Heading*\n\n[My *Heading*] [x][my *heading*]", "Link #My *Heading*\n    Text \"My \"|Link #My *Heading*\n    Text \"x\"")]
    [InlineData("# A {#own}\n\n[A]", "Link #own\n")]
    [InlineData("# A\n\n[A]\n\n[A]: https://x.y", "Link https://x.y")]
    [InlineData("B\n===\n\n[B]", "Link #B")]
    public void Headings_are_targets_by_their_text(string markdown, string expected)
    {
        var printed = Print(markdown);
        Assert.All(expected.Split('|'), e => Assert.Contains(e, printed));
    }

    [Theory]
    [InlineData("[x][r]\n\n[r]: https://u.v {.c}", "Link https://u.v {.c}")]
    [InlineData("[x][r] [y][s]\n\n[r]: https://u.v \"T\" {.c}\n[s]: https://w.z", "Link https://u.v \"T\" {.c}|Link https://w.z")]
    [InlineData("{.note}\nText", "Paragraph {.note}")]
    [InlineData("{#x .list}\n- a\n- b", "ListBlock tight {#x .list}")]
    [InlineData("{.q}\n> a", "BlockQuote {.q}")]
    [InlineData("{.t}\n\nText", "{.t}")]
    [InlineData("[a]: b {c}", "{c}")]
    public void Attributes_belong_to_definitions_and_blocks(string markdown, string expected)
    {
        var printed = Print(markdown);
        Assert.All(expected.Split('|'), e => Assert.Contains(e, printed));
    }

    [Fact]
    public void A_backslash_behind_a_picture_makes_no_figure()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(CommonMarkTests.Convert("![x](a.png)\\", "a.png")));
        Assert.IsType<Image>(Assert.Single(paragraph.Inlines));
    }

    [Theory]
    [InlineData("% My Title\n% An Author; Another\n  Third\n% 2020\n\nText", "Text")]
    [InlineData("# A\n\n#\n\nText", "A Text")]
    [InlineData("<q>a</q>", "“a”")]
    [InlineData("::: {.callout-tip title=\"Read this\"}\nBody\n:::", "Read this Body")]
    [InlineData("::: {.callout-tip title=\"Use `a` *b*[^1]\"}\nBody\n:::\n\n[^1]: Note.", "Use a b Body")]
    [InlineData("::: {.callout-tip title=\"Say \\\"a\\\"\"}\nBody\n:::", "Say \"a\" Body")]
    [InlineData("> [!NOTE]\n> Body", "[!NOTE] Body")]
    public void Nothing_of_a_text_is_lost(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', CommonMarkTests.Convert(markdown).Select(b => TextPrinter.Print(b).Trim().ReplaceLineEndings(" "))));

    [Fact]
    public void Titles_of_callouts_have_markup_at_its_own_place()
    {
        const string Text = "A.\n\n::: {.callout-note title=\"Use `code` -- *so*\"}\nBody\n:::";
        var title = Assert.IsType<Paragraph>(Assert.IsType<Div>(CommonMarkTests.Convert(Text)[1]).Blocks[0]);
        var inlines = Assert.IsType<Strong>(Assert.Single(title.Inlines)).Inlines;

        Assert.Equal(["Use ", "`code`", " -- ", "*so*"], inlines.Select(i => Text[i.Span.Start..i.Span.End]));
        Assert.Equal("Use code – so", TextPrinter.Print(title.Inlines));
    }

    [Fact]
    public void Html_lists_keep_their_numerals() =>
        Assert.Contains("ListBlock tight 3. lower-roman", Print("<ol start=\"3\" type=\"i\"><li>a</li></ol>"));

    private static string Print(string markdown) => string.Concat(CommonMarkTests.Convert(markdown).Select(b => BookPrinter.Print(b)));
}
