using System.IO.Compression;
using OpenSourceHistory.ConformanceTests.BackMatter;
using OpenSourceHistory.ConformanceTests.Books;
using OpenSourceHistory.Epub;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using OpenSourceHistory.Typesetting.Covers;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>Books that bring up every part of EPUB that we write, and the repository's own.</summary>
internal static class EpubSamples
{
    private const string Endnotes = "endnotes";
    private const string BackMatter = "chronology, glossary and people";
    private const string Line = "nothing but a line";

    /// <summary>A sample in which a picture has neither a file nor a text; no other has a fault.</summary>
    public const string Faulty = "a picture without file and text";

    /// <summary>The file that is not there.</summary>
    public const string MissingPicture = "none.png";

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
        ["an index"] = """
            # One

            ## A section

            Of [MySQL]{.index entry="databases!MySQL; MySQL" .main}, [Oracle]{.index also=MySQL}, [it]{.index entry=MySQL}[^n] and
            [Ali]{.index see="Oracle"}, and [a [linked]{.index} word](https://example.org/).

            ## Another

            [MySQL]{.index} again, [开源]{.index lang=zh-Hans}.

            ::: {.index entry="ranges"}
            - From here
            - to there.
            :::

            [^n]: A [note]{.index} of [MySQL]{.index}.

            # Index

            ::: index
            :::
            """,
        [Line] = "A line.\n",
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

    private static readonly Dictionary<string, (string Name, string Text)[]> Books = new(StringComparer.Ordinal)
    {
        ["citations in notes"] = Cited("chicago-fullnote-bibliography"),
        ["citations in the text"] = Cited("chicago-author-date"),
    };

    public static IEnumerable<string> Names => [.. Texts.Keys, .. Books.Keys, Endnotes, BackMatter, .. TestBook.Folders];

    /// <summary>Those whose pages are looked at as well.</summary>
    public static IEnumerable<string> Seen => ["notes in all places", "foreign text", Endnotes, .. TestBook.Folders];

    /// <summary>Writes a sample.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="folder">Where to.</param>
    /// <returns>Path of the file.</returns>
    public static string Write(string name, TemporaryFolder folder)
    {
        if (TestBook.Folders.Contains(name))
        {
            return TestBook.Built(name).Epub;
        }

        if (name == BackMatter)
        {
            using var book = new BackMatterBook();
            return folder.Add("sample.epub", File.ReadAllBytes(book[".epub"]));
        }

        if (name == Faulty)
        {
            return Spoil(Write(Line, folder));
        }

        if (Books.TryGetValue(name, out var files))
        {
            foreach (var (file, text) in files)
            {
                folder.Write("book/" + file, text);
            }

            return folder.Add("sample.epub", Make(folder["book"]));
        }

        if (name == Endnotes)
        {
            return folder.Add("endnotes.epub", Make("book", NoteBooks.Of("book")));
        }

        folder.Add("bar.svg", System.Text.Encoding.UTF8.GetBytes(Picture));
        return folder.Add("sample.epub", Make(folder.Add("sample.md", System.Text.Encoding.UTF8.GetBytes(Texts[name]))));
    }

    private static string Spoil(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.Entries.Single(e => e.Name == "sample.xhtml");
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        using var output = new StreamWriter(entry.Open());
        output.Write(text.Replace("</p>", $"<img src=\"{MissingPicture}\"/></p>", StringComparison.Ordinal));
        return path;
    }

    private static (string Name, string Text)[] Cited(string style) =>
    [
        ("book.yaml", $"title: Cited\nbody: [one.md]\nback: [abbreviations, bibliography]\ncitations: {{style: {style}}}\n"),
        ("one.md", """
            # One: the MIIT [@doe]

            The MIIT says so [@doe, p. 3; see also @key:with/signs]. @web [sec. 2] agrees.[^1]

            ## Works

            ::: bibliography
            :::

            [^1]: So does [@doe, p. 5], by the MIIT.

            *[MIIT]: Ministry of Industry & "Information"
            """),
        ("sources.yaml", """
            - {id: doe, type: book, author: [{family: Doe, given: Jane}], title: A <Book> & More, publisher: Acme, issued: 2019}
            - {id: 'key:with/signs', type: article-journal, author: [{family: 王, given: 坚}], title: 去IOE, container-title: Journal, DOI: 10.1000/182, issued: 2020}
            - {id: web, type: webpage, author: [{literal: Alibaba}], title: About, URL: 'https://example.org/?a=1&b=2', issued: 2020-03-01}
            """),
    ];

    private static byte[] Make(string path, IWorkspace? files = null)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new DiskWorkspace(null);
        var project = diagnostics.Take(ManuscriptReader.Read(path, files ?? workspace))!;
        var sheet = diagnostics.Take(StyleSheet.Read(Testing.Repository.PathOf("styles", "book.css"), workspace));
        var faces = sheet.FontFaces.Select(f => new FontDeclaration(f.Family, f.Path, f.Weight, f.Slant == FontSlant.Italic, f.Span));
        var fonts = FontLibrary.Create(faces, workspace);
        var styled = sheet.Apply(diagnostics.Take(ApparatusPipeline.Run(project.Book, new EditionTraits { HasPages = false })), MediaType.Epub);
        using var output = new MemoryStream();
        var pictures = new PictureLibrary(workspace, fonts);
        var moment = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
        var cover = PageDrawing.Of(CoverSetter.Set(styled, fonts).Value);
        EpubWriter.Write(output, new PublicationSource(styled, sheet, fonts, pictures, cover, "urn:uuid:7640b4e8-e5fe-4ec3-9be5-6e3ac2891f06", moment));
        return output.ToArray();
    }
}
