using System.Collections.Concurrent;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>The faces tried for a character, in order: those asked for, then one of every other family.</summary>
internal sealed class FontStack
{
    private readonly List<FontFace> _preferred;
    private readonly List<(string Family, Lazy<FontFace?> Face)> _fallback;
    private readonly Lazy<FontFace?> _emoji;

    // Which fallback face has a character is asked over and over (arrows, check marks) and costs a walk over all families.
    private readonly ConcurrentDictionary<int, FontFace?> _fallbackFaces = new();

    public FontStack(List<FontFace> preferred, IEnumerable<(string Family, Lazy<FontFace?> Face)> fallback, FontFace noFace)
    {
        _preferred = preferred;
        _fallback = [.. fallback];
        _emoji = new Lazy<FontFace?>(FindEmojiFace);
        First = preferred.FirstOrDefault() ?? _fallback.Select(f => f.Face.Value).FirstOrDefault(f => f is not null) ?? noFace;
    }

    public FontFace First { get; }

    /// <summary>The first face that has all characters of a cluster; null where none has.</summary>
    public FontFace? Find(ReadOnlySpan<char> cluster)
    {
        if (CharacterClasses.AsksForEmoji(cluster) && _emoji.Value is { } emoji && Coverage.HasAll(emoji, cluster))
        {
            return emoji;
        }

        foreach (var face in _preferred)
        {
            if (Coverage.HasAll(face, cluster))
            {
                return face;
            }
        }

        return FindFallback(cluster);
    }

    /// <summary>Which of two faces comes first in the stack.</summary>
    public FontFace Earlier(FontFace a, FontFace b)
    {
        var (indexOfA, indexOfB) = (_preferred.IndexOf(a), _preferred.IndexOf(b));
        return indexOfB < 0 || (indexOfA >= 0 && indexOfA <= indexOfB) ? a : b;
    }

    private FontFace? FindFallback(ReadOnlySpan<char> cluster)
    {
        var character = Coverage.BaseOf(cluster);
        if (Coverage.IsSingle(cluster))
        {
            return _fallbackFaces.TryGetValue(character, out var known)
                ? known
                : _fallbackFaces.GetOrAdd(character, SearchFallback(cluster));
        }

        return SearchFallback(cluster);
    }

    private FontFace? SearchFallback(ReadOnlySpan<char> cluster)
    {
        foreach (var (_, candidate) in _fallback)
        {
            if (candidate.Value is { } face && Coverage.HasAll(face, cluster))
            {
                return face;
            }
        }

        return null;
    }

    // By name, so that no other file is read.
    private FontFace? FindEmojiFace() => _fallback
        .FirstOrDefault(f => f.Family.Contains("emoji", StringComparison.OrdinalIgnoreCase))
        .Face?.Value;
}
