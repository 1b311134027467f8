using System.Runtime.InteropServices;
using HarfBuzzSharp;
using OpenSourceHistory.Fonts.Native;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>A font file in memory with HarfBuzz's view of it; immutable once made. Several faces of a sheet may share one.</summary>
internal sealed class OpenTypeFile
{
    private readonly int[] _advances;
    private int _damage;

    private OpenTypeFile(byte[] data, Face face)
    {
        Data = data;
        Face = face;
        Font = new Font(face);
        HarfBuzz.MakeFontImmutable(Font.Handle);
        GlyphCount = new TableReader(Table("maxp").Span).UInt16(4);
        Metrics = MetricsReader.Read(data);
        BoundingBox = MetricsReader.ReadBoundingBox(data);
        _advances = ReadAdvances();
    }

    /// <summary>A file without glyphs, in place of one that cannot be used.</summary>
    public static OpenTypeFile Empty { get; } = new([], new Face(Blob.Empty, 0));

    public byte[] Data { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int GlyphCount { get; }

    public FontMetrics Metrics { get; }

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; }

    /// <summary>The worst damage that was met so far.</summary>
    public FontDamage Damage => (FontDamage)Volatile.Read(ref _damage);

    public EmbeddingRights Rights => new(new TableReader(Table("OS/2").Span).UInt16(8));

    public OutlineFormat Format => Table("CFF ").IsEmpty ? OutlineFormat.TrueType : OutlineFormat.Cff;

    /// <summary>True where the bytes are one OpenType face with outlines that PDF, Word and e-books can embed.</summary>
    public static bool IsUsable(ReadOnlyMemory<byte> data) =>
        !OpenTypeTables.Find(data, "head").IsEmpty
        && !OpenTypeTables.Find(data, "cmap").IsEmpty
        && !OpenTypeTables.Find(data, "hmtx").IsEmpty
        && new TableReader(OpenTypeTables.Find(data, "maxp").Span).UInt16(4) > 0
        && (!OpenTypeTables.Find(data, "glyf").IsEmpty || !OpenTypeTables.Find(data, "CFF ").IsEmpty);

    public static OpenTypeFile Open(byte[] data)
    {
        // HarfBuzz reads the array in place, so it stays pinned for as long as the native blob lives.
        var pin = GCHandle.Alloc(data, GCHandleType.Pinned);
        var blob = new Blob(pin.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly, pin.Free);
        var face = new Face(blob, 0);
        face.MakeImmutable();
        return new OpenTypeFile(data, face);
    }

    public ReadOnlyMemory<byte> Table(string tag) => OpenTypeTables.Find(Data, tag);

    /// <summary>Takes note of damage.</summary>
    /// <param name="damage">The damage.</param>
    public void Report(FontDamage damage)
    {
        int known;
        while ((known = Volatile.Read(ref _damage)) < (int)damage && Interlocked.CompareExchange(ref _damage, (int)damage, known) != known)
        {
        }
    }

    public int AdvanceOf(int glyphId) => glyphId < _advances.Length ? _advances[glyphId] : 0;

    // hmtx: glyphs behind the last long metric share its advance.
    private int[] ReadAdvances()
    {
        var hmtx = new TableReader(Table("hmtx").Span);
        var longMetrics = new TableReader(Table("hhea").Span).UInt16(34);
        var advances = new int[GlyphCount];
        for (var glyph = 0; glyph < advances.Length; glyph++)
        {
            advances[glyph] = hmtx.UInt16(4 * Math.Min(glyph, Math.Max(longMetrics - 1, 0)));
        }

        return advances;
    }
}
