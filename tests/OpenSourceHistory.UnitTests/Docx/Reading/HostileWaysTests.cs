using System.Diagnostics;
using System.Text;
using OpenSourceHistory.Importing;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx.Reading;

/// <summary>Hostile files go the whole way that a stranger's file goes, into a new book and home into one that is there: bounded in time and memory, and refused or told.</summary>
[Collection(AloneCollection.Name)]
public class HostileWaysTests
{
    private const string Main = "word/document.xml";
    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string Close = "</w:body></w:document>";
    private const long MostBytes = 1500L << 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly WordSample s_sample = new("<w:p><w:r><w:t>a</w:t></w:r></w:p>");

    /// <summary>The files by what is amiss with them.</summary>
    public static TheoryData<string> Files => [.. s_files.Keys];

    private static readonly Dictionary<string, Func<byte[]>> s_files = new(StringComparer.Ordinal)
    {
        ["tables in tables, 10,000 deep"] = () => Of(Repeat("<w:tbl><w:tr><w:tc>", 10_000) + "<w:p/>" + Repeat("</w:tc></w:tr></w:tbl>", 10_000)),
        ["tables in tables, 60 deep, each with text"] = () => Of(Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>", 60) + "<w:p/>" + Repeat("</w:tc></w:tr></w:tbl>", 60)),
        ["a cell over two thousand million columns"] = () => Of("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
        ["a list two thousand million levels deep"] = () => Of("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\"2147483647\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"),
        ["a heading of level minus one"] = () => Of("<w:p><w:pPr><w:outlineLvl w:val=\"-1\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"999999999999\"/></w:pPr></w:p>"),
        ["a note that calls itself"] = () => (s_sample with
        {
            Body = "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Footnotes = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>n</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>",
        }).Write().ToArray(),
        ["styles in a circle of ten thousand"] = () => (s_sample with
        {
            Body = "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            Styles = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:name w:val=\"s{i}\"/><w:basedOn w:val=\"s{(i + 1) % 10_000}\"/></w:style>")),
        }).Write().ToArray(),
        ["entities that double"] = () => s_sample.With(Main, "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + Open + "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>" + Close).ToArray(),
        ["an entity of another file"] = () => s_sample.With(Main, "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Open + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + Close).ToArray(),
        ["a part of 500 MB"] = () => s_sample.With(Main, new byte[500 << 20]).ToArray(),
        ["two hundred thousand bookmarks of one name"] = () => Of("<w:p>" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<w:bookmarkStart w:id=\"{i}\" w:name=\"_osh1\"/>")) + "<w:r><w:t>x</w:t></w:r></w:p>"),
        ["fields in fields, 20,000 deep"] = () => Of("<w:p>" + Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>", 20_000) + "<w:r><w:t>x</w:t></w:r></w:p>"),
        ["a picture out of the file"] = () => s_sample.With("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdPicture\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"../../../../etc/passwd\"/></Relationships>").ToArray(),
        ["parts with names out of the folder"] = () => s_sample.With("../../evil.xml", Encoding.UTF8.GetBytes("<x/>")).ToArray(),
        ["a comment that answers itself"] = () => (s_sample with
        {
            Body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            Comments = "<w:comment w:id=\"0\" w:author=\"E\"><w:p w14:paraId=\"1A2B3C4D\"><w:r><w:t>c</w:t></w:r></w:p></w:comment>",
            CommentStates = "<w15:commentEx w15:paraId=\"1A2B3C4D\" w15:paraIdParent=\"1A2B3C4D\" w15:done=\"0\"/>",
        }).Write().ToArray(),
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_goes_into_no_book_unasked_nor_for_long(string name)
    {
        var file = s_files[name]();
        var (watch, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        try
        {
            var draft = DraftImporter.Import(OpenSourceHistory.Docx.DocxReader.Read(new MemoryStream(file)), "x", []).Value;
            Assert.DoesNotContain(draft.Files, f => f.Text.Contains("root:", StringComparison.Ordinal) || f.Text.Length > 10 << 20);
        }
        catch (InvalidDataException)
        {
            // Refused.
        }

        var workspace = new MemoryWorkspace().With("book.md", "# One\n\na\n").With("default.css", string.Empty).With("e.docx", file);
        var (outcome, findings) = BookReviewer.Review(new ReviewRequest("book.md", ["e.docx"], "default.css") { IsMarked = true }, workspace);
        Assert.DoesNotContain(findings, f => f.Code == "OSH7008");
        Assert.True(outcome is not null || findings.Any(f => f.Code == "OSH7021"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_patience);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostBytes + file.Length);
    }

    private static byte[] Of(string body) => s_sample.With(Main, Open + body + Close).ToArray();

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
