using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>What the metadata of a single file say of its sources.</summary>
/// <param name="Sources">The sources, or null where the file names none.</param>
/// <param name="Settings">How they are cited.</param>
internal sealed record FileSources(SourceList? Sources, CitationSettings Settings)
{
    /// <summary>The keys that are read here, as Pandoc has them.</summary>
    public static IReadOnlyList<string> Keys { get; } = [FilesKey, SourceListReader.InlineKey, "csl", "nocite"];

    private const string FilesKey = "bibliography";

    /// <summary>True where a file names sources, so that an at-sign in it may begin a citation.</summary>
    /// <param name="metadata">The file's metadata.</param>
    public static bool AreNamed(MappingReader? metadata) => metadata is not null && (metadata.Value(FilesKey) ?? metadata.Value(SourceListReader.InlineKey)) is not null;

    /// <summary>Reads the sources. What is wrong with them is a warning: the text is set all the same.</summary>
    /// <param name="metadata">The file's metadata.</param>
    /// <param name="data">Finds the files.</param>
    public static Result<FileSources> Read(MappingReader? metadata, DataFiles data)
    {
        if (!AreNamed(metadata))
        {
            return new Result<FileSources>(new FileSources(null, new CitationSettings()), []);
        }

        var found = new DiagnosticBag();
        var sources = found.Take(new SourceListReader(data, FilesKey).Read(metadata!));
        var settings = new CitationSettings
        {
            ReadsKeys = true,
            Style = found.Take(new CitationStyleReader(data).Read(metadata!.Text("csl", found))),
            Uncited = found.Take(UncitedKeys.Read(metadata.Texts("nocite", found), sources)),
        };
        return new Result<FileSources>(new FileSources(sources, settings), ValueList.From(found.ToSortedList().Select(f => f with { Severity = Severity.Warning })));
    }
}
