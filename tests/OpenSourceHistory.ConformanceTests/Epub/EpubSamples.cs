using OpenSourceHistory.Epub;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>Books that bring up every part of EPUB that we write, and the repository's own.</summary>
internal static class EpubSamples
{
    public const string Repository = "the book of the repository";

    private const string Endnotes = "endnotes";

    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><title>Bar</title><rect width="120" height="20" fill="#a8321e"/><text x="4" y="36" font-family="sans-serif" font-size="12">Label</text></svg>""";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["notes in all places"] = """
            # Title[^h] with a [link[^l]](https://example.org/)

            Text.[^a] More,^[An inline note.] and the end.[^b]

            | Head[^t] | Other |
            |:---------|------:|
            | cell[^c] | 12    |

            - item[^i]

            > Quoted.[^q]

            [^h]: In a heading.
            [^l]: In a link.
            [^a]: First paragraph.

                Second paragraph, with `code` and *emphasis*.

                - a list
            [^b]: - begins with a list
            [^t]: In a head cell.
            [^c]: In a cell.
            [^i]: In an item.
            [^q]: In a quotation.
            """,
        ["every kind of block"] = """
            ---
            title: 'Blocks & "marks" <here>'
            lang: en
            author: A. N. Author
            ---

            # One {#one}

            ## Two

            Paragraph with *em*, **strong**, ~~struck~~, H~2~O, 2^10^, `a < b`, [small]{.smallcaps} and [开源]{lang=zh-Hans}.

            ![A bar](bar.svg){#fig-bar width=50%}

            Term
            :   Meaning.

            3. three
            4. four

            - [x] done
            - [ ] open

            | a line
            |   of verse

            ::: note
            A div, see [](#one) and @fig-bar.
            :::

            ```c
            if (a && b < c) return "<>";
            ```

            * * *

            #### Skipped a level

            <https://example.org/?a=1&b=2> and [gone](other.md) and ![badge](https://example.org/badge.svg).
            """,
        ["nothing but a line"] = "A line.\n",
        ["foreign text"] = """
            ---
            title: 开源之路
            lang: zh-Hans
            ---

            # 第一章 {#第一章}

            正文。[^注]

            参见[第一章](#第一章)。

            [^注]: 注释。
            """,
    };

    public static IEnumerable<string> Names => [.. Texts.Keys, Endnotes, Repository];

    /// <summary>Writes a sample.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="folder">Where to.</param>
    /// <returns>Path of the file.</returns>
    public static string Write(string name, TemporaryFolder folder)
    {
        if (name == Repository)
        {
            return folder.Add("book.epub", Make(Testing.Repository.PathOf("manuscript")));
        }

        if (name == Endnotes)
        {
            return folder.Add("endnotes.epub", Make("book", NoteBooks.Of("book")));
        }

        folder.Add("bar.svg", System.Text.Encoding.UTF8.GetBytes(Picture));
        return folder.Add("sample.epub", Make(folder.Add("sample.md", System.Text.Encoding.UTF8.GetBytes(Texts[name]))));
    }

    private static byte[] Make(string path, IWorkspace? files = null)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new DiskWorkspace(null);
        var project = ManuscriptReader.Read(path, files ?? workspace, diagnostics)!;
        var sheet = StyleSheet.Read(Testing.Repository.PathOf("styles", "book.css"), workspace, diagnostics);
        var faces = sheet.FontFaces.Select(f => new FontDeclaration(f.Family, f.Path, f.Weight, f.Slant == FontSlant.Italic, f.Span));
        var fonts = FontLibrary.Create(faces, workspace, diagnostics);
        var styled = sheet.Apply(ApparatusPipeline.Run(project.Book, new EditionTraits("ebook", "epub"), diagnostics), MediaType.Epub);
        using var output = new MemoryStream();
        EpubWriter.Write(
            output,
            styled,
            sheet,
            fonts,
            new PictureLibrary(workspace, fonts, diagnostics),
            "urn:uuid:7640b4e8-e5fe-4ec3-9be5-6e3ac2891f06",
            new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero),
            diagnostics);
        return output.ToArray();
    }
}
