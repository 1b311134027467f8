using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>Cuts text into runs of one face: clusters get faces, then spaces and shared punctuation follow their neighbours.</summary>
internal static class TextItemizer
{
    public static ValueList<FontRun> Itemize(ReadOnlySpan<char> text, FontStack stack, string language)
    {
        var first = stack.First;
        var isHan = LanguageTag.IsWrittenInHan(language);
        if (IsPlain(text, first) && !(isHan && text.IndexOfAny(CharacterClasses.HanPunctuation) >= 0))
        {
            return [new FontRun(0, text.Length, first, IsMissing: false)];
        }

        var clusters = CutClusters(text, stack);
        LetPunctuationFollowHan(clusters, isHan ? stack.HanFace : null);
        LetSpacesFollow(clusters, stack);
        return Join(clusters, first);
    }

    // The common case, worth a loop of its own: one face has every character.
    private static bool IsPlain(ReadOnlySpan<char> text, FontFace face)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || c == CharacterClasses.EmojiSelector || (face.GlyphOf(c) == 0 && !Ignorables.IsInvisible(c)))
            {
                return false;
            }
        }

        return face.GlyphCount > 0;
    }

    private static List<Cluster> CutClusters(ReadOnlySpan<char> text, FontStack stack)
    {
        var clusters = new List<Cluster>();
        for (var at = 0; at < text.Length; at += clusters[^1].Length)
        {
            clusters.Add(CutCluster(text, at, stack));
        }

        return clusters;
    }

    private static Cluster CutCluster(ReadOnlySpan<char> text, int start, FontStack stack)
    {
        var slice = text.Slice(start, CharacterClasses.ClusterLength(text[start..]));
        var character = Coverage.BaseOf(slice);
        if (Ignorables.IsInvisible(character))
        {
            return new Cluster(start, Coverage.FirstCharacter(slice).Length, character, null);
        }

        if (stack.Find(slice) is { } face)
        {
            return new Cluster(start, slice.Length, character, face);
        }

        // No face has the whole; its characters are looked for one by one, so that only those are missing that no face has.
        var first = Coverage.FirstCharacter(slice);
        return new Cluster(start, first.Length, character, first.Length < slice.Length ? stack.Find(first) : null);
    }

    // In Chinese and Japanese punctuation is Han whatever stands beside it, but within a word of letters (CLREQ 3.1, JLREQ 3.1); elsewhere
    // only what East Asian text alone has follows Han characters.
    private static void LetPunctuationFollowHan(List<Cluster> clusters, FontFace? hanFace)
    {
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            var isOwn = EastAsianWidth.IsOwnPunctuation(cluster.Character);
            var isShared = hanFace is not null && (EastAsianMarks.IsShared(cluster.Character) || EastAsianMarks.IsSharedSign(cluster.Character));
            if (!isOwn && !isShared)
            {
                continue;
            }

            var face = HanFaceBeside(clusters, i) ?? (isOwn || !IsWithinWord(clusters, i) ? hanFace : null);
            if (face is not null && Coverage.Has(face, cluster.Character))
            {
                clusters[i] = cluster with { Face = face };
            }
        }
    }

    private static bool IsWithinWord(List<Cluster> clusters, int index) =>
        index > 0 && index + 1 < clusters.Count && IsLetter(clusters[index - 1].Character) && IsLetter(clusters[index + 1].Character);

    private static bool IsLetter(int character) => !Scripts.IsIdeographic(character) && Rune.IsLetterOrDigit(new Rune(character));

    private static FontFace? HanFaceBeside(List<Cluster> clusters, int index) =>
        HanFaceFrom(clusters, index, -1) ?? HanFaceFrom(clusters, index, 1);

    // Punctuation in between follows too: the dash of two dashes, a quote behind a stop. Longer strings of it are no Han text.
    private static FontFace? HanFaceFrom(List<Cluster> clusters, int index, int step)
    {
        const int Reach = 8;
        for (var i = index + step; i >= 0 && i < clusters.Count && Math.Abs(i - index) <= Reach; i += step)
        {
            if (Scripts.IsIdeographic(clusters[i].Character))
            {
                return clusters[i].Face;
            }

            if (!IsPunctuation(clusters[i].Character))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPunctuation(int character) =>
        (EastAsianWidth.IsOwnPunctuation(character) && !CharacterClasses.IsSpace(character)) || EastAsianMarks.IsShared(character);

    // A space between two faces is that of the earlier one, so that all spaces of a text are equally wide.
    private static void LetSpacesFollow(List<Cluster> clusters, FontStack stack)
    {
        for (var start = 0; start < clusters.Count; start++)
        {
            if (!IsNeutral(clusters[start]))
            {
                continue;
            }

            var end = start;
            while (end < clusters.Count && IsNeutral(clusters[end]))
            {
                end++;
            }

            var before = start > 0 ? clusters[start - 1].Face : null;
            var after = end < clusters.Count ? clusters[end].Face : null;
            var face = before is not null && after is not null ? stack.Earlier(before, after) : before ?? after;
            for (; start < end; start++)
            {
                SetFace(clusters, start, face, stack);
            }
        }
    }

    private static void SetFace(List<Cluster> clusters, int index, FontFace? face, FontStack stack)
    {
        var cluster = clusters[index];
        var follows = face is not null && Coverage.Has(face, cluster.Character);
        clusters[index] = cluster with { Face = follows ? face : cluster.Face ?? stack.First };
    }

    private static bool IsNeutral(Cluster cluster) =>
        CharacterClasses.IsSpace(cluster.Character) || Ignorables.IsInvisible(cluster.Character);

    private static ValueList<FontRun> Join(List<Cluster> clusters, FontFace first)
    {
        var runs = new List<FontRun>();
        foreach (var cluster in clusters)
        {
            var run = new FontRun(cluster.Start, cluster.Length, cluster.Face ?? first, cluster.Face is null);
            var continues = runs.Count > 0 && runs[^1].Face == run.Face && runs[^1].IsMissing == run.IsMissing;
            if (continues)
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + run.Length };
            }
            else
            {
                runs.Add(run);
            }
        }

        return ValueList.From(runs);
    }

    private readonly record struct Cluster(int Start, int Length, int Character, FontFace? Face);
}
