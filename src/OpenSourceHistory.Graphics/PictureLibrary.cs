using System.Collections.Concurrent;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics;

/// <summary>Reads the pictures of a book, each once; safe to use from several threads.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="fonts">Faces for text in SVG pictures.</param>
/// <param name="diagnostics">Receives faults of picture files.</param>
public sealed class PictureLibrary(IWorkspace workspace, FontLibrary fonts, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, Lazy<PictureReading>> _readings = new(StringComparer.Ordinal);

    /// <summary>Pictures that are no files, by the paths under which they are asked for.</summary>
    public IReadOnlyDictionary<string, byte[]> Generated { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Reads a picture; kind by content, not by name.</summary>
    /// <param name="path">Path for the workspace.</param>
    /// <param name="span">Where it is used, for diagnostics.</param>
    /// <returns>The picture, or null where it cannot be read (reported).</returns>
    public Picture? Load(string path, SourceSpan span)
    {
        // A fault is reported wherever the picture is used, so that the report does not depend on who came first.
        var reading = _readings.GetOrAdd(path, p => new Lazy<PictureReading>(() => Read(p))).Value;
        if (reading.Code is not null)
        {
            diagnostics.Error(reading.Code, span, reading.Message, reading.Hints.AsSpan());
        }

        return reading.Picture;
    }

    private PictureReading Read(string path) => Generated.TryGetValue(path, out var data)
        ? PictureReader.Read(path, data, fonts, diagnostics)
        : PictureReader.Read(path, workspace, fonts, diagnostics);
}
