using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Documents;

/// <summary>Finds the files of notes that are printed away from the file that calls them.</summary>
internal sealed class NoteFiles : BookWalker
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private string _file = string.Empty;

    private NoteFiles()
    {
    }

    /// <summary>File names by ids of notes.</summary>
    /// <param name="files">The content documents.</param>
    public static IReadOnlyDictionary<string, string> Of(ValueList<ContentFile> files)
    {
        var finder = new NoteFiles();
        foreach (var file in files)
        {
            finder._file = file.FileName;
            finder.Visit(file.Division);
        }

        return finder._files;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        foreach (var id in (node as NoteCollection)?.NoteIds ?? [])
        {
            _files.TryAdd(id, _file);
        }

        base.Visit(node);
    }
}
