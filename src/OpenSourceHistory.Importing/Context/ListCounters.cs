using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Context;

/// <summary>Counts the items of a document's lists, which go on where they are taken up again.</summary>
internal sealed class ListCounters
{
    private const int Levels = 9;
    private const int LastLetter = 26;
    private readonly Dictionary<int, int?[]> _counts = [];

    /// <summary>True for numerals that Markdown can write.</summary>
    /// <param name="format">The numerals as Word names them.</param>
    public static bool IsKnown(string format) => format is "bullet" or "none" or "decimal" or "decimalZero" or "lowerLetter" or "upperLetter" or "lowerRoman" or "upperRoman";

    /// <summary>Counts an item.</summary>
    /// <param name="place">Its list and level.</param>
    /// <param name="level">How that is numbered; null where the document does not say.</param>
    /// <returns>Its marker.</returns>
    public ListMarker Next(WordListPlace place, WordListLevel? level)
    {
        if (!_counts.TryGetValue(place.List, out var counts))
        {
            _counts.Add(place.List, counts = new int?[Levels]);
        }

        counts[place.Level] = counts[place.Level] + 1 ?? level?.Start ?? 1;
        Array.Clear(counts, place.Level + 1, Levels - place.Level - 1);
        if (level is null or { Format: "bullet" or "none" })
        {
            return new ListMarker("- ", "-");
        }

        var (open, close) = MarksOf(level.Text);
        var (numeral, kind) = NumeralOf(level.Format, Math.Max(0, counts[place.Level]!.Value));
        return new ListMarker($"{open}{numeral}{close} {(kind == 'A' && close == ")" ? string.Empty : kind is 'A' or 'I' ? " " : string.Empty)}", $"{open}{kind}{close}");
    }

    private static (string Open, string Close) MarksOf(string text) =>
        text.Trim() is ['(', .., ')'] ? ("(", ")") : text.TrimEnd().EndsWith(')') ? (string.Empty, ")") : (string.Empty, ".");

    private static (string Numeral, char Kind) NumeralOf(string format, int number) => format switch
    {
        "lowerLetter" when number is > 0 and <= LastLetter => (((char)('a' + number - 1)).ToString(), 'a'),
        "upperLetter" when number is > 0 and <= LastLetter => (((char)('A' + number - 1)).ToString(), 'A'),
        "lowerRoman" when number > 0 => (Numerals.Roman(number).ToLowerInvariant(), 'i'),
        "upperRoman" when number > 0 => (Numerals.Roman(number).ToUpperInvariant(), 'I'),
        _ => (number.ToString(CultureInfo.InvariantCulture), '1'),
    };
}
