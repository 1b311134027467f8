using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>Glyphs of one face in a word.</summary>
/// <param name="Face">The face.</param>
/// <param name="X">Where it starts in the word, in ems.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Glyphs">Its glyphs.</param>
internal sealed record ShapedRun(FontFace Face, double X, string Text, ValueList<ShapedGlyph> Glyphs);
