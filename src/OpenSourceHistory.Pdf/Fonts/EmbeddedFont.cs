using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>A face cut down to what the document uses, with the codes that its glyphs have in content streams.</summary>
internal sealed class EmbeddedFont
{
    private readonly ushort[] _codes;
    private readonly double[] _widths;
    private readonly ushort[]? _cids;
    private readonly int _programGlyphs;

    private EmbeddedFont(int number, ObjectId id, GlyphUsage usage, FontSubset subset)
    {
        ResourceName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"F{number}");
        Id = id;
        Usage = usage;
        Format = subset.Format;
        Program = subset.Format == OutlineFormat.Cff ? OpenTypeTables.Find(subset.Data, "CFF ") : subset.Data;
        _codes = new ushort[usage.Face.GlyphCount];
        _widths = new double[usage.Face.GlyphCount];
        ushort[]? cids = null;
        if (subset.Format == OutlineFormat.Cff && !CffCharset.TryReadCids(Program.Span, subset.GlyphMap.Values.Max() + 1, out cids))
        {
            usage.Face.Report(FontDamage.Outlines);
        }

        _cids = cids;
        _programGlyphs = GlyphsIn(subset);
        foreach (var glyph in usage.Glyphs())
        {
            var index = subset.GlyphMap[glyph];
            _codes[glyph] = cids is null ? index : cids[index];
            _widths[glyph] = GlyphWidths.Round(usage.Face.AdvanceOf(glyph), usage.Face.Metrics.UnitsPerEm);
        }
    }

    /// <summary>Name in resource dictionaries.</summary>
    public string ResourceName { get; }

    /// <summary>The font dictionary.</summary>
    public ObjectId Id { get; }

    /// <summary>What is used of the face.</summary>
    public GlyphUsage Usage { get; }

    /// <summary>The face.</summary>
    public FontFace Face => Usage.Face;

    /// <summary>Outline format.</summary>
    public OutlineFormat Format { get; }

    /// <summary>The font program: an OpenType file, or the <c>CFF </c> table.</summary>
    public ReadOnlyMemory<byte> Program { get; }

    /// <summary>True where the program has all of the face's glyphs, since its receiver asks for that.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The CIDs of all glyphs in the program, those among them that others are made of.</summary>
    public IReadOnlyCollection<ushort> Cids => _cids ?? [.. Enumerable.Range(0, _programGlyphs).Select(g => (ushort)g)];

    /// <summary>Cuts the face down.</summary>
    /// <param name="number">Number of the font in the document, for its resource name.</param>
    /// <param name="id">Its font dictionary.</param>
    /// <param name="usage">What is used of the face.</param>
    /// <param name="isWhole">True where the program has all of the face's glyphs, if these are of a number to be counted.</param>
    public static EmbeddedFont Create(int number, ObjectId id, GlyphUsage usage, bool isWhole)
    {
        var glyphs = usage.Face.Rights.AllowsSubsetting && !(isWhole && !usage.Face.IsHan) ? usage.Glyphs() : [.. Enumerable.Range(0, usage.Face.GlyphCount).Select(g => (ushort)g)];
        return new EmbeddedFont(number, id, usage, FontSubsetter.SubsetGlyphs(usage.Face, [.. glyphs])) { IsWhole = isWhole && !usage.Face.IsHan };
    }

    // The subset has more glyphs than were asked for where some are made of others: maxp says how many (OpenType 1.9).
    private static int GlyphsIn(FontSubset subset) => OpenTypeTables.Find(subset.Data, "maxp").Span is { Length: >= 6 } maxp
        ? System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(maxp[4..])
        : subset.GlyphMap.Values.Max() + 1;

    /// <summary>Character code of a glyph in content streams.</summary>
    /// <param name="glyph">Index in the face.</param>
    public ushort CodeOf(ushort glyph) => _codes[glyph];

    /// <summary>Width of a glyph as readers know it.</summary>
    /// <param name="glyph">Index in the face.</param>
    /// <returns>Thousandths of an em.</returns>
    public double WidthOf(ushort glyph) => _widths[glyph];
}
