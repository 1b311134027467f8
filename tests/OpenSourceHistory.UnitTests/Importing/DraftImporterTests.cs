using OpenSourceHistory.Importing;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Importing;

/// <summary>What documents of Word become in Markdown.</summary>
public sealed class DraftImporterTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="c"><w:name w:val="Source Code"/></w:style>
        <w:style w:type="paragraph" w:styleId="v"><w:name w:val="Verse"/></w:style>
        <w:style w:type="paragraph" w:styleId="cap"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="ext"><w:name w:val="EXT Letter"/></w:style>
        <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="st"><w:name w:val="Subtitle"/></w:style>
        <w:style w:type="paragraph" w:styleId="au"><w:name w:val="Author"/></w:style>
        <w:style w:type="paragraph" w:styleId="d"><w:name w:val="Date"/></w:style>
        <w:style w:type="character" w:styleId="code"><w:name w:val="Verbatim Char"/></w:style>
        <w:style w:type="character" w:styleId="ship"><w:name w:val="Ship Name"/></w:style>
        """;

    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """;

    [Theory]
    [InlineData("a * b * c", "a * b * c")]
    [InlineData("*a* snake_case _b_", "\\*a\\* snake_case \\_b\\_")]
    [InlineData("2. Not a list", "2\\. Not a list")]
    [InlineData("J. Smith", "J. Smith")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("a # b", "a # b")]
    [InlineData("a@b.org, @doe", "a@b.org, \\@doe")]
    [InlineData("$5 and more", "$5 and more")]
    [InlineData("$a$", "\\$a\\$")]
    [InlineData("a -- b --- c...", "a -\\- b -\\-\\- c.\\.\\.")]
    [InlineData("AT&T &amp; x", "AT&T \\&amp; x", "AT&amp;T &amp;amp; x")]
    [InlineData("x<y <b>", "x\\<y \\<b>", "x&lt;y &lt;b&gt;")]
    public void A_character_is_escaped_only_where_it_would_be_markup(string text, string markdown, string? xml = null) =>
        Assert.Equal(markdown + "\n", Text($"<w:p><w:r><w:t>{xml ?? text}</w:t></w:r></w:p>"));

    [Fact]
    public void Marks_stand_in_each_other_as_they_reach_and_leave_space_out() => Assert.Equal(
        "One *two **three** four* [five]{.smallcaps}, x^2^ ~~no~~ `a*b` [*Argo*]{.ship-name}.\n",
        Text(Paragraph(
            Run("One ") + Run("two ", "<w:i/>") + Run("three ", "<w:i/><w:b/>") + Run("four ", "<w:i/>") + Run("five", "<w:smallCaps/>") + Run(", x") + Run("2", "<w:vertAlign w:val=\"superscript\"/>")
            + Run(" ") + Run("no", "<w:strike/>") + Run(" ") + Run("a*b", "<w:rStyle w:val=\"code\"/>") + Run(" ") + Run("Argo", "<w:rStyle w:val=\"ship\"/><w:i/>") + Run("."))));

    [Fact]
    public void Emphasis_that_signs_cannot_delimit_is_written_as_elements() =>
        Assert.Equal("a<em>(b)</em>c\n", Text(Paragraph(Run("a") + Run("(b)", "<w:i/>") + Run("c"))));

    [Fact]
    public void Chapters_begin_at_the_highest_headings_and_what_stands_before_is_front_matter()
    {
        var files = Import(Paragraph(Run("The Lamp"), "t") + Paragraph(Run("For Ann")) + Paragraph(Run("Oil"), "h1") + Paragraph(Run("x")) + Paragraph(Run("Wick"), "h2") + Paragraph(Run("Glass"), "h1")).Files;

        Assert.Equal(["book.yaml", "front.md", "01-oil.md", "02-glass.md"], files.Select(f => f.Path));
        Assert.Equal("title: The Lamp\nfront: [title-page, front.md]\nbody: [\"01-oil.md\", \"02-glass.md\"]\n", files[0].Text);
        Assert.Equal("# Oil\n\nx\n\n## Wick\n", files[2].Text);
    }

    [Fact]
    public void Notes_stand_behind_the_text_of_their_file()
    {
        var sample = new WordSample(Paragraph(Run("a") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"))
        {
            Styles = Styles,
            Footnotes = $"<w:footnote w:id=\"7\">{Paragraph("<w:r><w:footnoteRef/></w:r>" + Run(" One."))}{Paragraph(Run("Two."))}</w:footnote>",
        };

        Assert.Equal("a[^1]\n\n[^1]: One.\n\n    Two.\n", DraftImporter.Import(sample.Read(), "x", []).Value.Files[1].Text);
    }

    [Fact]
    public void Lists_keep_levels_numerals_and_starts_and_go_on() => Assert.Equal(
        "- one\n  c) two\n  d) three\n- four\n\n4. five\n\nText.\n\n5. six\n",
        Text(Item("one", 1, 0) + Item("two", 1, 1) + Item("three", 1, 1) + Item("four", 1, 0) + Item("five", 2, 0) + Paragraph(Run("Text.")) + Item("six", 2, 0)));

    [Fact]
    public void Paragraphs_of_one_style_are_one_quotation_one_poem_one_listing_one_division() => Assert.Equal(
        "> A *b*.\n>\n> Cee.\n\n| one\n| two\n| three\n\n```\nx = *y*\n\tz\n```\n\n::: {.ext-letter}\nDear Sir\n:::\n",
        Text(Paragraph(Run("A ") + Run("b", "<w:i w:val=\"0\"/>") + Run("."), "q") + Paragraph(Run("Cee."), "q") + Paragraph("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "v") + Paragraph(Run("three"), "v")
            + Paragraph(Run("x = *y*"), "c") + Paragraph("<w:r><w:tab/><w:t>z</w:t></w:r>", "c") + Paragraph(Run("Dear Sir"), "ext")));

    [Fact]
    public void The_map_of_a_press_says_what_styles_are()
    {
        var sample = new WordSample(Paragraph(Run("Dear Sir"), "ext") + Paragraph(Run("Argo", "<w:rStyle w:val=\"ship\"/>"))) { Styles = Styles };
        Assert.Equal("> Dear Sir\n\n*Argo*\n", DraftImporter.Import(sample.Read(), "x", [Pair("ext letter", "quotation"), Pair("Ship Name", "emphasis")]).Value.Files[1].Text);
    }

    [Theory]
    [InlineData("EXT Leter", "quotation", 1, "The document has no style “EXT Leter”", "Did you mean “EXT Letter”?")]
    [InlineData("EXT Letter", "quotaton", 13, "“quotaton” says nothing of a style", "Did you mean “quotation”?")]
    [InlineData("EXT Letter", "heading 7", 13, "“heading 7” says nothing of a style", "Did you mean “heading")]
    [InlineData("EXT Letter", ".Letter of Ann", 13, "“.Letter of Ann” says nothing of a style", "Allowed: text, ")]
    public void A_line_of_the_map_that_does_not_fit_is_told_with_its_place(string name, string meaning, int column, string message, string hint)
    {
        var map = NameMap.Read("press.yaml", new MemoryWorkspace().With("press.yaml", $"# Ours\n{name}: {meaning}\n"));
        Assert.Empty(map.Findings);
        var told = Assert.Single(DraftImporter.Import(new WordSample(Paragraph(Run("x"))) { Styles = Styles }.Read(), "x", map.Value).Findings);
        Assert.Equal(("OSH7038", $"press.yaml:2:{column}", message), (told.Code, told.Span.ToString(), told.Message));
        Assert.StartsWith(hint, told.Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_names_headings_and_classes()
    {
        var sample = new WordSample(Paragraph(Run("Oil"), "ext") + Paragraph(Run("x"), "v")) { Styles = Styles };
        Assert.Equal("# Oil\n\n::: {.song}\nx\n:::\n", DraftImporter.Import(sample.Read(), "x", [Pair("EXT Letter", "heading 2"), Pair("Verse", ".song")]).Value.Files[1].Text);
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("EXT: [quotation]\n")]
    [InlineData("EXT:\n")]
    [InlineData("EXT: {a\n")]
    public void What_is_no_map_of_names_is_refused(string yaml) => Assert.True(NameMap.Read("press.yaml", new MemoryWorkspace().With("press.yaml", yaml)).HasErrors);

    [Fact]
    public void What_a_document_says_of_the_book_at_its_very_beginning_is_in_its_description()
    {
        var files = Import(Paragraph(Run("The Lamp"), "t") + Paragraph(string.Empty) + Paragraph(Run("A Story"), "st") + Paragraph(Run("Ann Lee"), "au") + Paragraph(Run("Bo Li"), "au") + Paragraph(Run("Ann Lee"), "au") + Paragraph(Run("2026-11"), "d") + Paragraph(Run("Text."))).Files;
        Assert.Equal("title: The Lamp\nsubtitle: A Story\ndate: \"2026-11\"\ncontributors:\n  - {name: Ann Lee, roles: [author]}\n  - {name: Bo Li, roles: [author]}\nfront: [title-page]\nbody: [front.md]\n", files[0].Text);
        Assert.Equal("Text.\n", files[1].Text);
    }

    [Fact]
    public void What_comes_behind_the_first_text_stays_text()
    {
        var files = Import(Paragraph(Run("The Lamp"), "t") + Paragraph(Run("Text.")) + Paragraph(Run("Ann Lee"), "au") + Paragraph(Run("Ann Lee"), "au") + Paragraph(Run("A Story"), "st") + Paragraph(Run("2026"), "d") + Paragraph(Run("Oil"), "h1")).Files;
        Assert.Equal("title: The Lamp\nfront: [title-page, front.md]\nbody: [\"01-oil.md\"]\n", files[0].Text);
        Assert.Equal("Text.\n\nAnn Lee\n\nAnn Lee\n\nA Story\n\n2026\n", files[1].Text);
    }

    [Fact]
    public void A_line_of_the_title_that_a_description_cannot_say_stays_text()
    {
        var files = Import(Paragraph(Run("The Lamp"), "t") + Paragraph(Run("One autumn"), "d") + Paragraph(Run("The Lamp, again"), "t") + Paragraph(Run("Ann Lee"), "au") + Paragraph(Run("Text."))).Files;
        Assert.Contains("contributors:\n  - {name: Ann Lee, roles: [author]}\n", files[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("date:", files[0].Text, StringComparison.Ordinal);
        Assert.Equal("One autumn\n\nThe Lamp, again\n\nText.\n", files[1].Text);
    }

    [Theory]
    [InlineData("ADDIN ZOTERO_ITEM CSL_CITATION {&quot;a&quot;:1}", "Zotero")]
    [InlineData("ADDIN CSL_CITATION {&quot;a&quot;:1}", "Mendeley")]
    [InlineData("ADDIN EN.CITE &lt;EndNote/&gt;", "EndNote")]
    [InlineData("CITATION Lee26 \\l 1033", "Word")]
    public void Citations_of_a_program_are_told_once_where_the_first_is(string instruction, string program)
    {
        var field = $"<w:fldSimple w:instr=\" {instruction} \">{Run("(Lee 2026)")}</w:fldSimple>";
        var (draft, findings) = DraftImporter.Import(new WordSample(Paragraph(Run("a")) + Paragraph(Run("b ") + field) + Paragraph(Run("c ") + field)) { Styles = Styles }.Read(), "x", []);
        Assert.Equal("a\n\nb (Lee 2026)\n\nc (Lee 2026)\n", draft.Files[1].Text);
        Assert.Equal(("OSH7033", $"Citations of {program} are their text alone in the book (paragraph 2 before the first heading)"), (Assert.Single(findings).Code, findings[0].Message));
    }

    [Fact]
    public void Headers_and_footers_that_have_words_are_told()
    {
        var sample = new WordSample(Paragraph(Run("a"))) { Headers = [Paragraph("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>x</w:t></w:r></w:fldSimple>"), Paragraph(Run("The Lamp")), Paragraph(Run("The Lamp"))] };
        var told = Assert.Single(DraftImporter.Import(sample.Read(), "x", []).Findings);
        Assert.Equal(("OSH7032", "Headers and footers of the document are not in the book: “The Lamp”"), (told.Code, told.Message));
        Assert.Empty(DraftImporter.Import((sample with { Headers = [sample.Headers[0]] }).Read(), "x", []).Findings);
    }

    [Theory]
    [InlineData("<w:trPr><w:del w:id=\"1\" w:author=\"Bo\"/></w:trPr>", "")]
    [InlineData("", "<w:tcPr><w:cellIns w:id=\"1\" w:author=\"Bo\"/></w:tcPr>")]
    public void Rows_and_cells_that_were_put_in_or_taken_out_are_told_once(string row, string cell)
    {
        var table = $"<w:tbl><w:tr><w:tc>{Paragraph(Run("a"))}</w:tc></w:tr><w:tr>{row}<w:tc>{cell}{Paragraph(Run("b"))}</w:tc></w:tr></w:tbl>";
        var (draft, findings) = DraftImporter.Import(new WordSample(table + Paragraph(Run("x")) + table) { Styles = Styles }.Read(), "x", []);
        Assert.Contains("| b |", draft.Files[1].Text, StringComparison.Ordinal);
        var told = Assert.Single(findings);
        Assert.Equal("OSH7033", told.Code);
        Assert.EndsWith("(paragraph 1 before the first heading)", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_have_rows_where_they_can_and_are_drawn_where_cells_span()
    {
        const string Plain = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>a|b</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        const string Spans = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>head</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>up</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>中文</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        Assert.Equal("| a\\|b |  |\n|-----|----:|\n| 1 | 2 |\n", Text(Plain));
        Assert.Equal("+----+------+\n| head      |\n+====+======+\n| up | 中文 |\n|    +------+\n|    | 2    |\n|    |      |\n|    | 3    |\n+----+------+\n", Text(Spans));
    }

    [Fact]
    public void Pictures_with_captions_are_figures_that_references_find()
    {
        const string Picture = "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"p\" descr=\"A lamp\"/><a:graphic><a:graphicData uri=\"x\"><pic:pic><pic:blipFill><a:blip r:embed=\"rIdPicture\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        const string Caption = "<w:bookmarkStart w:id=\"1\" w:name=\"_Ref9\"/><w:r><w:t xml:space=\"preserve\">Figure </w:t></w:r><w:fldSimple w:instr=\" SEQ Figure \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>: The lamp</w:t></w:r>";
        var sample = new WordSample(Paragraph(Picture) + Paragraph(Caption, "cap") + Paragraph(Run("See ") + "<w:fldSimple w:instr=\" REF _Ref9 \\h \"><w:r><w:t>Figure 1</w:t></w:r></w:fldSimple>")) { Styles = Styles, HasPicture = true };
        var (draft, _) = DraftImporter.Import(sample.Read(), "x", []);

        Assert.Equal("![The lamp](pictures/image1.png){#fig-ref9 alt=\"A lamp\" width=25mm}\n\nSee [](#fig-ref9)\n", draft.Files[1].Text.Replace("image.png", "image1.png", StringComparison.Ordinal));
        Assert.Single(draft.Pictures);
    }

    [Fact]
    public void Links_lead_out_and_to_bookmarks() => Assert.Equal(
        "# Oil {#oil}\n\nSee [*there*](https://example.org/) and [here](#oil), but not this.\n",
        Import(
            Paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"oil\"/>" + Run("Oil") + "<w:bookmarkEnd w:id=\"1\"/>", "h1")
            + Paragraph(Run("See ") + $"<w:hyperlink r:id=\"rIdLink\">{Run("there", "<w:i/>")}</w:hyperlink>" + Run(" and ") + $"<w:hyperlink w:anchor=\"oil\">{Run("here")}</w:hyperlink>" + Run(", but not ")
                + $"<w:hyperlink w:anchor=\"gone\">{Run("this")}</w:hyperlink>" + Run("."))).Files[1].Text);

    [Fact]
    public void Changes_and_comments_are_kept_with_who_made_them()
    {
        var sample = new WordSample(Paragraph(
            Run("a ") + $"<w:ins w:id=\"1\" w:author=\"Ann Lee\" w:date=\"2026-11-29T10:00:00Z\">{Run("new")}</w:ins>" + "<w:del w:id=\"2\" w:author=\"Bo\"><w:r><w:delText>old</w:delText></w:r></w:del>"
            + "<w:commentRangeStart w:id=\"5\"/>" + Run(" text") + "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>" + Run(".")))
        {
            Comments = $"<w:comment w:id=\"5\" w:author=\"Ed\">{Paragraph(Run("Why?"))}</w:comment>",
        };

        Assert.Equal(
            "a {++new++}{author=\"Ann Lee\" date=2026-11-29}{--old--}{author=\"Bo\"}{== text==}{>>Why?<<}{author=\"Ed\"}.\n",
            DraftImporter.Import(sample.Read(), "x", []).Value.Files[1].Text);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var random = new Random(20261129);
        const string Signs = "*_`[]()<>#+-.!|{}~^$@&;:\"'\\/=%, abc1";
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Join(' ', new string([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => Signs[random.Next(Signs.Length)])]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var marks = random.Next(4) switch { 0 => "<w:i/>", 1 => "<w:b/>", 2 => "<w:smallCaps/>", _ => string.Empty };
            var files = Import(Paragraph(Run("x"), "h1") + Paragraph(Run(System.Security.SecurityElement.Escape(text), marks) + Run("z")));
            var workspace = files.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With("book/" + f.Path, f.Text));
            var book = ManuscriptReader.Read("book", workspace).Value!.Book;
            var read = TextPrinter.Print(book.Divisions.Single(d => d.Matter == Matter.Body).Blocks);
            Assert.True(text + "z" == read.Trim().Split('\n')[^1], $"{text} -> {files.Files[1].Text} -> {read}");
        }
    }

    private static ImportedDraft Import(string body) => DraftImporter.Import(new WordSample(body) { Styles = Styles, Numbering = Numbering }.Read(), "draft", []).Value;

    private static PlacedPair Pair(string name, string value) => new(name, SourceSpan.None, value, SourceSpan.None);

    private static string Text(string body) => Import(body).Files[1].Text;

    private static string Run(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Paragraph(string content, string? style = null) => $"<w:p>{(style is null ? string.Empty : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{content}</w:p>";

    private static string Item(string text, int list, int level) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{Run(text)}</w:p>";
}
