using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class TextTests
{
    private static readonly Lazy<DocxFile> s_everything = new(() => OfMarkdown(DocxSamples.Everything, DocxSamples.Sheet));

    private static DocxFile Everything => s_everything.Value;

    [Fact]
    public void Paragraphs_are_first_or_body_text_by_their_indent()
    {
        Assert.StartsWith("First paragraph", TextOf(Everything.ParagraphsOf("FirstParagraph")[0]), StringComparison.Ordinal);
        Assert.StartsWith("Second paragraph", TextOf(Everything.ParagraphsOf("BodyText")[0]), StringComparison.Ordinal);
        Assert.Equal("360", (string?)Everything.Style("BodyText").Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "firstLine"));
    }

    [Fact]
    public void Styles_carry_the_looks_so_that_paragraphs_need_none()
    {
        foreach (var paragraph in Everything.ParagraphsOf("BodyText"))
        {
            Assert.Single(paragraph.Element(W + "pPr")!.Elements());
        }

        var heading = Everything.Style("Heading2");
        Assert.Equal("A8321E", Val(heading, "rPr", "color"));
        Assert.Equal("30", Val(heading, "rPr", "sz"));
        Assert.Equal("1", Val(heading, "pPr", "outlineLvl"));
    }

    [Fact]
    public void Classes_become_readable_styles()
    {
        Assert.Equal("The argument of the chapter.", TextOf(Assert.Single(Everything.ParagraphsOf("Argument"))));
        Assert.Equal("Argument", Val(Everything.Style("Argument"), "name"));
        Assert.NotNull(Everything.Style("Argument").Element(W + "rPr")!.Element(W + "i"));
    }

    [Fact]
    public void Notes_stand_in_headings_quotations_lists_cells_and_captions()
    {
        Assert.Equal(
            ["First paragraph of the note.", "Note in a caption.", "Note in a cell.", "Note in a heading.", "Note in a list.", "Note in a quotation."],
            Everything.Notes.Select(n => TextOf(n.Elements(W + "p").First()).Trim()).Order(StringComparer.Ordinal));
        Assert.Equal(6, Everything.Body.Descendants(W + "footnoteReference").Count());
        Assert.All(Everything.Notes, n => Assert.Single(n.Descendants(W + "footnoteRef")));
    }

    [Fact]
    public void A_note_keeps_its_paragraphs_and_lists()
    {
        var note = Everything.Notes.Single(n => TextOf(n).Contains("First paragraph of the note", StringComparison.Ordinal));
        Assert.Equal(3, note.Elements(W + "p").Count());
        Assert.All(note.Elements(W + "p"), p => Assert.Equal("FootnoteText", Val(p, "pPr", "pStyle")));
        Assert.NotNull(note.Elements(W + "p").Last().Element(W + "pPr")!.Element(W + "numPr"));
    }

    [Fact]
    public void A_reference_to_a_note_is_a_field()
    {
        var body = OfMarkdown("a^[one]b^[two]{#second} See [](#second).").Body;
        Assert.Equal(new DocxField("NOTEREF second \\h", "2"), Assert.Single(FieldsIn(body)));
        var bookmark = Assert.Single(body.Descendants(W + "bookmarkStart"), b => (string?)b.Attribute(W + "name") == "second");
        Assert.NotNull(((XElement)bookmark.NextNode!).Element(W + "footnoteReference"));
    }

    [Fact]
    public void The_rule_above_notes_has_no_indent()
    {
        var notes = Everything.Part("word/footnotes.xml").Root!.Elements(W + "footnote").Where(n => n.Attribute(W + "type") is not null).ToList();
        Assert.Equal(["separator", "continuationSeparator"], notes.Select(n => (string?)n.Attribute(W + "type")));
        Assert.All(notes, n => Assert.Equal("0", (string?)n.Descendants(W + "ind").Single().Attribute(W + "firstLine")));
    }

    [Fact]
    public void Chinese_text_says_nothing_that_the_file_says()
    {
        var run = Everything.Body.Descendants(W + "r").Single(r => TextOf(r) == "阿里巴巴");
        Assert.Equal("Chinese", Val(run, "rPr", "rStyle"));
        Assert.Single(run.Element(W + "rPr")!.Elements());
        var defaults = Everything.Part("word/styles.xml").Root!.Element(W + "docDefaults")!.Descendants(W + "rPr").Single();
        Assert.Equal("Noto Serif SC", (string?)defaults.Element(W + "rFonts")!.Attribute(W + "eastAsia"));
        Assert.Equal("zh-CN", (string?)defaults.Element(W + "lang")!.Attribute(W + "eastAsia"));
    }

    [Theory]
    [InlineData("---\nlang: zh-Hans\n---\n\n他用 Linux 说：“我们”——是……的。", "hint:他用 Linux 说：“我们”——是……的。")]
    [InlineData("::: {lang=zh-Hans}\n他说：“我们”。\n:::", "hint:他说：“我们”。")]
    [InlineData("The “开源社” – said.", "The “开源社” – said.")]
    [InlineData("A [“开源社”]{lang=zh}.", "A |hint:“开源社”|.")]
    [InlineData("---\nlang: zh-Hans\n---\n\n他在 Café 说“是”。", "他在 Café 说|hint:“是”。")]
    public void Signs_that_Latin_has_too_stand_in_the_face_of_their_language(string markdown, string runs)
    {
        var paragraph = OfMarkdown(markdown).Body.Elements(W + "p").Last();
        Assert.Equal(runs, string.Join('|', paragraph.Elements(W + "r").Select(r => ((string?)r.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "hint") == "eastAsia" ? "hint:" : "") + TextOf(r))));
    }

    [Fact]
    public void Chinese_first_lines_are_indented_by_characters()
    {
        var file = OfMarkdown("---\nlang: zh-Hans\n---\n\n# 一\n\n首段。\n\n二段。", "p { text-indent: 2em } h1 + p { text-indent: 0 }");
        Assert.Equal("200", (string?)file.Style("BodyText").Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "firstLineChars"));
        Assert.Equal("0", (string?)file.Style("FirstParagraph").Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "firstLineChars"));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Text_has_no_exact_lines_that_would_cut_what_an_editor_puts_in()
    {
        var exact = Everything.Part("word/styles.xml").Root!.Descendants(W + "spacing").Concat(Everything.Body.Descendants(W + "spacing").Where(s => TextOf(s.Parent!.Parent!).Length > 0));
        Assert.DoesNotContain(exact, s => (string?)s.Attribute(W + "lineRule") == "exact");
    }

    [Theory]
    [InlineData("- item\n\n    > A quote in an item.\n\n> A quote in the text.\n", "BlockText")]
    [InlineData("- item\n\n        code in an item\n\nText.\n\n    code in the text\n", "SourceCode")]
    [InlineData("A note.^[With\n\n]\n\nText^[a].\n\n- item\n", "ListBullet")]
    [InlineData("Note.[^1]\n\n- item of the text\n- another\n- third\n\n[^1]: Note\n\n    - item of the note\n    - another\n    - third\n    - fourth\n", "ListBullet")]
    public void A_style_looks_as_the_sheet_says_whatever_comes_first_or_most_often(string markdown, string style)
    {
        var (file, alone) = (OfMarkdown(markdown, DocxSamples.Sheet), OfMarkdown("Text.", DocxSamples.Sheet));
        Assert.Equal(alone.Style(style).ToString(), file.Style(style).ToString());
        var last = file.ParagraphsOf(style).Last(p => p.Ancestors(W + "tc").FirstOrDefault() is null);
        Assert.DoesNotContain(last.Element(W + "pPr")!.Elements(), e => e.Name.LocalName is "ind" or "spacing");
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Quotations_and_code_in_lists_have_styles_of_their_own()
    {
        var file = OfMarkdown("- item\n\n    > A quote.\n\n    ```\n    code\n    ```\n", DocxSamples.Sheet);
        Assert.Equal("A quote.", TextOf(file.ParagraphsOf("BlockTextinList").Single()));
        Assert.Equal("code", TextOf(file.ParagraphsOf("SourceCodeinList").Single()));
        Assert.Equal("Block Text in List", Val(file.Style("BlockTextinList"), "name"));
        Assert.Equal("BlockText", Val(file.Style("BlockTextinList"), "basedOn"));
    }

    [Fact]
    public void No_field_stands_in_a_link_and_none_is_simple()
    {
        var file = OfFolder(DocxSamples.Book, "book", "book/book.css");
        Assert.Contains(file.Body.Descendants(W + "hyperlink"), link => link.Ancestors(W + "sdt").Any());
        Assert.Contains(FieldsIn(file.Body), f => f.Instruction.StartsWith("PAGEREF", StringComparison.Ordinal));
        Assert.Empty(file.Body.Descendants(W + "hyperlink").Descendants(W + "fldChar"));
        Assert.Empty(file.Body.Descendants(W + "fldSimple"));
        Assert.All(file.Body.Descendants(W + "hyperlink"), link => Assert.NotEmpty(link.Elements(W + "r")));
    }

    [Fact]
    public void What_refers_to_a_heading_takes_no_note_along()
    {
        var heading = OfMarkdown("# One^[A note.] {#one}\n\n# Two").Body.Descendants(W + "p").First();
        var named = heading.Elements(W + "bookmarkStart").Single(b => (string?)b.Attribute(W + "name") == "one");
        var within = named.ElementsAfterSelf().TakeWhile(e => e.Name.LocalName != "bookmarkEnd" || (string?)e.Attribute(W + "id") != (string?)named.Attribute(W + "id"));
        Assert.Equal("One", string.Concat(within.Select(TextOf)));
        Assert.Empty(within.Descendants(W + "footnoteReference"));
    }

    [Fact]
    public void Foreign_Latin_text_names_its_language()
    {
        var file = OfMarkdown("A [Wort]{lang=de} here.");
        var run = file.Body.Descendants(W + "r").Single(r => TextOf(r) == "Wort");
        Assert.Equal("de-DE", Val(run, "rPr", "lang"));
    }

    [Theory]
    [InlineData("A [\u0645\u0631\u062D\u0628\u0627]{lang=ar} here.", "ar-SA", false)]
    [InlineData("::: {lang=he}\n\u05E9\u05DC\u05D5\u05DD\n:::", "he-IL", true)]
    public void Text_from_right_to_left_says_so(string markdown, string language, bool isWholeParagraph)
    {
        var file = OfMarkdown(markdown);
        var run = file.Body.Descendants(W + "r").Single(r => TextOf(r).Any(c => c is >= '\u0590' and <= '\u06FF'));
        Assert.NotNull(run.Element(W + "rPr")!.Element(W + "rtl"));
        Assert.Equal(language, (string?)run.Element(W + "rPr")!.Element(W + "lang")!.Attribute(W + "bidi"));
        Assert.Equal(isWholeParagraph, run.Parent!.Element(W + "pPr")!.Element(W + "bidi") is not null);
        Assert.Equal("rtl", Assert.Single(file.Body.Descendants(W + "rtl")).Name.LocalName);
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void No_soft_hyphen_gets_into_the_file()
    {
        Assert.Contains("invisible hyphen", TextOf(Everything.Body), StringComparison.Ordinal);
        Assert.DoesNotContain("\u00AD", TextOf(Everything.Body), StringComparison.Ordinal);
        Assert.Empty(Everything.Body.Descendants(W + "softHyphen"));
        Assert.Equal("false", Val(Everything.Part("word/settings.xml").Root, "autoHyphenation"));
    }

    [Fact]
    public void Source_lines_make_one_run()
    {
        var file = OfMarkdown("One line\nand another\nand a third.");
        Assert.Equal("One line and another and a third.", TextOf(Assert.Single(file.Body.Descendants(W + "r"))));
    }

    [Fact]
    public void Source_lines_between_Chinese_make_no_space() => Assert.Contains(
        "开源中国", TextOf(OfMarkdown("开源\n中国").Body), StringComparison.Ordinal);

    [Fact]
    public void A_border_alike_on_all_sides_stands_around_the_text_and_what_is_in_it()
    {
        var file = OfMarkdown("A [key *and* more]{.key} here, [one]{.under}.", ".key { border: 0.5pt dashed #f00; padding: 0 2pt } .under { border-bottom: 1pt solid }");
        var runs = file.Body.Descendants(W + "r").ToDictionary(TextOf, r => BorderOf(file, r));

        Assert.All((string[])["key ", "and", " more"], text => Assert.Equal("dashed 4 2 FF0000", runs[text]));
        Assert.All((string[])["A ", " here, ", "one"], text => Assert.Equal("none", runs[text]));
        Assert.Empty(file.Validate());
    }

    // The run's own, or that of its character style.
    private static string BorderOf(DocxFile file, XElement run)
    {
        var own = run.Element(W + "rPr")?.Element(W + "bdr");
        own ??= Val(run, "rPr", "rStyle") is { } style ? file.Style(style).Element(W + "rPr")?.Element(W + "bdr") : null;
        return own is null || (string?)own.Attribute(W + "val") == "nil" ? "none" : string.Join(' ', ((string[])["val", "sz", "space", "color"]).Select(name => (string?)own.Attribute(W + name)));
    }

    [Fact]
    public void Emphasis_inside_italic_text_is_upright_where_the_sheet_says_so()
    {
        var file = OfMarkdown("Plain *stress*.\n\n::: argument\nAll *but* this.\n:::", ".argument { font-style: italic } em { font-style: italic } .argument em { font-style: normal }");
        var run = file.ParagraphsOf("Argument")[0].Descendants(W + "r").Single(r => TextOf(r) == "but");
        Assert.Equal("Emphasis", Val(run, "rPr", "rStyle"));
        Assert.Null(run.Element(W + "rPr")!.Element(W + "i"));
    }

    [Fact]
    public void Links_are_relationships_and_bookmarks()
    {
        var links = Everything.Body.Descendants(W + "hyperlink").ToList();
        Assert.Contains(links, l => (string?)l.Attribute(W + "anchor") == "takers");
        var relations = Everything.Part("word/_rels/document.xml.rels").Root!.Elements().Select(e => (string?)e.Attribute("Target"));
        Assert.Contains("https://example.org/a?b=c&d=e", relations);
        var names = Everything.Body.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 40));
    }

    [Fact]
    public void A_number_in_a_box_of_its_own_width_ends_in_a_tab()
    {
        var file = OfMarkdown("# One", "h1::before { content: \"I\\2003\"; display: inline-block; width: 2em }");
        var heading = file.ParagraphsOf("Heading1").Single();
        Assert.Single(heading.Descendants(W + "tab"));
        Assert.Equal("IOne", TextOf(heading));
    }

    [Fact]
    public void References_to_headings_are_fields_with_their_result()
    {
        Assert.Equal("A heading", FieldsIn(Everything.Body).Single(f => f.Instruction.Contains("REF second", StringComparison.Ordinal)).Result);
    }

    [Theory]
    [InlineData("\u8868", "Label8868")]
    [InlineData("2. Tafel", "Label2002ETafel")]
    [InlineData("\u56FE\u7247\u8D44\u6599\u6765\u6E90\u8BF4\u660E\u6587\u5B57", "Label56FE72478D4465996765")]
    public void A_label_is_counted_by_a_word_that_begins_with_a_letter_and_is_short(string word, string start)
    {
        var caption = new Caption([new Text("x")]) { Label = word + " 1" };
        var table = new Table(caption, [new TableColumn(ColumnAlignment.Default, null)], [], [new TableRow([new TableCell([new Paragraph([new Text("x")])])])]);
        var book = new Book(new BookMetadata { Title = "T" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [table])]);
        var file = OfBook(book, new MemoryWorkspace().With("book.css", string.Empty), "book.css", new DiagnosticBag());

        var counted = FieldsIn(file.Body).Single(f => f.Instruction.Contains("SEQ", StringComparison.Ordinal)).Instruction.Split(' ')[1];
        Assert.StartsWith(start, counted, StringComparison.Ordinal);
        Assert.InRange(counted.Length, 1, 40);
    }

    [Fact]
    public void Labels_count_by_fields_that_references_name()
    {
        var caption = new Caption([new Text("What it shows.")]) { Label = "Table 1" };
        var table = new Table(caption, [new TableColumn(ColumnAlignment.Default, null)], [], [new TableRow([new TableCell([new Paragraph([new Text("x")])])])])
        {
            Attributes = new Attributes("tbl-one", [], []),
        };
        var link = new Link("#tbl-one", null, [new Text("Table 1")]) { IsCrossReference = true };
        var book = new Book(new BookMetadata { Title = "T" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [table, new Paragraph([link])])]);
        var file = OfBook(book, new MemoryWorkspace().With("book.css", string.Empty), "book.css", new DiagnosticBag());
        var fields = FieldsIn(file.Body).ToDictionary(f => f.Instruction, f => f.Result);
        Assert.Equal("1", fields["SEQ Table \\* ARABIC"]);
        Assert.Equal("Table 1", fields["REF ref_tbl_one \\h"]);
        Assert.Equal("Table\u00a01. What it shows.", TextOf(file.ParagraphsOf("Caption").Single()));
        Assert.Contains(file.Body.Descendants(W + "bookmarkStart"), b => (string?)b.Attribute(W + "name") == "ref_tbl_one");
    }

    [Fact]
    public void The_labels_of_tables_and_figures_look_as_the_sheet_says_of_each()
    {
        var file = Captioned("table .caption-label { color: #f00; font-style: italic } figure .caption-label { color: #00f }");
        Assert.Equal("Table Caption Label", Val(file.Style("TableCaptionLabel"), "name"));
        Assert.Equal("FF0000", Val(file.Style("TableCaptionLabel"), "rPr", "color"));
        Assert.NotNull(file.Style("TableCaptionLabel").Element(W + "rPr")!.Element(W + "i"));
        Assert.Equal("0000FF", Val(file.Style("FigureCaptionLabel"), "rPr", "color"));
        Assert.Equal(["TableCaptionLabel", "FigureCaptionLabel"], LabelStylesIn(file));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Labels_that_look_alike_have_one_style()
    {
        var file = Captioned(".caption-label { font-weight: 700 }");
        Assert.Equal(["CaptionLabel", "CaptionLabel"], LabelStylesIn(file));
        Assert.NotNull(file.Style("CaptionLabel").Element(W + "rPr")!.Element(W + "b"));
    }

    [Fact]
    public void A_character_that_no_file_can_hold_is_told_at_its_place()
    {
        var file = OfMarkdown("One.\n\nA *bad &#1; sign*.");
        var finding = Assert.Single(file.Diagnostics.ToSortedList(), d => d.Code == DocxCodes.CharacterLeftOut);
        Assert.Equal(3, finding.Span.Position.Line);
        Assert.Equal("A bad  sign.", TextOf(file.Body.Elements(W + "p").Last()));
    }

    private static DocxFile Captioned(string css) => OfFolder(
        new MemoryWorkspace().With("book.css", css).With("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"5\"/>")
            .With("book.md", "| a |\n|---|\n| b |\n\n: Rows {#tbl-a}\n\nText.\n\n![A figure](a.svg){#fig-a}\n"),
        "book.md",
        "book.css");

    private static IEnumerable<string?> LabelStylesIn(DocxFile file) => file.ParagraphsOf("Caption").Select(p => Val(p.Elements(W + "r").First(), "rPr", "rStyle"));
}
