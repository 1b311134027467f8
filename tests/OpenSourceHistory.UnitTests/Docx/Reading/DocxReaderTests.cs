using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx.Reading;

/// <summary>What a Word document says is read, whoever made it and however it is written down.</summary>
public class DocxReaderTests
{
    private const string Emphasis = "<w:style w:type=\"character\" w:styleId=\"E1\"><w:name w:val=\"Emphasis\"/><w:rPr><w:i/></w:rPr></w:style>";
    private const string Quote = "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"a\"/><w:rPr><w:i/></w:rPr></w:style>";

    [Fact]
    public void Styles_are_known_by_their_names_and_run_splitting_is_not_seen()
    {
        var paragraph = Only(new WordSample("<w:p><w:pPr><w:pStyle w:val=\"Q\"/></w:pPr><w:r w:rsidR=\"1\"><w:t>Wo</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"2\"><w:t xml:space=\"preserve\">rd </w:t></w:r></w:p>") { Styles = Quote });
        Assert.Equal("Quote", paragraph.Style);
        Assert.Equal([new TextToken("Word ", WordMarks.None)], paragraph.Tokens);
    }

    [Theory]
    [InlineData("", "", "<w:i/>", WordMark.Emphasis)]
    [InlineData("", "E1", "", WordMark.Emphasis)]
    [InlineData("", "E1", "<w:i w:val=\"0\"/>", WordMark.None)]
    [InlineData("Q", "", "", WordMark.None)]
    [InlineData("Q", "", "<w:i/>", WordMark.None)]
    [InlineData("Q", "", "<w:i w:val=\"false\"/>", WordMark.Emphasis)]
    [InlineData("Q", "E1", "", WordMark.Emphasis)]
    [InlineData("", "", "<w:b/><w:smallCaps/><w:strike/>", WordMark.Strong | WordMark.SmallCapitals | WordMark.Struck)]
    [InlineData("", "", "<w:u w:val=\"single\"/><w:vertAlign w:val=\"superscript\"/>", WordMark.Underlined | WordMark.Superscript)]
    [InlineData("", "", "<w:u w:val=\"none\"/><w:vertAlign w:val=\"baseline\"/>", WordMark.None)]
    [InlineData("", "", "<w:vanish/>", WordMark.Hidden)]
    public void Marks_are_what_sets_text_off_from_its_paragraph(string paragraphStyle, string characterStyle, string properties, WordMark expected)
    {
        var style = paragraphStyle.Length > 0 ? $"<w:pPr><w:pStyle w:val=\"{paragraphStyle}\"/></w:pPr>" : string.Empty;
        var own = characterStyle.Length > 0 ? $"<w:rStyle w:val=\"{characterStyle}\"/>" : string.Empty;
        var sample = new WordSample($"<w:p>{style}<w:r><w:rPr>{own}{properties}</w:rPr><w:t>x</w:t></w:r></w:p>") { Styles = Emphasis + Quote };
        Assert.Equal(expected, Assert.IsType<TextToken>(Only(sample).Tokens[0]).Marks.Set);
    }

    [Fact]
    public void Links_are_marks_however_they_are_written()
    {
        var links = Only(new WordSample(
            "<w:p><w:hyperlink r:id=\"rIdLink\"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"here\"><w:r><w:t>b</w:t></w:r></w:hyperlink>"
            + Field(" HYPERLINK \"http://x.y/\" \\l \"z\" ", "<w:r><w:t>c</w:t></w:r>") + "</w:p>")).Tokens.Cast<TextToken>().Select(t => (t.Text, t.Marks.Link));
        Assert.Equal([("a", "https://example.org/"), ("b", "#here"), ("c", "http://x.y/#z")], links);
    }

    [Fact]
    public void Fields_are_one_token_simple_or_complex_and_split_at_will()
    {
        var tokens = Only(new WordSample("<w:p><w:fldSimple w:instr=\" REF a \\h \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> RE</w:instrText></w:r><w:r><w:instrText>F a \\h</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")).Tokens;
        var expected = new FieldToken("REF a \\h", [new TextToken("1", WordMarks.None)], IsContinued: false);
        Assert.Equal([expected, expected], tokens);
    }

    [Fact]
    public void A_field_over_several_paragraphs_is_in_each_of_them_and_what_follows_is_not()
    {
        var document = new WordSample("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>a</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>b</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>").Read();
        Assert.Equal(
            [new FieldToken("TOC", [Text("a")], IsContinued: false), new FieldToken("TOC", [Text("b")], IsContinued: true), Text("c")],
            document.Blocks.Cast<WordParagraph>().Select(p => Assert.Single(p.Tokens)));
    }

    [Fact]
    public void Text_in_controls_tags_boxes_and_alternatives_is_kept_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>";
        var paragraph = Only(new WordSample(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Cover Pages\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:smartTag w:element=\"x\"><w:r><w:t>a</w:t></w:r></w:smartTag>"
            + "<w:sdt><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + Box + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + Box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p></w:sdtContent></w:sdt>"));
        Assert.Equal("Cover Pages", paragraph.Gallery);
        Assert.Equal([Text("ab"), new TextBoxToken([new WordParagraph("Normal", [Text("box")])])], paragraph.Tokens);
    }

    [Fact]
    public void Signs_that_are_elements_are_characters()
    {
        var tokens = Only(new WordSample("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font=\"Symbol\" w:char=\"00B7\"/><w:tab/><w:br/><w:br w:type=\"page\"/></w:r></w:p>")).Tokens;
        Assert.Equal(
            [Text("a\u2011\u00AD"), new TextToken("\u00B7", WordMarks.None with { Font = "Symbol" }), new TabToken(), new BreakToken(DocumentBreak.Line), new BreakToken(DocumentBreak.Page)],
            tokens);
    }

    [Fact]
    public void Notes_have_their_calls_and_their_numbers()
    {
        var document = new WordSample("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
        {
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Said.</w:t></w:r></w:p></w:footnote>",
        }.Read();
        Assert.Equal([Text("a"), new NoteCallToken(WordNoteKind.Footnote, 2, HasOwnMark: false)], Assert.IsType<WordParagraph>(document.Blocks[0]).Tokens);
        Assert.Equal([new WordNote(WordNoteKind.Footnote, 2, [new WordParagraph("Normal", [new NoteNumberToken(), Text("Said.")])])], document.Notes);
    }

    [Fact]
    public void Comments_have_authors_answers_and_states()
    {
        var document = new WordSample("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
        {
            Comments = "<w:comment w:id=\"0\" w:author=\"Ed\" w:date=\"2026-11-29T10:00:00Z\"><w:p w14:paraId=\"0000000A\"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>"
                + "<w:comment w:id=\"1\" w:author=\"Ada\"><w:p w14:paraId=\"0000000B\"><w:r><w:t>So.</w:t></w:r></w:p></w:comment>",
            CommentStates = "<w15:commentEx w15:paraId=\"0000000A\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000A\" w15:done=\"0\"/>",
        }.Read();
        Assert.Equal([new CommentToken(0, CommentEdge.Start), Text("a"), new CommentToken(0, CommentEdge.End), new CommentToken(0, CommentEdge.Reference)], Assert.IsType<WordParagraph>(document.Blocks[0]).Tokens);
        Assert.Equal(
            [("Ed", new DateTimeOffset(2026, 11, 29, 10, 0, 0, TimeSpan.Zero), null, true), ("Ada", default(DateTimeOffset?), (int?)0, false)],
            document.Comments.Select(c => (c.Author, c.Date, c.Parent, c.IsResolved)));
    }

    [Fact]
    public void Lists_are_found_by_their_own_number_or_that_of_a_style()
    {
        var document = new WordSample("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>")
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List Number\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>",
            Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>",
        }.Read();
        Assert.Equal([new WordListPlace(4, 1), new WordListPlace(4, 0), null], document.Blocks.Cast<WordParagraph>().Select(p => p.List));
        Assert.Equal([new WordListLevel(new WordListPlace(4, 0), "decimal", "%1.", 3), new WordListLevel(new WordListPlace(4, 1), "bullet", "-", 1)], document.ListLevels);
    }

    [Fact]
    public void Tables_have_heads_spans_and_merged_cells()
    {
        const string Cell = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        var table = Assert.IsType<WordTable>(new WordSample(
            "<w:tbl><w:tblPr><w:tblCaption w:val=\"T\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + Cell + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + Cell + "</w:tc><w:tc>" + Cell + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + Cell + "</w:tc><w:tc>" + Cell + "</w:tc></w:tr></w:tbl>").Read().Blocks[0]);
        Assert.Equal(("T", [100, 200]), (table.Title, table.Columns));
        Assert.Equal([true, false, false], table.Rows.Select(r => r.IsHead));
        Assert.Equal([2, 1, 1, 1, 1], table.Rows.SelectMany(r => r.Cells).Select(c => c.ColumnSpan));
        Assert.Equal([false, false, false, true, false], table.Rows.SelectMany(r => r.Cells).Select(c => c.ContinuesAbove));
    }

    [Fact]
    public void Pictures_have_file_size_and_text()
    {
        var sample = new WordSample("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"12700\" cy=\"25400\"/><wp:docPr id=\"1\" name=\"n\" descr=\"A cat\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"rIdPicture\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>") { HasPicture = true };
        var picture = Assert.IsType<PictureToken>(Assert.Single(Only(sample).Tokens));
        Assert.Equal((new Size(Length.FromPoints(1), Length.FromPoints(2)), "A cat"), (picture.Size, picture.AlternativeText));
        Assert.EndsWith(".png", picture.Part, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_end_where_they_end()
    {
        var document = new WordSample("<w:p><w:pPr><w:sectPr><w:type w:val=\"oddPage\"/><w:pgSz w:w=\"10\" w:h=\"20\"/></w:sectPr></w:pPr></w:p><w:p/><w:sectPr/>").Read();
        Assert.Equal([typeof(WordParagraph), typeof(WordSection), typeof(WordParagraph), typeof(WordSection)], document.Blocks.Select(b => b.GetType()));
        Assert.Equal(new WordSection("oddPage", 10, 20, 1), document.Blocks[1]);
    }

    private static WordParagraph Only(WordSample sample) => Assert.IsType<WordParagraph>(Assert.Single(sample.Read().Blocks));

    private static TextToken Text(string text) => new(text, WordMarks.None);

    private static string Field(string instruction, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
