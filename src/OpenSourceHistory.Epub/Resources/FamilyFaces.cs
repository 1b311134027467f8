using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>
/// The faces of a style's families in order. One is opened only where those in front of it lack a character: the faces of large scripts, which
/// most books name and few use, are read where they are needed.
/// </summary>
internal sealed class FamilyFaces
{
    private readonly ComputedStyle _style;
    private readonly FontLibrary _fonts;
    private readonly Queue<string> _families;
    private readonly List<FontFace> _opened = [];

    /// <summary>Opens nothing yet.</summary>
    /// <param name="style">The style.</param>
    /// <param name="fonts">All faces.</param>
    public FamilyFaces(ComputedStyle style, FontLibrary fonts)
    {
        (_style, _fonts) = (style, fonts);

        // A reading system has its own faces behind generic names; our library answers with one of the sheet's.
        _families = new Queue<string>(style.FontFamilies.Where(f => !GenericFamilies.Contains(f)));
    }

    /// <summary>The faces that have been asked for a character.</summary>
    public IReadOnlyList<FontFace> Opened => _opened;

    /// <summary>The first face that has a character, or null.</summary>
    /// <param name="codePoint">The character.</param>
    public FontFace? FaceOf(int codePoint)
    {
        var face = _opened.Find(f => f.GlyphOf(codePoint) != 0);
        while (face is null && _families.TryDequeue(out var family))
        {
            if (_fonts.Match(family, _style.FontWeight, _style.FontSlant != FontSlant.Normal) is { } next)
            {
                _opened.Add(next);
                face = next.GlyphOf(codePoint) != 0 ? next : null;
            }
        }

        return face;
    }
}
