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

    /// <summary>Reads a picture; kind by content, not by name.</summary>
    /// <param name="path">Path for the workspace.</param>
    /// <param name="span">Where it is used, for diagnostics.</param>
    /// <returns>The picture, or null where it cannot be read (reported).</returns>
    public Picture? Load(string path, SourceSpan span)
    {
        // A fault is reported wherever the picture is used, so that the report does not depend on who came first.
        var reading = _readings.GetOrAdd(path, p => new Lazy<PictureReading>(() => PictureReader.Read(p, workspace, fonts, diagnostics))).Value;
        if (reading.Code is not null)
        {
            diagnostics.Error(reading.Code, span, reading.Message, reading.Hints.AsSpan());
        }

        return reading.Picture;
    }
}
