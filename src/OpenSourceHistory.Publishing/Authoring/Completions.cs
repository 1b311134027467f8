using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Words that an author may mean at a place.</summary>
public static class Completions
{
    /// <summary>The words, as many as there are: what is written of one already, the editor compares.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset of what is written next.</param>
    /// <param name="index">What the book names.</param>
    /// <param name="files">The door to files.</param>
    public static IEnumerable<Completion> At(SourceFile text, int offset, BookIndex index, UnsavedFiles files) =>
        MarkdownNames.IsMarkdown(text.Path) ? new MarkdownCompletion(index).At(text, offset)
        : OwningBook.IsSheet(text.Path) ? new SheetCompletion(index).At(text, offset)
        : OwningBook.IsDescription(text.Path) ? new DescriptionCompletion(files).At(text, offset)
        : [];
}
