using System.Globalization;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads a date of a source: a text of the Extended Date/Time Format, or the maps of CSL-JSON and of Pandoc.</summary>
/// <param name="variable">The variable, for messages.</param>
internal sealed class SourceDateReader(string variable)
{
    private readonly DiagnosticBag _found = new();
    private const string DateParts = "date-parts";
    private const string Form = "Write it as in 2019, 2019-05 or 2019-05-15, or {literal: in words}";
    private static readonly string[] s_parts = ["year", "month", "day"];
    private static readonly string[] s_keys = [DateParts, "season", "circa", "literal", "raw", .. s_parts];

    /// <summary>Reads the date. What is none is reported, and set as it is written; null where it is not even text.</summary>
    public Result<SourceDate?> Read(YamlValue value) => _found.With(ReadValue(value));

    private SourceDate? ReadValue(YamlValue value) => value switch
    {
        YamlScalar scalar => ReadText(scalar),
        YamlMapping mapping => ReadMap(mapping),
        YamlSequence { Items: [YamlMapping or YamlScalar] or [YamlMapping, YamlMapping] } range => ReadRange(range),
        _ => Report(value.Span, $"“{variable}” must be a date, not {value.Kind}", MarkdownCodes.WrongType),
    };

    private SourceDate? ReadText(YamlScalar scalar)
    {
        var date = SourceDate.Parse(scalar.Text);
        return date.Start is null ? Report(scalar.Span, $"“{scalar.Text}” is no date") ?? date : date;
    }

    private SourceDate? ReadMap(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_keys, _found);
        var date = reader.Value(DateParts) is { } parts ? ReadParts(parts, reader)
            : reader.Text("raw", _found) is { } raw ? ReadText(raw)
            : reader.Value("year") is not null ? ReadOne([.. s_parts.Select(part => reader.Text(part, _found)).OfType<YamlScalar>()], mapping.Span, reader)
            : reader.Text("literal", _found) is { } words ? new SourceDate { Literal = words.Text.Trim() }
            : Report(mapping.Span, $"The date “{variable}” is empty", MarkdownCodes.MissingKey);
        return date is null ? null : date with { IsCirca = date.IsCirca || IsCirca(reader) };
    }

    private SourceDate? ReadRange(YamlSequence range)
    {
        var first = ReadValue(range.Items[0]);
        var last = range.Items.Count > 1 ? ReadValue(range.Items[1]) : null;
        return first is null ? null : first with { End = last?.Start, IsCirca = first.IsCirca || last is { IsCirca: true } };
    }

    private SourceDate? ReadParts(YamlValue parts, MappingReader reader)
    {
        if (parts is not YamlSequence { Items.Count: 1 or 2 } list || list.Items.Any(i => i is not YamlSequence { Items.Count: >= 1 and <= 3 }))
        {
            return Report(parts.Span, $"“{DateParts}” must be a list of one date or two, each a list of year, month and day");
        }

        var dates = list.Items.Select(i => ReadOne([.. ((YamlSequence)i).Items.OfType<YamlScalar>()], i.Span, reader)).ToList();
        return dates.Contains(null) ? null : dates[0]! with { End = dates.Count > 1 ? dates[1]!.Start : null };
    }

    private SourceDate? ReadOne(List<YamlScalar> parts, SourceSpan span, MappingReader reader)
    {
        var numbers = new int[3];
        for (var i = 0; i < parts.Count; i++)
        {
            if (!int.TryParse(parts[i].Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return Report(parts[i].Span, $"“{parts[i].Text}” is no number of a date") ?? new SourceDate { Literal = AsWritten(parts) };
            }
        }

        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        var season = month is >= 21 and <= 24 ? month - 20 : ReadSeason(reader);
        var isDate = month is (>= 0 and <= 12) or (>= 21 and <= 24) && day >= 0 && (day == 0 || (month is > 0 and <= 12 && day <= DaysIn(year, month)));
        return isDate
            ? new SourceDate { Start = new DateParts(year, month > 12 ? 0 : month, day) { Season = season } }
            : Report(span, $"“{AsWritten(parts)}” is no date") ?? new SourceDate { Literal = AsWritten(parts) };
    }

    private static string AsWritten(List<YamlScalar> parts) => string.Join('-', parts.Select(p => p.Text.Trim()));

    private int ReadSeason(MappingReader reader)
    {
        if (reader.Text("season", _found) is not { } scalar)
        {
            return 0;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var season) && season is >= 1 and <= 4)
        {
            return season;
        }

        Report(scalar.Span, $"“{scalar.Text}” is no season", hint: "Write 1 for spring, 2 for summer, 3 for autumn, 4 for winter");
        return 0;
    }

    // CSL-JSON has 1 or any text for yes.
    private bool IsCirca(MappingReader reader) => reader.Text("circa", _found) is { Text: not ("false" or "no" or "0" or "") };

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(Math.Clamp(Math.Abs(year), 1, 9999), month);

    private SourceDate? Report(SourceSpan span, string message, string code = CitationCodes.BadDate, string hint = Form)
    {
        _found.Warning(code, span, message, hint);
        return null;
    }
}
