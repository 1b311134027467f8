using System.Collections.Concurrent;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;

namespace OpenSourceHistory.Graphics.Reading;

/// <summary>Reads the pictures of a book, each once; safe to use from several threads.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="fonts">Faces for text in SVG pictures.</param>
public sealed class PictureLibrary(IWorkspace workspace, FontLibrary fonts)
{
    private ConcurrentDictionary<string, Lazy<PictureReading>> Readings { get; init; } = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, Picture> Drawn { get; init; } = new Dictionary<string, Picture>();

    /// <summary>The same files, and pictures that are no files.</summary>
    /// <param name="drawn">These, by the paths under which they are asked for.</param>
    public PictureLibrary With(IReadOnlyDictionary<string, Picture> drawn) => new(workspace, fonts) { Readings = Readings, Drawn = drawn };

    /// <summary>True where another library gives the same pictures.</summary>
    /// <param name="other">The other library.</param>
    public bool HasPicturesOf(PictureLibrary other) =>
        ReferenceEquals(Readings, other.Readings) && Drawn.Count == other.Drawn.Count
        && Drawn.All(own => other.Drawn.TryGetValue(own.Key, out var picture) && ReferenceEquals(own.Value, picture));

    /// <summary>Reads a picture; kind by content, not by name.</summary>
    /// <param name="path">Path for the workspace.</param>
    /// <param name="span">Where it is used.</param>
    /// <returns>
    /// The picture, or null where it cannot be read. Found is why not, at that use, and what is wrong inside the file: the same whoever asks first.
    /// </returns>
    public Result<Picture?> Load(string path, SourceSpan span) => Drawn.TryGetValue(path, out var drawn)
        ? new Result<Picture?>(drawn, [])
        : Readings.GetOrAdd(path, p => new Lazy<PictureReading>(() => PictureReader.Read(p, workspace, fonts))).Value.At(span);
}
