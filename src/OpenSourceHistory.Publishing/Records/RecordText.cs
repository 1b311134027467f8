using System.Globalization;
using System.Text;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>Records as text: a line for each thing, its parts with tabs between them. What is no such text is no record.</summary>
internal static class RecordText
{
    private const string Form = "osh record 1";
    private const string Build = "build", Asked = "asked", Found = "found", Wrote = "wrote";

    /// <summary>Writes records.</summary>
    /// <param name="records">The records.</param>
    public static string Write(IEnumerable<BuildRecord> records)
    {
        var text = new StringBuilder(Form).Append('\n');
        foreach (var record in records)
        {
            Add(text, Build, record.Key);
            foreach (var (question, answer) in record.Answers)
            {
                Add(text, Asked, question.Kind.ToString(), Number(question.Most), question.Path, answer);
            }

            foreach (var finding in record.Findings)
            {
                var (line, column) = finding.Span.Position;
                Add(text, [Found, finding.Code, finding.Severity.ToString(), Number(line), Number(column), finding.Path ?? string.Empty, finding.Message, .. finding.Hints]);
            }

            foreach (var output in record.Outputs)
            {
                Add(text, Wrote, output.Hash, output.File.Edition, output.File.Size.ToString(CultureInfo.InvariantCulture), output.File.Path);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads records.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The records; none where it is of another form, or damaged.</returns>
    public static ValueList<BuildRecord> Read(string text)
    {
        var records = new List<BuildRecord>();
        var lines = text.Split('\n');
        try
        {
            for (var i = 1; lines[0] == Form && i < lines.Length - 1;)
            {
                var end = Array.FindIndex(lines, i + 1, l => l.Length == 0 || l.StartsWith(Build + "\t", StringComparison.Ordinal));
                records.Add(Read([.. lines[i..end].Select(PartsOf)]));
                i = end;
            }
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return [];
        }

        return ValueList.From(records);
    }

    private static BuildRecord Read(string[][] lines) => new(
        lines[0][1],
        ValueList.From(lines.Where(l => l[0] == Asked).Select(l => (new Question(Enum.Parse<QuestionKind>(l[1]), l[3], NumberOf(l[2])), l[4]))),
        ValueList.From(lines.Where(l => l[0] == Found).Select(FindingOf)),
        ValueList.From(lines.Where(l => l[0] == Wrote).Select(l => new RecordedFile(new WrittenFile(l[2], l[4], long.Parse(l[3], CultureInfo.InvariantCulture)), l[1]))));

    private static Diagnostic FindingOf(string[] parts) =>
        new(parts[1], Enum.Parse<Severity>(parts[2]), PlaceOf(parts[5], NumberOf(parts[3]), NumberOf(parts[4])), parts[6], ValueList.From(parts[7..]))
        {
            Path = parts[5].Length == 0 ? null : parts[5],
        };

    // A text that has nothing but a place at that line and column.
    private static SourceSpan PlaceOf(string path, int line, int column)
    {
        var before = new string('\n', line - 1) + new string(' ', column - 1);
        return path.Length == 0 ? SourceSpan.None : new SourceSpan(new SourceFile(path, before), before.Length, before.Length);
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<string> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : "\t").Append(Escape(parts[i]));
        }

        text.Append('\n');
    }

    private static string Escape(string part) => part.AsSpan().IndexOfAny('\\', '\t', '\n') < 0 ? part : part
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string[] PartsOf(string line) => [.. line.Split('\t').Select(Unescape)];

    private static string Unescape(string part)
    {
        if (!part.Contains('\\', StringComparison.Ordinal))
        {
            return part;
        }

        var text = new StringBuilder();
        for (var i = 0; i < part.Length; i++)
        {
            text.Append(part[i] != '\\' ? part[i] : part[++i] switch { 't' => '\t', 'n' => '\n', var c => c });
        }

        return text.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
