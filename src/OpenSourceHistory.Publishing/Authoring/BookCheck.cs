using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Checks what an author is at work on.</summary>
public static class BookCheck
{
    /// <summary>All that is found in a book, as <c>osh check</c> finds it, or in a sheet by itself.</summary>
    /// <param name="book">Full path of a folder with <c>book.yaml</c>, a Markdown file or a sheet.</param>
    /// <param name="files">The door to files; what is thrown by it when it is closed ends the check early, with findings that say nothing.</param>
    /// <param name="defaultStyleSheet">Path of the sheet for books that name none.</param>
    /// <param name="isLinting">True where the text is read as a careful editor does, too.</param>
    public static ValueList<Diagnostic> Run(string book, UnsavedFiles files, string defaultStyleSheet, bool isLinting) => OwningBook.IsSheet(book)
        ? StyleSheet.Read(book, files).Findings
        : BookBuilder.Build(new BuildRequest(book, [], null, defaultStyleSheet) { IsCheck = true, IsLinting = isLinting }, files, null).Diagnostics;
}
