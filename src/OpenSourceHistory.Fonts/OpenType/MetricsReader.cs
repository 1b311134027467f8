namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Reads a face's metrics from <c>head</c>, <c>hhea</c>, <c>OS/2</c> and <c>post</c> (OpenType 1.9).</summary>
internal static class MetricsReader
{
    // Where a face does not say: what common text faces have.
    private const int DefaultUnitsPerEm = 1000;
    private const double DefaultCapHeight = 0.66;
    private const double DefaultXHeight = 0.45;

    public static FontMetrics Read(ReadOnlyMemory<byte> file)
    {
        var unitsPerEm = new TableReader(OpenTypeTables.Find(file, "head").Span).UInt16(18);
        unitsPerEm = unitsPerEm == 0 ? DefaultUnitsPerEm : unitsPerEm;
        var (ascent, descent) = ReadVerticals(file, unitsPerEm);
        var os2 = new TableReader(OpenTypeTables.Find(file, "OS/2").Span);
        var hasHeights = os2.UInt16(0) >= 2;
        var capHeight = hasHeights ? os2.Int16(88) : 0;
        var xHeight = hasHeights ? os2.Int16(86) : 0;
        var post = new TableReader(OpenTypeTables.Find(file, "post").Span);
        var thickness = post.Int16(10) > 0 ? post.Int16(10) : unitsPerEm / 20;

        // post gives the top of the line.
        var underline = post.Int16(8) < 0 ? post.Int16(8) - (thickness / 2) : -unitsPerEm / 10;
        return new FontMetrics(
            unitsPerEm,
            ascent,
            descent,
            capHeight > 0 ? capHeight : (int)(unitsPerEm * DefaultCapHeight),
            xHeight > 0 ? xHeight : (int)(unitsPerEm * DefaultXHeight),
            underline,
            thickness,
            (int)post.UInt32(4) / 65536.0);
    }

    public static (int XMin, int YMin, int XMax, int YMax) ReadBoundingBox(ReadOnlyMemory<byte> file)
    {
        var head = new TableReader(OpenTypeTables.Find(file, "head").Span);
        return (head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
    }

    private static (int Ascent, int Descent) ReadVerticals(ReadOnlyMemory<byte> file, int unitsPerEm)
    {
        var os2 = new TableReader(OpenTypeTables.Find(file, "OS/2").Span);
        if (os2.Int16(68) > 0)
        {
            return (os2.Int16(68), os2.Int16(70));
        }

        var hhea = new TableReader(OpenTypeTables.Find(file, "hhea").Span);
        return hhea.Int16(4) > 0
            ? (hhea.Int16(4), hhea.Int16(6))
            : (unitsPerEm * 4 / 5, -unitsPerEm / 5);
    }
}
