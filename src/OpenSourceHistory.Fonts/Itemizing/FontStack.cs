using System.Collections.Concurrent;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>The faces tried for a character, in order: those asked for, then one of every other family. Faces are read when their turn comes.</summary>
internal sealed class FontStack
{
    private readonly ValueList<FamilyFace> _preferred;
    private readonly ValueList<FamilyFace> _fallback;

    // Which fallback face has a character is asked over and over (arrows, check marks) and costs a walk over all families.
    private readonly ConcurrentDictionary<int, FontFace?> _fallbackFaces = new();

    public FontStack(IEnumerable<FamilyFace> preferred, IEnumerable<FamilyFace> fallback, FontFace noFace)
    {
        _preferred = ValueList.From(preferred);
        _fallback = ValueList.From(fallback);
        First = _preferred.Concat(_fallback).Select(f => f.Face).FirstOrDefault(f => f is not null) ?? noFace;
    }

    public FontFace First { get; }

    /// <summary>The face of Han characters; null where none has them.</summary>
    public FontFace? HanFace => Find("\u4E00");

    /// <summary>The first face that has all characters of a cluster; null where none has.</summary>
    public FontFace? Find(ReadOnlySpan<char> cluster)
    {
        if (CharacterClasses.AsksForEmoji(cluster) && FindEmojiFace() is { } emoji && Coverage.HasAll(emoji, cluster))
        {
            return emoji;
        }

        return Search(_preferred, cluster) ?? FindFallback(cluster);
    }

    /// <summary>Which of two faces comes first in the stack.</summary>
    public FontFace Earlier(FontFace a, FontFace b)
    {
        foreach (var candidate in _preferred)
        {
            if (candidate.Face == a || candidate.Face == b)
            {
                return candidate.Face == a ? a : b;
            }
        }

        return a;
    }

    private static FontFace? Search(ValueList<FamilyFace> families, ReadOnlySpan<char> cluster)
    {
        foreach (var candidate in families)
        {
            if (candidate.Face is { } face && Coverage.HasAll(face, cluster))
            {
                return face;
            }
        }

        return null;
    }

    private FontFace? FindFallback(ReadOnlySpan<char> cluster)
    {
        if (!Coverage.IsSingle(cluster))
        {
            return Search(_fallback, cluster);
        }

        var character = Coverage.BaseOf(cluster);
        return _fallbackFaces.TryGetValue(character, out var known)
            ? known
            : _fallbackFaces.GetOrAdd(character, Search(_fallback, cluster));
    }

    // By name, so that no other file is read.
    private FontFace? FindEmojiFace()
    {
        foreach (var candidate in _fallback)
        {
            if (candidate.Family.Contains("emoji", StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Face;
            }
        }

        return null;
    }
}
