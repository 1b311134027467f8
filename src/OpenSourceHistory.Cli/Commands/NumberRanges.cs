using System.CommandLine.Parsing;
using System.Globalization;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Reads numbers and ranges, such as <c>3,5-9</c>.</summary>
internal static class NumberRanges
{
    private const int Largest = 100_000;

    /// <summary>The numbers; null where it is something else.</summary>
    /// <param name="text">The text; empty for none.</param>
    public static ValueList<int>? Of(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || NumberOf(ends[0]) is not { } first || NumberOf(ends[^1]) is not { } last || last < first)
            {
                return null;
            }

            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return ValueList.From(numbers.ToArray());
    }

    /// <summary>Refuses what is neither numbers nor ranges.</summary>
    /// <param name="result">What an option was given.</param>
    public static void Validate(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && Of(text) is null)
        {
            result.AddError($"{result.Option.Name} takes numbers and ranges, such as 3,5-9");
        }
    }

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Largest ? number : null;
}
