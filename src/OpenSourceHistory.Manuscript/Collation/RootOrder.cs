using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>The order of letters, digits and marks that holds for all languages, from a resource file made of Unicode's default table.</summary>
internal sealed class RootOrder
{
    /// <summary>The distance of the primary weights of neighbouring letters: a tailoring puts letters of its own between them.</summary>
    public const int Spacing = 64;

    // Weights below are left to what is no letter: stops, the ends of syllables.
    private const int FirstPrimary = 16;
    private const int CommonSecondary = 1;

    private static readonly Lazy<RootOrder> s_instance = new(() => new RootOrder());

    private readonly Dictionary<int, CollationElement[]> _elements = [];
    private readonly Dictionary<int, string> _parts = [];
    private readonly List<int> _letters = [];
    private int _marks = CommonSecondary;

    private RootOrder()
    {
        Action<string> section = AddMarks;
        foreach (var line in CollationData.ReadLines("root-order"))
        {
            switch (line)
            {
                case "letters":
                    section = AddLetters;
                    break;
                case "expansions":
                    section = AddExpansion;
                    break;
                default:
                    section(line);
                    break;
            }
        }

        Zero = PrimaryOf('0');
    }

    /// <summary>The order.</summary>
    public static RootOrder Instance => s_instance.Value;

    /// <summary>The primary weight of the digit nought; those of the others follow at the distance of <see cref="Spacing"/>.</summary>
    public int Zero { get; }

    /// <summary>The elements of a code point, or null where the table does not have it.</summary>
    /// <param name="codePoint">The code point.</param>
    public CollationElement[]? Find(int codePoint) => _elements.GetValueOrDefault(codePoint);

    /// <summary>The primary weight of a code point's first element.</summary>
    /// <param name="codePoint">A code point of the table.</param>
    public int PrimaryOf(int codePoint) => _elements[codePoint][0].Primary;

    /// <summary>The capital of the letter of a primary weight; for Latin letters that the alphabet of English lacks the one before them.</summary>
    /// <param name="primary">The weight.</param>
    public string InitialOf(int primary)
    {
        var index = (primary - FirstPrimary) / Spacing;
        if (primary > PrimaryOf('a') && primary < PrimaryOf('z'))
        {
            while (_letters[index] > 'z')
            {
                index--;
            }
        }

        return Rune.ToUpperInvariant(new Rune(_letters[index])).ToString();
    }

    /// <summary>The code points that a code point sorts as, such as those of a letter and its mark; null where it sorts by itself.</summary>
    /// <param name="codePoint">The code point.</param>
    public string? PartsOf(int codePoint) => _parts.GetValueOrDefault(codePoint);

    private void AddMarks(string line)
    {
        _marks++;
        var tertiary = 0;
        foreach (var codePoint in Parse(line))
        {
            _elements[codePoint] = [new CollationElement(0, _marks, tertiary++)];
        }
    }

    private void AddLetters(string line)
    {
        var tertiary = 0;
        foreach (var codePoint in Parse(line))
        {
            _elements[codePoint] = [new CollationElement(FirstPrimary + (_letters.Count * Spacing), CommonSecondary, tertiary++)];
        }

        _letters.Add(Parse(line).First());
    }

    private void AddExpansion(string line)
    {
        var codePoints = Parse(line).ToArray();
        _elements[codePoints[0]] = [.. codePoints.Skip(1).Select(c => _elements[c][0])];
        _parts[codePoints[0]] = string.Concat(codePoints.Skip(1).Select(char.ConvertFromUtf32));
    }

    private static IEnumerable<int> Parse(string line)
    {
        foreach (var item in line.Split(' '))
        {
            var dots = item.IndexOf("..", StringComparison.Ordinal);
            var first = ParseOne(dots < 0 ? item : item[..dots]);
            var last = dots < 0 ? first : ParseOne(item[(dots + 2)..]);
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                yield return codePoint;
            }
        }
    }

    private static int ParseOne(string item) => int.Parse(item, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
