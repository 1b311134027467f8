using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>
/// Finds which faces a reading system will use for which characters, and cuts each down to those. Faces are found as CSS
/// finds them: by character through the families of the style.
/// </summary>
internal static class FontFiles
{
    /// <summary>The faces used, in order of file name.</summary>
    /// <param name="use">Characters by style.</param>
    /// <param name="fonts">All faces.</param>
    public static ValueList<FontFile> Embed(CharacterUse use, FontLibrary fonts)
    {
        var byFace = new Dictionary<FontFace, FaceUse>(ReferenceEqualityComparer.Instance);
        foreach (var (style, characters) in use.ByStyle)
        {
            Distribute(style, characters, fonts, byFace);
        }

        var faces = byFace.OrderBy(f => f.Key.Path, StringComparer.Ordinal).ToArray();
        var taken = new FileNames();
        var names = Array.ConvertAll(faces, f => NameOf(f.Key, taken));
        var files = new FontFile[faces.Length];
        Parallel.For(0, faces.Length, i =>
        {
            var (face, used) = faces[i];
            files[i] = new FontFile(face, names[i], DataOf(face, used));
        });
        return ValueList.From(files);
    }

    private static byte[] DataOf(FontFace face, FaceUse used) =>
        face.Rights.AllowsSubsetting ? FontSubsetter.SubsetCharacters(face, used.Characters.ToList(), used.Features) : face.Data.ToArray();

    private static void Distribute(ComputedStyle style, CharacterSet characters, FontLibrary fonts, Dictionary<FontFace, FaceUse> byFace)
    {
        var faces = new FamilyFaces(style, fonts);
        if (style.TextTransform != TextTransform.None || style.Caps != CapsVariant.Normal)
        {
            characters.AddBothCases();
        }

        // Lines that a reading system hyphenates end in a hyphen that is not in the text.
        characters.Add('-');
        characters.Add('\u2010');
        foreach (var codePoint in characters.ToList())
        {
            if (faces.FaceOf(codePoint) is { } face)
            {
                UseOf(face, byFace).Characters.Add(codePoint);
            }
        }

        foreach (var face in faces.Opened.Where(byFace.ContainsKey))
        {
            byFace[face].Features.UnionWith(OpenTypeFeatures.Of(style).Where(f => f.Value != 0).Select(f => f.Key));
        }
    }

    private static FaceUse UseOf(FontFace face, Dictionary<FontFace, FaceUse> byFace)
    {
        if (!byFace.TryGetValue(face, out var use))
        {
            byFace[face] = use = new FaceUse(new CharacterSet(), new SortedSet<string>(StringComparer.Ordinal));
        }

        return use;
    }

    private static string NameOf(FontFace face, FileNames names) =>
        names.Take(Path.GetFileNameWithoutExtension(face.Path), face.Format == OutlineFormat.Cff ? ".otf" : ".ttf", "font");

    private sealed record FaceUse(CharacterSet Characters, SortedSet<string> Features);
}
