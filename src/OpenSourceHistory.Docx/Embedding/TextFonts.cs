using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;

namespace OpenSourceHistory.Docx.Embedding;

/// <summary>Knows which characters the text has in which face, and names a family that has them where a run's own has not.</summary>
/// <param name="library">Faces.</param>
/// <param name="formats">Reads computed styles.</param>
internal sealed class TextFonts(FontLibrary library, FormatReader formats)
{
    private const char LastCommon = '\u024F';
    private const int Regular = 400;
    private const int Bold = 700;

    private readonly Dictionary<string, CharacterSet?[]> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<(RunFormat Format, string Family), RunFormat> _substitutes = [];

    /// <summary>Families by their place in the text, in no order; those that only stand in for others are not among them.</summary>
    public IEnumerable<FontChoice> Choices => formats.FontsUsed;

    /// <summary>Families that stand in for others.</summary>
    public IEnumerable<string> Substitutes => _substitutes.Keys.Select(k => k.Family).Distinct(StringComparer.Ordinal);

    /// <summary>Families that text stands in, in no order.</summary>
    public IEnumerable<string> Families => _used.Keys;

    /// <summary>The characters used of a family in one style; null where none is.</summary>
    /// <param name="family">The family.</param>
    /// <param name="slot">The style.</param>
    public CharacterSet? UsedIn(string family, FaceSlot slot) => _used.GetValueOrDefault(family)?[(int)slot];

    /// <summary>The face of a family that Word's bold and italic stand for, or null.</summary>
    public FontFace? FaceOf(string family, bool bold, bool italic) =>
        GenericFamilies.Contains(family) ? null : library.Match(family, bold ? Bold : Regular, italic);

    /// <summary>Cuts text where the family of a run lacks characters that another has.</summary>
    /// <returns>The runs; none where the family has all of them or is not known.</returns>
    public ValueList<FontRun> Cut(ReadOnlySpan<char> text, RunFormat format, bool eastAsian)
    {
        if (!text.ContainsAnyExceptInRange('\0', LastCommon))
        {
            return ValueList<FontRun>.Empty;
        }

        var family = FamilyOf(format, eastAsian);
        return FaceOf(family, format.Bold, format.Italic) is { } face && LacksAny(face, text)
            ? library.Itemize(text, [family], face.Weight, format.Italic)
            : ValueList<FontRun>.Empty;
    }

    /// <summary>The look of text in the family of another face.</summary>
    public RunFormat Substitute(RunFormat format, FontRun run, bool eastAsian)
    {
        var family = run.Face.Family;
        if (run.IsMissing || family == FamilyOf(format, eastAsian))
        {
            return format;
        }

        if (_substitutes.TryGetValue((format, family), out var known))
        {
            return known;
        }

        var substitute = formats.Intern(format with { Fonts = new FontChoice(family, family, FontNames.Substitute) });
        _substitutes.Add((format, family), substitute);
        return substitute;
    }

    /// <summary>Notes that text stands in a format.</summary>
    public void Use(ReadOnlySpan<char> text, RunFormat format, bool eastAsian)
    {
        var family = FamilyOf(format, eastAsian);
        if (!_used.TryGetValue(family, out var styles))
        {
            _used.Add(family, styles = new CharacterSet?[Enum.GetValues<FaceSlot>().Length]);
        }

        var characters = styles[(int)SlotOf(format)] ??= new CharacterSet();
        characters.Add(text);
        if (format.Caps || format.SmallCaps)
        {
            characters.Add(text.ToString().ToUpperInvariant());
        }
    }

    private static FaceSlot SlotOf(RunFormat format) => (format.Bold, format.Italic) switch
    {
        (false, false) => FaceSlot.Regular,
        (true, false) => FaceSlot.Bold,
        (false, true) => FaceSlot.Italic,
        _ => FaceSlot.BoldItalic,
    };

    private static string FamilyOf(RunFormat format, bool eastAsian) => eastAsian ? format.Fonts.EastAsian : format.Fonts.Latin;

    private static bool LacksAny(FontFace face, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > LastCommon && !Rune.IsWhiteSpace(rune) && !Ignorables.IsInvisible(rune.Value) && rune != Rune.ReplacementChar && face.GlyphOf(rune.Value) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
