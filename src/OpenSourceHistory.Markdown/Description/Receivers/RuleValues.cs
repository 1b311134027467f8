using System.Globalization;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Reads the values of rules; what is none is reported.</summary>
internal sealed class RuleValues
{
    private static readonly (string Name, double Points)[] s_units = [("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pt", 1)];
    private static readonly (string Name, long Bytes)[] s_sizes = [("kB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30)];
    private readonly DiagnosticBag _found = new();

    /// <summary>What was found wrong so far.</summary>
    public ValueList<Diagnostic> Findings => _found.ToSortedList();

    /// <summary>True or false; false where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public bool Flag(YamlValue? value) => value switch
    {
        null or YamlScalar { Text: "false" or "no" } => false,
        YamlScalar { Text: "true" or "yes" } => true,
        _ => Report<object>(value, "true or false") is not null,
    };

    /// <summary>One of two words; null where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="yes">The word for true.</param>
    /// <param name="no">The word for false.</param>
    public bool? Either(YamlValue? value, string yes, string no) => value switch
    {
        null => null,
        YamlScalar { Text: var text } when text == yes => true,
        YamlScalar { Text: var text } when text == no => false,
        _ => Miss<bool>(value, $"{yes} or {no}"),
    };

    /// <summary>A length such as <c>0.125in</c>; null where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public Length? Length(YamlValue? value)
    {
        var text = (value as YamlScalar)?.Text.Trim() ?? string.Empty;
        foreach (var (name, points) in s_units)
        {
            if (text.EndsWith(name, StringComparison.Ordinal) && Number(text[..^name.Length]) is { } number)
            {
                return Core.Geometry.Length.FromPoints(number * points);
            }
        }

        return value is null ? null : Miss<Length>(value, "a length, such as 0.125in or 3mm");
    }

    /// <summary>A size such as <c>5MB</c> in bytes; null where the rule is missing. Shops that write MB mean 1,048,576 bytes or fewer; the most generous reading holds.</summary>
    /// <param name="value">The value.</param>
    public long? Bytes(YamlValue? value)
    {
        var text = (value as YamlScalar)?.Text.Trim() ?? string.Empty;
        foreach (var (name, bytes) in s_sizes)
        {
            if (text.EndsWith(name, StringComparison.Ordinal) && Number(text[..^name.Length]) is { } number)
            {
                return (long)(number * bytes);
            }
        }

        return value is null ? null : Miss<long>(value, "a size, such as 300kB, 5MB or 1GB");
    }

    /// <summary>A list of words, or one; empty where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public ValueList<string> Words(YamlValue? value) => ValueList.From(Scalars(value).Select(s => s.Text));

    /// <summary>A list of words with their places, or one; empty where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public IReadOnlyList<YamlScalar> Scalars(YamlValue? value) => value switch
    {
        null => [],
        YamlScalar one => [one],
        YamlSequence list when list.Items.All(i => i is YamlScalar) => [.. list.Items.OfType<YamlScalar>()],
        _ => Report<IReadOnlyList<YamlScalar>>(value, "a list of words") ?? [],
    };

    /// <summary>A whole number; null where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public int? Whole(YamlValue? value) =>
        value is null ? null : int.TryParse((value as YamlScalar)?.Text, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : Miss<int>(value, "a whole number");

    /// <summary>A percentage as a share; null where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public double? Share(YamlValue? value) =>
        value is null ? null : value is YamlScalar { Text: [.. var digits, '%'] } && Number(digits) is { } number ? number / 100 : Miss<double>(value, "a percentage, such as 240%");

    /// <summary>A list of the least and the most; null where the rule is missing.</summary>
    /// <typeparam name="T">Kind of value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="read">Reads one of the two.</param>
    public ReceiverRange<T>? Range<T>(YamlValue? value, Func<YamlValue?, T?> read)
        where T : struct, IComparable<T> => value switch
        {
            null => null,
            YamlSequence { Items: [var least, var most] } => read(least) is { } low && read(most) is { } high ? new ReceiverRange<T>(low, high) : null,
            _ => Report<ReceiverRange<T>>(value, "a list of the least and the most"),
        };

    /// <summary>The entries of a map; none where the rule is missing.</summary>
    /// <param name="value">The value.</param>
    public IReadOnlyList<(YamlScalar Key, YamlValue Value)> Entries(YamlValue? value) => value switch
    {
        null => [],
        YamlMapping map => map.Entries,
        _ => Report<IReadOnlyList<(YamlScalar, YamlValue)>>(value, "a map") ?? [],
    };

    private static double? Number(string digits) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private T? Miss<T>(YamlValue value, string expected)
        where T : struct
    {
        Report<object>(value, expected);
        return null;
    }

    private T? Report<T>(YamlValue value, string expected)
        where T : class
    {
        _found.Error(MarkdownCodes.WrongType, value.Span, $"This must be {expected}, not {MappingReader.Describe(value)}");
        return null;
    }
}
