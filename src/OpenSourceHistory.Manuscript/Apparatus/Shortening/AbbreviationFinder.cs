namespace OpenSourceHistory.Manuscript.Apparatus.Shortening;

/// <summary>Finds abbreviations in text as whole words; the longest counts where one begins another.</summary>
internal sealed class AbbreviationFinder
{
    private readonly Dictionary<char, List<AbbreviationDefinition>> _byFirst = [];

    /// <summary>Creates a finder.</summary>
    /// <param name="definitions">The abbreviations.</param>
    public AbbreviationFinder(ValueList<AbbreviationDefinition> definitions)
    {
        foreach (var group in definitions.GroupBy(d => d.Name[0]))
        {
            _byFirst[group.Key] = [.. group.OrderByDescending(d => d.Name.Length)];
        }
    }

    /// <summary>The first abbreviation at or behind an offset, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="index">Where it stands.</param>
    public AbbreviationDefinition? Find(string text, int start, out int index)
    {
        for (index = start; index < text.Length; index++)
        {
            var at = index;
            if (_byFirst.TryGetValue(text[at], out var candidates) && candidates.Find(c => IsAt(text, at, c.Name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsAt(string text, int index, string name)
    {
        var end = index + name.Length;
        return string.CompareOrdinal(text, index, name, 0, name.Length) == 0
            && (index == 0 || !AreOneWord(text[index - 1], name[0]))
            && (end == text.Length || !AreOneWord(name[^1], text[end]));
    }

    // Chinese writes no spaces: a word in Latin letters ends where Han begins, and Han words stand side by side.
    private static bool AreOneWord(char left, char right) => IsWord(left) && IsWord(right);

    private static bool IsWord(char c) => c == '_' || (char.IsLetterOrDigit(c) && !Core.Text.Scripts.IsIdeographic(c));
}
