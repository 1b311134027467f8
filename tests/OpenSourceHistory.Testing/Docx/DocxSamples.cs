namespace OpenSourceHistory.Testing.Docx;

/// <summary>Manuscripts that have in them what Word files must get right.</summary>
public static class DocxSamples
{
    /// <summary>A sheet with everything that Word has means for.</summary>
    public const string Sheet = """
        html { font-family: "EB Garamond", "Noto Serif SC", serif; font-size: 12pt; line-height: 16pt; text-align: justify }
        @page { size: A4; margin: 3cm 3cm 4cm 3cm }
        @page :left { @top-center { content: string(book) } @bottom-left { content: counter(page) } }
        @page :right { @top-center { content: string(chapter) } @bottom-right { content: counter(page) } }
        p { margin: 0; text-indent: 0 }
        p + p { text-indent: 18pt }
        section { break-before: right }
        h1 { font-size: 26pt; line-height: 32pt; margin: 60pt 0 24pt; font-weight: 400; text-align: left; break-after: avoid; string-set: chapter content(text) }
        h2 { font-size: 15pt; line-height: 20pt; margin: 20pt 0 8pt; text-align: left; color: #A8321E }
        blockquote { margin: 12pt 24pt }
        .argument { font-style: italic; margin: 0 24pt 24pt }
        .footnote { float: footnote; counter-increment: footnote; font-size: 10pt; line-height: 12pt }
        .footnote::footnote-call { content: counter(footnote); vertical-align: super; font-size: 0.7em }
        .footnote::footnote-marker { content: counter(footnote) " " }
        hr { border: none; text-align: center; margin: 12pt 0 }
        hr::before { content: "* * *" }
        table { width: 100%; border-top: 1pt solid black; border-bottom: 1pt solid black; margin: 12pt 0 }
        th { font-weight: 600; border-bottom: 0.5pt solid black; padding: 2pt 4pt }
        td { padding: 2pt 4pt }
        :lang(zh) { font-size: 94% }
        a { color: #A8321E }
        ul, ol { padding-left: 24pt; margin: 8pt 0 }
        """;

    /// <summary>A chapter with every kind of block and inline.</summary>
    public const string Everything = """
        # Takers[^head] {#takers .act}

        ::: argument
        The argument of the chapter.
        :::

        First paragraph with a note.[^one] It has *emphasis*, **strong**, `code`, ~~struck~~, H~2~O, 2^10^, [small]{.smallcaps}
        and [阿里巴巴]{lang=zh-Hans} in it.

        Second paragraph, with a [link](https://example.org/a?b=c&d=e), a [way back](#takers) and an in&shy;visible hyphen.

        ## A heading {#second}

        > A quotation[^quote]
        >
        > in two paragraphs.

        1. one
        2. two[^list]
           - inner
           - inner two

           more of two

        Between.

        1. again one
        2. again two

        c) letters
        d) and on

        - [ ] open
        - [x] done

        Term
        :   Definition with *stress*.

        | Line one
        |   line two

        ```
        code	with tab
          and space
        ```

        ***

        | Left | Right |
        |:-----|------:|
        | a[^cell] | 1 |
        | b | 2 |

        : The table[^caption]

        See [](#second).

        [^head]: Note in a heading.
        [^one]: First paragraph of the note.

            Second paragraph of the note.

            - and a list in it
        [^quote]: Note in a quotation.
        [^list]: Note in a list.
        [^cell]: Note in a cell.
        [^caption]: Note in a caption.
        """;

    /// <summary>A book of two chapters with front and back matter.</summary>
    public static MemoryWorkspace Book { get; } = new MemoryWorkspace()
        .With("book/book.yaml", """
            title: The Title
            subtitle: The Subtitle
            language: en-GB
            slug: book
            style: book.css
            contributors: contributors.yaml
            front: [half-title, title-page, contents, preface.md]
            body: [one.md, two.md]
            back: [acknowledgements.md]
            editions:
              editor: {format: docx, output: book.docx}
            """)
        .With("book/contributors.yaml", """
            - name: Ada Author
              sort: Author, Ada
              roles: [aut]
            - name: Nobody Atall
              sort: Atall, Nobody
              roles: [rev]
              anonymous: true
            """)
        .With("book/preface.md", "# Preface\n\nBefore.[^1]\n\n[^1]: Preface note.\n")
        .With("book/one.md", Everything)
        .With("book/two.md", "# Builders {#builders .act}\n\nSecond chapter.[^1] See [](#takers).\n\n[^1]: First note of two.\n")
        .With("book/acknowledgements.md", "# Thanks {#thanks}\n\n::: acknowledgements\n:::\n")
        .With("book/book.css", Sheet + """

            section { counter-reset: footnote }
            section.front { break-before: page }
            @page front { @bottom-center { content: counter(page, lower-roman) } }
            section.front { page: front }
            section.act { counter-increment: act }
            section.act > h1::before { content: "Act " counter(act, upper-roman); display: block; margin-bottom: 6pt }
            """);
}
