using System.Collections.Concurrent;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;

namespace OpenSourceHistory.Graphics.Reading;

/// <summary>Reads the pictures of a book, each once; safe to use from several threads.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="fonts">Faces for text in SVG pictures.</param>
public sealed class PictureLibrary(IWorkspace workspace, FontLibrary fonts)
{
    private readonly ConcurrentDictionary<string, Lazy<PictureReading>> _readings = new(StringComparer.Ordinal);

    /// <summary>Pictures that are no files, by the paths under which they are asked for.</summary>
    public IReadOnlyDictionary<string, byte[]> Generated { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Reads a picture; kind by content, not by name.</summary>
    /// <param name="path">Path for the workspace.</param>
    /// <param name="span">Where it is used.</param>
    /// <returns>
    /// The picture, or null where it cannot be read. Found is why not, at that use, and what is wrong inside the file: the same whoever asks first.
    /// </returns>
    public Result<Picture?> Load(string path, SourceSpan span) =>
        _readings.GetOrAdd(path, p => new Lazy<PictureReading>(() => Read(p))).Value.At(span);

    private PictureReading Read(string path) => Generated.TryGetValue(path, out var data)
        ? PictureReader.Read(path, data, fonts)
        : PictureReader.Read(path, workspace, fonts);
}
