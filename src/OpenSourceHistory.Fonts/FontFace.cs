using OpenSourceHistory.Fonts.Native;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Fonts;

/// <summary>An OpenType face, read once and shared; safe to use from several threads.</summary>
/// <remarks>Its file is read when something but the declaration is first asked for. A file that cannot be used has no glyphs.</remarks>
public sealed class FontFace
{
    private const int PageSize = 256;
    private const int PageCount = 0x110000 / PageSize;

    private readonly Lazy<OpenTypeFile> _file;
    private readonly Lazy<HashSet<string>> _features;
    private readonly Lazy<IReadOnlySet<string>> _hanForms;
    private ushort[]?[]? _glyphPages;

    internal FontFace(FontDeclaration declaration, Func<OpenTypeFile> open)
    {
        Declaration = declaration;
        _file = new Lazy<OpenTypeFile>(open);
        _features = new Lazy<HashSet<string>>(CollectFeatures);
        _hanForms = new Lazy<IReadOnlySet<string>>(() => HanForms.Of(File));
    }

    // A sheet declares more faces than a book asks for characters of.
    private ushort[]?[] GlyphPages => LazyInitializer.EnsureInitialized(ref _glyphPages, () => new ushort[]?[PageCount]);

    /// <summary>Path of its file.</summary>
    public string Path => Declaration.Path;

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Data => File.Data;

    /// <summary>Family as the style sheet calls it.</summary>
    public string Family => Declaration.Family;

    /// <summary>PostScript name from the <c>name</c> table; made from the family where there is none.</summary>
    public string PostScriptName =>
        NameTable.Find(File.Table("name").Span, NameTable.PostScriptNameId) ?? Family.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Designer, maker and licence from the <c>name</c> table.</summary>
    public FontCredits Credits => new(
        NameOf(NameTable.DesignerId), NameOf(NameTable.ManufacturerId), NameOf(NameTable.LicenceId), NameOf(NameTable.LicenceAddressId));

    /// <summary>Weight declared, 1 to 1000.</summary>
    public int Weight => Declaration.Weight;

    /// <summary>True for italic faces.</summary>
    public bool IsItalic => Declaration.IsItalic;

    /// <summary>Vertical metrics.</summary>
    public FontMetrics Metrics => File.Metrics;

    /// <summary>Outline format.</summary>
    public OutlineFormat Format => File.Format;

    /// <summary>Number of glyphs; 0 where the file could not be used.</summary>
    public int GlyphCount => File.GlyphCount;

    /// <summary>Bounding box of all glyphs in font units: xMin, yMin, xMax, yMax.</summary>
    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => File.BoundingBox;

    /// <summary>What the face's licence lets documents do with it.</summary>
    public EmbeddingRights Rights => File.Rights;

    /// <summary>True where all glyphs have one advance (<c>post.isFixedPitch</c>).</summary>
    public bool IsFixedPitch => new TableReader(File.Table("post").Span).UInt32(12) != 0;

    /// <summary>Tags of the layout features that the face has in any script.</summary>
    public IReadOnlySet<string> Features => _features.Value;

    internal FontDeclaration Declaration { get; }

    internal OpenTypeFile File => _file.Value;

    // OS/2.panose: family kind 2 is Latin text; serif styles 11 to 15 have no serifs.
    internal bool IsSansByPanose
    {
        get
        {
            var os2 = new TableReader(File.Table("OS/2").Span);
            return os2.Byte(32) == 2 && os2.Byte(33) is >= 11 and <= 15;
        }
    }

    /// <summary>Takes note of damage that shows only when the face is embedded; the library tells of it.</summary>
    /// <param name="damage">The damage.</param>
    public void Report(FontDamage damage) => File.Report(damage);

    /// <summary>The nominal glyph of a character, 0 where the face has none or is not used for it.</summary>
    /// <param name="codePoint">Unicode code point.</param>
    public ushort GlyphOf(int codePoint) => Declaration.Range.Count == 0 || Declaration.Covers(codePoint) ? Drawn(codePoint) : (ushort)0;

    /// <summary>True for a face of Chinese signs, told by the simplest of them, whether it is used for it or not: its marks are drawn for them.</summary>
    public bool IsHan => Drawn('\u4E00') != 0;

    /// <summary>False for a face that draws Han signs in the forms of other languages than that of a text; true where the face does not tell.</summary>
    /// <param name="language">BCP 47 language of the text.</param>
    public bool HasFormsOf(string language) =>
        HanForms.SystemOf(language) is not { } system || _hanForms.Value.Count == 0 || _hanForms.Value.Contains(system);

    private ushort Drawn(int codePoint)
    {
        if ((uint)codePoint >= PageCount * PageSize)
        {
            return 0;
        }

        var page = Volatile.Read(ref GlyphPages[codePoint / PageSize]) ?? FillPage(codePoint / PageSize);
        return page[codePoint % PageSize];
    }

    /// <summary>Horizontal advance of a glyph in font units.</summary>
    /// <param name="glyphId">Glyph index.</param>
    public int AdvanceOf(ushort glyphId) => File.AdvanceOf(glyphId);

    /// <summary>Outline of a glyph in font units, y upwards; empty for blank glyphs.</summary>
    /// <param name="glyphId">Glyph index.</param>
    public ValueList<PathCommand> OutlineOf(ushort glyphId)
    {
        var file = File;
        var outline = OutlineReader.Read(file.Font.Handle, glyphId);
        GC.KeepAlive(file);
        return outline;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Family} {Weight}{(IsItalic ? " italic" : string.Empty)}";

    private string? NameOf(int nameId) => NameTable.Find(File.Table("name").Span, nameId)?.Trim() is { Length: > 0 } name ? name : null;

    // Two threads may fill the same page; both make the same, and one is kept.
    private ushort[] FillPage(int page)
    {
        var font = File.Font;
        var glyphs = new ushort[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            // A damaged character map may name glyphs that are not there.
            glyphs[i] = font.TryGetNominalGlyph((uint)((page * PageSize) + i), out var glyph) && glyph < GlyphCount ? (ushort)glyph : (ushort)0;
        }

        Volatile.Write(ref GlyphPages[page], glyphs);
        return glyphs;
    }

    private HashSet<string> CollectFeatures()
    {
        var tags = new HashSet<string>(StringComparer.Ordinal);
        LayoutFeatures.Collect(File.Table("GSUB").Span, tags);
        LayoutFeatures.Collect(File.Table("GPOS").Span, tags);
        return tags;
    }
}
