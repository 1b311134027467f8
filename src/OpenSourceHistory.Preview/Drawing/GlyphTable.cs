using System.Collections.Concurrent;
using System.Globalization;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Outlines by face and glyph, each under a name that it keeps from build to build, so that a page that was sent need not be sent anew.</summary>
internal sealed class GlyphTable
{
    private readonly NumberedNames _faces = new();
    private readonly ConcurrentDictionary<(int Face, ushort Glyph), string> _outlines = new();

    /// <summary>The number of a face: of one file, always the same.</summary>
    /// <param name="face">The face.</param>
    public int NumberOf(FontFace face) => _faces.NumberOf(face.Path);

    /// <summary>The name of a glyph's outline; null where it is blank.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">The glyph.</param>
    public string? NameOf(FontFace face, ushort glyph)
    {
        var key = (NumberOf(face), glyph);
        var outline = _outlines.GetOrAdd(key, _ => SvgPath.Of(face.OutlineOf(glyph)));
        return outline.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{key.Item1}-{glyph}");
    }

    /// <summary>An outline by its name: path data in font units, y upwards; null where no page has it.</summary>
    /// <param name="name">The name.</param>
    public string? Find(string name) =>
        name.Split('-') is [var face, var glyph]
        && int.TryParse(face, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && ushort.TryParse(glyph, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? _outlines.GetValueOrDefault((number, id))
            : null;
}
