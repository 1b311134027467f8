using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>How the files of a book are converted: what is the same for all of them.</summary>
/// <param name="Folder">The book's folder.</param>
/// <param name="Language">The book's language.</param>
internal sealed record FileConversion(string Folder, string Language)
{
    /// <summary>True where a file is a book by itself.</summary>
    public bool IsSingleFile { get; init; }

    /// <summary>True where the book has sources, so that an at-sign may begin a citation.</summary>
    public bool ReadsCitations { get; init; }

    /// <summary>How those of a folder are converted.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="description">What its <c>book.yaml</c> says.</param>
    public static FileConversion Of(string folder, BookDescription description) =>
        new(folder, description.Metadata.Language) { ReadsCitations = description.Sources is not null };

    /// <summary>Converts files so.</summary>
    /// <param name="workspace">The door to files.</param>
    public FileConverter Converter(IWorkspace workspace) => new(Folder, workspace, IsSingleFile) { ReadsCitations = ReadsCitations };
}
