using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Fonts;

/// <summary>A face cut down to the glyphs used.</summary>
/// <param name="Data">An OpenType file (for CFF faces embedders may take its <c>CFF </c> table).</param>
/// <param name="Format">Outline format.</param>
/// <param name="GlyphMap">Glyph index in the original to that in the subset.</param>
public sealed record FontSubset(byte[] Data, OutlineFormat Format, IReadOnlyDictionary<ushort, ushort> GlyphMap);
