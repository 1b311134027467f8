using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Inspection;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class SectionTests
{
    private static readonly XNamespace s_relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly Lazy<DocxFile> s_book = new(() => OfFolder(DocxSamples.Book, "book", "book/book.css"));

    private static DocxFile Book => s_book.Value;

    private static List<XElement> Sections => [.. Book.Body.Descendants(W + "sectPr")];

    [Fact]
    public void A_copyright_page_stands_low_in_programs_that_know_no_vertical_alignment()
    {
        var file = DocxFile.OfMarkdown("---\nrole: copyright-page\n---\n\nFirst published 2026.\n\nAll rights reserved.", "@page { size: A4; margin: 3cm }");
        var before = file.Body.Elements(DocxFile.W + "p").Select(p => (int?)p.Descendants(DocxFile.W + "spacing").FirstOrDefault()?.Attribute(DocxFile.W + "before")).ToList();
        Assert.InRange(before[0] ?? 0, 10_000, 13_300);
        Assert.InRange(before[1] ?? 0, 0, 1000);
    }

    [Fact]
    public void Each_division_is_a_section_and_chapters_begin_on_rectos()
    {
        Assert.Equal(7, Sections.Count);
        Assert.Equal(["nextPage", "nextPage", "nextPage", "nextPage", "oddPage", "oddPage", "oddPage"], Sections.Select(s => Val(s, "type")));
    }

    [Theory]
    [InlineData("right", 1)]
    [InlineData("left", 1)]
    [InlineData("page", 0)]
    public void Sections_that_begin_on_one_side_are_told_once(string side, int findings)
    {
        var file = OfMarkdown("# One\n\nText.\n\n# Two\n\nText.", $"section {{ break-before: {side} }}");
        Assert.Equal(findings, file.Diagnostics.ToSortedList().Count(d => d.Code == DocxCodes.SidedSections));
        var told = OfMarkdown("# One\n\nText.\n\n# Two\n\nText.", $"section {{ break-before: {side} }} @media docx {{ section {{ break-before: page }} }}");
        Assert.Empty(told.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Folios_are_roman_in_front_and_arabic_in_the_text()
    {
        Assert.Equal("lowerRoman", (string?)Sections[3].Element(W + "pgNumType")!.Attribute(W + "fmt"));
        Assert.Equal("decimal", (string?)Sections[4].Element(W + "pgNumType")!.Attribute(W + "fmt"));
    }

    [Fact]
    public void Heads_name_book_and_chapter()
    {
        Assert.NotNull(Book.Part("word/settings.xml").Root!.Element(W + "evenAndOddHeaders"));
        var recto = HeadOf(Sections[5], "default");
        Assert.Equal("STYLEREF 1", FieldsIn(recto).Single().Instruction);
        Assert.Equal("Builders", TextOf(recto));
    }

    [Fact]
    public void Notes_start_anew_with_each_section_where_the_sheet_says_so()
    {
        var sections = NotesBySection().ToList();
        Assert.Contains(sections, s => s.Notes == 0);
        Assert.All(sections.Where(s => s.Notes > 0), s => Assert.Equal("eachSect", Val(s.Section, "footnotePr", "numRestart")));
        var single = OfMarkdown(DocxSamples.Everything, DocxSamples.Sheet);
        Assert.Equal("continuous", Val(single.Body.Element(W + "sectPr"), "footnotePr", "numRestart"));
    }

    [Fact]
    public void The_contents_are_a_field_already_filled_in()
    {
        var contents = Book.Body.Element(W + "sdt")!;
        var lines = contents.Descendants(W + "p").ToList();
        Assert.Contains("TOC \\o \"1-2\" \\h \\z \\u", contents.Descendants(W + "instrText").First().Value, StringComparison.Ordinal);
        Assert.StartsWith("Preface", TextOf(lines[0]), StringComparison.Ordinal);
        Assert.Contains(lines, l => TextOf(l).StartsWith("A heading", StringComparison.Ordinal) && Val(l, "pPr", "pStyle") == "TOC2");
        Assert.Equal("end", (string?)lines[^1].Descendants(W + "fldChar").Last().Attribute(W + "fldCharType"));
        var bookmarks = Book.Body.Descendants(W + "bookmarkStart").Select(b => (string?)b.Attribute(W + "name")).ToHashSet();
        Assert.All(contents.Descendants(W + "hyperlink"), h => Assert.Contains((string?)h.Attribute(W + "anchor"), bookmarks));
        Assert.Null(Book.Part("word/settings.xml").Root!.Element(W + "updateFields"));
    }

    [Fact]
    public void Front_matter_titles_are_no_headings()
    {
        Assert.Equal("Contents", TextOf(Book.ParagraphsOf("TOCHeading").Single()));
        Assert.Equal("The Title", TextOf(Book.ParagraphsOf("Title").Single()));
        Assert.Equal("The Title", TextOf(Book.ParagraphsOf("HalfTitle").Single()));
        Assert.DoesNotContain(Book.ParagraphsOf("Heading1"), h => TextOf(h) is "Contents" or "The Title");
    }

    [Theory]
    [InlineData("counter(act, upper-roman)", "upperRoman", "Act\u00a0%1")]
    [InlineData("counter(act) \":\"", "decimal", "Act\u00a0%1:")]
    public void Word_counts_what_stands_above_headings(string counter, string format, string text)
    {
        var file = DocxFile.OfMarkdown("# One {.act}\n\nText.\n\n# Between\n\n# Two {.act}\n\n# Five {.act .skip}", $"{Acts} h1.act::before {{ display: block; content: \"Act\\A0\" {counter}; color: red }} h1.skip {{ counter-increment: act 3 }}");
        var headings = file.ParagraphsOf("Heading1");
        Assert.Equal(["One", "Between", "Two", "Five"], headings.Select(TextOf));
        Assert.Empty(file.ParagraphsOf("ActNumber"));
        var lists = headings.Select(h => Val(h, "pPr", "numPr", "numId")).ToList();
        Assert.Equal([lists[0], null, lists[0]], lists.Take(3));
        var numbers = file.Part("word/numbering.xml").Root!;
        XElement NumberOf(string? id) => numbers.Elements(W + "num").Single(n => (string?)n.Attribute(W + "numId") == id);
        Assert.Equal("5", Val(NumberOf(lists[3]), "lvlOverride", "startOverride"));
        Assert.Equal(Val(NumberOf(lists[0]), "abstractNumId"), Val(NumberOf(lists[3]), "abstractNumId"));
        var level = numbers.Elements(W + "abstractNum").Single(a => (string?)a.Attribute(W + "abstractNumId") == Val(NumberOf(lists[0]), "abstractNumId")).Element(W + "lvl")!;
        Assert.Equal((format, text, "tab"), (Val(level, "numFmt"), Val(level, "lvlText"), Val(level, "suff")));
        Assert.Equal("FF0000", Val(level, "rPr", "color"));
        Assert.Empty(file.Validate());
    }

    [Theory]
    [InlineData("text-align: center; content: counter(act)")]
    [InlineData("content: \"*\"")]
    [InlineData("content: counter(act, hebrew)")]
    public void What_Word_does_not_count_or_set_so_stands_in_a_paragraph_of_its_own(string css)
    {
        var file = DocxFile.OfMarkdown("# One {.act}\n\nText.", $"{Acts} h1.act::before {{ display: block; {css} }}");
        var number = Assert.Single(file.ParagraphsOf("ActNumber"));
        Assert.Equal("Heading1", Val((XElement)number.NextNode!, "pPr", "pStyle"));
        Assert.NotNull(file.Style("ActNumber").Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Null(Val((XElement)number.NextNode!, "pPr", "numPr", "numId"));
    }

    private const string Acts = "body { counter-reset: act } h1.act { counter-increment: act }";

    [Fact]
    public void The_inspector_counts_what_is_there()
    {
        var summary = DocxInspector.Inspect(new MemoryStream(Book.Bytes));
        Assert.Equal("The Title: The Subtitle", summary.Title);
        Assert.Equal(8, summary.Notes);
        Assert.Equal(1, summary.Tables);
        Assert.Equal(7, summary.Sections.Count);
        Assert.Contains(new DocxHeading(2, "A heading"), summary.Headings);
    }

    [Fact]
    public void The_inspector_rejects_other_files() =>
        Assert.Throws<InvalidDataException>(() => DocxInspector.Inspect(new MemoryStream("no zip"u8.ToArray())));

    [Fact]
    public void Parts_are_as_recorded()
    {
        Snapshot.Match("document", Book.Body.ToString());
        Snapshot.Match("footnotes", string.Join('\n', Book.Notes));
        Snapshot.Match("styles", Book.Part("word/styles.xml").Root!.ToString());
        Snapshot.Match("settings", Book.Part("word/settings.xml").Root!.ToString());
    }

    private static XElement HeadOf(XElement section, string type)
    {
        var id = (string)section.Elements(W + "headerReference").Single(h => (string?)h.Attribute(W + "type") == type).Attribute(s_relation + "id")!;
        var target = Book.Part("word/_rels/document.xml.rels").Root!.Elements().Single(r => (string?)r.Attribute("Id") == id).Attribute("Target")!.Value;
        return Book.Part(target.TrimStart('/') is var t && t.StartsWith("word/", StringComparison.Ordinal) ? t : "word/" + t).Root!;
    }

    private static IEnumerable<(int Notes, XElement Section)> NotesBySection()
    {
        var notes = 0;
        foreach (var block in Book.Body.Elements())
        {
            notes += block.Descendants(W + "footnoteReference").Count();
            if (block.DescendantsAndSelf(W + "sectPr").FirstOrDefault() is { } section)
            {
                yield return (notes, section);
                notes = 0;
            }
        }
    }
}
