using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Where links to a book's files lead.</summary>
internal sealed class FileLinks
{
    private readonly Dictionary<string, (string Id, SourceFile? File)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Paths of the files, relative to the book's folder.</summary>
    public IReadOnlyCollection<string> Paths => _byPath.Keys;

    /// <summary>Takes up the beginning of a file; later divisions of the file are passed over.</summary>
    /// <param name="path">Path relative to the book's folder; empty for what has no file.</param>
    /// <param name="id">The id of its first division.</param>
    /// <param name="file">The file.</param>
    public void Add(string path, string id, SourceFile? file) => _byPath.TryAdd(path, (id, file));

    /// <summary>The id of the division with which a file begins, or null.</summary>
    /// <param name="path">Path relative to the book's folder.</param>
    public string? IdOf(string path) => _byPath.TryGetValue(path, out var target) ? target.Id : null;

    /// <summary>The target that a link means: a file, or the page that other tools make of one; null where the book has neither.</summary>
    /// <param name="path">Path relative to the book's folder.</param>
    public (string Id, SourceFile? File)? Find(string path)
    {
        if (path.Length > 0 && _byPath.TryGetValue(path, out var target))
        {
            return target;
        }

        foreach (var source in MarkdownNames.SourcesOfPage(path))
        {
            if (_byPath.TryGetValue(source, out target))
            {
                return target;
            }
        }

        return null;
    }
}
