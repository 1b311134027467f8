using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>A book in Chinese, dressed by the default sheet, in Word and as an e-book.</summary>
public sealed partial class ChineseBookTests
{
    private const string Text = """
        # 题

        这是*着重*的字，还有 *The Title*。[^n]
        下一行。

        | 甲 |
        |----|
        | 乙 |

        : 常用字号 {#tbl-t}

        [^n]: 注。
        """;

    private static readonly Lazy<MemoryWorkspace> s_files = new(Build);

    [Fact]
    public void Emphasis_has_dots_in_Word_and_Latin_titles_are_slanted()
    {
        var document = Part("out/t.docx", "word/document.xml");

        Assert.Contains("<w:em w:val=\"underDot\" />", document, StringComparison.Ordinal);
        Assert.Matches("<w:i />.*The Title", document);
        Assert.DoesNotMatch("<w:i />(?:(?!</w:r>).)*着重", document);
    }

    [Fact]
    public void Word_keeps_prohibitions_spaces_Latin_and_lets_nothing_hang()
    {
        var styles = Part("out/t.docx", "word/styles.xml");

        Assert.Contains("<w:kinsoku /><w:wordWrap /><w:overflowPunct w:val=\"false\" /><w:topLinePunct /><w:autoSpaceDE /><w:autoSpaceDN />", styles, StringComparison.Ordinal);
        Assert.Contains("<w:characterSpacingControl w:val=\"compressPunctuation\" />", Part("out/t.docx", "word/settings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_e_book_has_dots_under_all_their_names_and_marks_from_the_Chinese_face()
    {
        var css = Part("out/t.epub", "EPUB/styles/book.css");

        Assert.Contains("-webkit-text-emphasis: filled dot; -epub-text-emphasis: filled dot; text-emphasis: filled dot;", css, StringComparison.Ordinal);
        Assert.Contains("text-autospace: auto", css, StringComparison.Ordinal);
        Assert.Matches("font-family: \"EB Garamond\"; [^}]*unicode-range: U\\+0-B6, U\\+B8-2013, U\\+2016-201B, U\\+201E-2024, U\\+2027-10FFFF;", css);
        Assert.DoesNotMatch("font-family: \"Noto Serif SC\"; [^}]*unicode-range", css);
        Assert.Matches("<i [^>]*lang=\"zh-Latn\"[^>]*>The Title</i>", Part("out/t.epub", "EPUB/a.xhtml"));
    }

    [Fact]
    public void A_caption_has_no_full_stop_and_no_line_end_behind_a_note_is_a_space()
    {
        var text = Tag().Replace(Part("out/t.epub", "EPUB/a.xhtml"), string.Empty);

        Assert.Contains("表 1\u3000常用字号", text, StringComparison.Ordinal);
        Assert.Matches("。1下一行", text);
    }

    [Fact]
    public void The_Chinese_face_is_named_first_and_names_are_joined_in_Chinese()
    {
        var text = Tag().Replace(Part("out/t.epub", "EPUB/colophon.xhtml"), string.Empty);

        Assert.Contains("随附Noto Serif SC", text, StringComparison.Ordinal);
        Assert.Contains("Georg Duffner和Octavio Pardo", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" and ", text, StringComparison.Ordinal);
    }

    private static MemoryWorkspace Build()
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", """
                title: 书
                language: zh-Hans
                style: styles/book.css
                body: [a.md]
                back: [colophon]
                editions: { editor: { format: docx, output: t.docx }, ebook: { format: epub, output: t.epub } }
                """)
            .With("b/a.md", Text);
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("styles"), "*", SearchOption.AllDirectories))
        {
            files.With("b/styles/" + Path.GetRelativePath(Repository.PathOf("styles"), path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "b/styles/book.css"), files, null);
        Assert.Empty(report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return files;
    }

    private static string Part(string file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(s_files.Value.ReadAllBytes(file)));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
