using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>The letters that a language sorts as letters of their own, such as å behind z in Swedish.</summary>
internal sealed class Tailoring
{
    private readonly Dictionary<string, CollationElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _initials = [];

    private Tailoring(string rules)
    {
        foreach (var rule in rules.Split(';', StringSplitOptions.TrimEntries))
        {
            var steps = rule.Split('<', StringSplitOptions.TrimEntries);
            for (var i = 1; i < steps.Length; i++)
            {
                AddLetters(RootOrder.Instance.PrimaryOf(steps[0][0]) + i, steps[i].Split(' '));
            }
        }
    }

    /// <summary>The tailoring of a language, or null where it sorts by the root order.</summary>
    /// <param name="language">BCP 47 tag; its primary language decides.</param>
    public static Tailoring? Of(string language)
    {
        var primary = LanguageTag.PrimaryOf(language);
        foreach (var line in CollationData.ReadLines("tailorings"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[..colon].Split(' ').Contains(primary, StringComparer.Ordinal))
            {
                return new Tailoring(line[(colon + 1)..]);
            }
        }

        return null;
    }

    /// <summary>The element of the tailored letter that a text begins with, and its length in UTF-16 code units; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="element">The element.</param>
    public int Match(ReadOnlySpan<char> text, out CollationElement element)
    {
        var lookup = _elements.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(2, text.Length); length > 0; length--)
        {
            if (lookup.TryGetValue(text[..length], out element))
            {
                return length;
            }
        }

        element = default;
        return 0;
    }

    /// <summary>The capital of a tailored letter, or null for other weights.</summary>
    /// <param name="primary">A primary weight.</param>
    public string? InitialOf(int primary) => _initials.GetValueOrDefault(primary);

    private void AddLetters(int primary, string[] letters)
    {
        _initials[primary] = Capitalize(letters[0]);
        for (var i = 0; i < letters.Length; i++)
        {
            Add(letters[i], new CollationElement(primary, i + 1, 0));
            Add(Capitalize(letters[i]), new CollationElement(primary, i + 1, 1));
            Add(letters[i].ToUpperInvariant(), new CollationElement(primary, i + 1, 2));
        }
    }

    // A letter with a mark may be written as both, too: the root order tells of which parts it is made.
    private void Add(string letter, CollationElement element)
    {
        _elements.TryAdd(letter, element);
        if (letter.Length == 1 && RootOrder.Instance.PartsOf(letter[0]) is { } parts)
        {
            _elements.TryAdd(parts, element);
        }
    }

    private static string Capitalize(string letter) => char.ToUpperInvariant(letter[0]) + letter[1..];
}
