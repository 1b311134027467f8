using System.Collections.Concurrent;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics;

/// <summary>Reads the pictures of a book, each once; safe to use from several threads.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="fonts">Faces for text in SVG pictures.</param>
/// <param name="diagnostics">Receives faults of picture files.</param>
public sealed class PictureLibrary(IWorkspace workspace, FontLibrary fonts, DiagnosticBag diagnostics)
{
    private ConcurrentDictionary<string, Lazy<PictureReading>> Readings { get; init; } = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, Picture> Drawn { get; init; } = new Dictionary<string, Picture>();

    /// <summary>The same files, and pictures that are no files.</summary>
    /// <param name="drawn">These, by the paths under which they are asked for.</param>
    public PictureLibrary With(IReadOnlyDictionary<string, Picture> drawn) => new(workspace, fonts, diagnostics) { Readings = Readings, Drawn = drawn };

    /// <summary>Reads a picture; kind by content, not by name.</summary>
    /// <param name="path">Path for the workspace.</param>
    /// <param name="span">Where it is used, for diagnostics.</param>
    /// <returns>The picture, or null where it cannot be read (reported).</returns>
    public Picture? Load(string path, SourceSpan span)
    {
        if (Drawn.TryGetValue(path, out var drawn))
        {
            return drawn;
        }

        // A fault is reported wherever the picture is used, so that the report does not depend on who came first.
        var reading = Readings.GetOrAdd(path, p => new Lazy<PictureReading>(() => PictureReader.Read(p, workspace, fonts, diagnostics))).Value;
        if (reading.Code is not null)
        {
            diagnostics.Error(reading.Code, span, reading.Message, reading.Hints.AsSpan());
        }

        return reading.Picture;
    }
}
