using OpenSourceHistory.Fonts.Native;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Fonts;

/// <summary>Cuts faces down to the glyphs used, with HarfBuzz's subsetter.</summary>
public static class FontSubsetter
{
    // What a PDF reader does not look at in a font that is addressed by glyph.
    private static readonly string[] s_unusedInPdf =
    [
        "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "OS/2", "post", "DSIG", "STAT", "meta",
        "vhea", "vmtx", "VORG", "gasp", "LTSH", "VDMX", "hdmx", "PCLT", "FFTM", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix",
    ];

    /// <summary>Subsets for embedding in a PDF: outlines, metrics and hinting only; glyphs renumbered; .notdef kept as glyph 0.</summary>
    /// <param name="face">Face.</param>
    /// <param name="glyphs">Glyphs used.</param>
    public static FontSubset SubsetGlyphs(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        using var request = new SubsetRequest();
        request.Add(SubsetSet.Glyphs, 0);
        foreach (var glyph in glyphs)
        {
            request.Add(SubsetSet.Glyphs, glyph);
        }

        foreach (var tag in s_unusedInPdf)
        {
            request.Add(SubsetSet.DroppedTables, SubsetRequest.TagOf(tag));
        }

        request.ExcludeAll(SubsetSet.LayoutFeatures);
        request.SetFlags(SubsetFlags.NoLayoutClosure);
        return Execute(request, face, glyphs);
    }

    /// <summary>Subsets for an e-book or Word file: keeps character map, names, licence fields and layout features for the characters used.</summary>
    /// <param name="face">Face.</param>
    /// <param name="codePoints">Characters used.</param>
    /// <returns>A complete OpenType file.</returns>
    public static byte[] SubsetCharacters(FontFace face, IReadOnlyCollection<int> codePoints)
    {
        using var request = RequestFor(codePoints);
        request.IncludeAll(SubsetSet.LayoutFeatures);
        return Execute(request, face, []).Data;
    }

    /// <summary>As the other form, with few layout features: a face with swashes and small capitals is a third as large without.</summary>
    /// <param name="face">Face.</param>
    /// <param name="codePoints">Characters used.</param>
    /// <param name="features">OpenType features used besides those that shaping applies unasked.</param>
    /// <returns>A complete OpenType file.</returns>
    public static byte[] SubsetCharacters(FontFace face, IReadOnlyCollection<int> codePoints, IReadOnlyCollection<string> features)
    {
        using var request = RequestFor(codePoints);
        foreach (var feature in features)
        {
            request.Add(SubsetSet.LayoutFeatures, SubsetRequest.TagOf(feature));
        }

        return Execute(request, face, []).Data;
    }

    // HarfBuzz cannot subset the BASE tables of Noto's Chinese and Korean faces; no line of ours mixes baselines by them.
    private static SubsetRequest RequestFor(IReadOnlyCollection<int> codePoints)
    {
        var request = new SubsetRequest();
        foreach (var codePoint in codePoints)
        {
            request.Add(SubsetSet.Characters, (uint)codePoint);
        }

        request.IncludeAll(SubsetSet.NameIds);
        request.Add(SubsetSet.DroppedTables, SubsetRequest.TagOf("BASE"));
        request.SetFlags(SubsetFlags.KeepNotDefOutline);
        return request;
    }

    // A face that cannot be cut down is embedded as it is: its glyphs keep their numbers.
    private static FontSubset Execute(SubsetRequest request, FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var file = face.File;
        var subset = request.Execute(file.Face.Handle, glyphs);
        GC.KeepAlive(file);
        if (subset is { } made)
        {
            return new FontSubset(made.Data, face.Format, made.Map);
        }

        face.Report(FontDamage.Tables);
        var same = new SortedDictionary<ushort, ushort> { [0] = 0 };
        foreach (var glyph in glyphs)
        {
            same[glyph] = glyph;
        }

        return new FontSubset(file.Data, face.Format, same);
    }
}
