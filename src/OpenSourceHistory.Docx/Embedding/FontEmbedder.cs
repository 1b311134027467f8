using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Docx.Embedding;

/// <summary>
/// Chooses the faces that travel in the file (17.8.3), so that it looks alike where they are not installed. Faces of Latin text have all that
/// editors type in European languages; others have the characters of the text.
/// </summary>
internal static class FontEmbedder
{
    // Those that Word offers beside the features that shaping applies unasked.
    private static readonly string[] s_features = ["lnum", "onum", "pnum", "tnum"];

    // Basic Latin to Latin Extended-A, Romanian, modifiers, punctuation, superscripts, currency, letterlike signs, number forms.
    private static readonly (int First, int Last)[] s_typed =
    [
        (0x0020, 0x007E), (0x00A0, 0x017F), (0x0192, 0x0192), (0x0218, 0x021B), (0x02C6, 0x02DD),
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2150, 0x218F),
    ];

    /// <summary>The faces in order of family and slot.</summary>
    public static ValueList<EmbeddedFace> Embed(TextFonts fonts)
    {
        var wanted = Plan(fonts);
        var faces = new EmbeddedFace[wanted.Count];
        Parallel.For(0, faces.Length, i => faces[i] = Make(wanted[i]));
        return ValueList.From(faces);
    }

    private static List<Wanted> Plan(TextFonts fonts)
    {
        var latin = fonts.Choices.Select(c => c.Latin).ToHashSet(StringComparer.Ordinal);
        var plan = new List<Wanted>();
        foreach (var family in fonts.Families.Order(StringComparer.Ordinal))
        {
            PlanFamily(family, latin.Contains(family), fonts, plan);
        }

        return plan.FindAll(w => !w.Characters.IsEmpty);
    }

    // Word thickens and slants by itself what the family lacks: the same face is not put in twice.
    private static void PlanFamily(string family, bool isTyped, TextFonts fonts, List<Wanted> plan)
    {
        var first = plan.Count;
        foreach (var slot in Enum.GetValues<FaceSlot>())
        {
            var (bold, italic) = (slot is FaceSlot.Bold or FaceSlot.BoldItalic, slot is FaceSlot.Italic or FaceSlot.BoldItalic);
            var used = fonts.UsedIn(family, slot);
            if (used is null && !(isTyped && slot != FaceSlot.BoldItalic))
            {
                continue;
            }

            if (fonts.FaceOf(family, bold, italic) is not { } face || !face.Rights.AllowsEditing)
            {
                continue;
            }

            if (plan.Find(w => ReferenceEquals(w.Face, face)) is not { } wanted)
            {
                plan.Add(wanted = new Wanted(family, plan.Count == first ? FaceSlot.Regular : slot, face, isTyped, new CharacterSet()));
                if (isTyped)
                {
                    AddTyped(wanted.Characters);
                }
            }

            if (used is not null)
            {
                wanted.Characters.Add(used);
            }
        }
    }

    private static void AddTyped(CharacterSet characters)
    {
        foreach (var (first, last) in s_typed)
        {
            characters.AddRange(first, last);
        }
    }

    private static EmbeddedFace Make(Wanted wanted)
    {
        var face = wanted.Face;
        var data = face.Rights.AllowsSubsetting
            ? FontSubsetter.SubsetCharacters(face, wanted.Characters.ToList(), s_features)
            : face.Data.ToArray();
        var named = StyleLinkedNames.Apply(data, wanted.Family, wanted.Slot);
        return new EmbeddedFace(wanted.Family, wanted.Slot, named, face.Rights.AllowsSubsetting && !wanted.IsTyped);
    }

    private sealed record Wanted(string Family, FaceSlot Slot, FontFace Face, bool IsTyped, CharacterSet Characters);
}
