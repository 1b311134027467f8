namespace OpenSourceHistory.Testing;

/// <summary>Books whose notes are called from every place that a note can be called from, in two series.</summary>
public static class NoteBooks
{
    /// <summary>A sheet that numbers the author's notes by chapter and the editor's by symbols.</summary>
    public const string Sheet = """
        section { counter-reset: footnote editor-note }
        .footnote::footnote-call { content: counter(footnote) }
        .footnote.editor { counter-increment: editor-note }
        .footnote.editor::footnote-call { content: counter(editor-note, symbols) }
        .footnote.editor::footnote-marker { content: counter(editor-note, symbols) " " }
        a.note-reference.editor::before { content: target-counter(attr(href), editor-note, symbols) }
        """;

    private const string One = """
        # Takers[^head] {#takers .act}

        Text.[^a]^[Of the editor.]{.editor #word} More[^b][^c], and see notes [](#second) and [](#word).

        | Head[^t] | Other |
        |:---------|------:|
        | cell[^d] | 12    |

        : The table[^e]

        - item[^i]
        - item^[The editor's second.]{.editor}

        [^head]: In a heading.
        [^a]: First paragraph.

            Second paragraph.

            - a list
        [^b]: - begins with a list
        [^c]: Several on a line.

            ```
            code
            ```
        [^t]: In a head cell.
        [^d]: In a cell.
        [^e]: In a caption.
        [^i]: In an item.
        """;

    private const string Two = """
        # Builders {#builders .act}

        Other text.[^z]{#second} And more.^[Third of the editor.]{.editor}

        [^z]: The first of its chapter.
        """;

    /// <summary>A book of two chapters and an afterword, in the folder <c>book</c>.</summary>
    /// <param name="placement">Where its notes are printed, as <c>book.yaml</c> says it.</param>
    /// <param name="back">What stands in its back matter.</param>
    public static MemoryWorkspace Of(string placement, string back = "notes, afterword.md") => new MemoryWorkspace()
        .With("book/book.yaml", $"title: Notes\nlanguage: en\nslug: notes\nbody: [one.md, two.md]\nback: [{back}]\nnotes: {{placement: {placement}}}\n")
        .With("book/book.css", Sheet)
        .With("book/one.md", One)
        .With("book/two.md", Two)
        .With("book/afterword.md", "# Afterword\n\nWithout notes.\n");
}
