using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A stretch of a word in one face.</summary>
/// <param name="Face">The face.</param>
/// <param name="Start">Offset in the word.</param>
/// <param name="End">Offset in the word behind it.</param>
/// <param name="Glyphs">Its glyphs; clusters are offsets in the word.</param>
internal sealed record WordPiece(FontFace Face, int Start, int End, ShapedGlyph[] Glyphs);
