using System.Globalization;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>The slips of a file that leave their signs in its text: each kind is told once, at its first place.</summary>
internal sealed class TextSlips
{
    private readonly Dictionary<TextSlip, (SourceSpan First, int Count)> _found = [];

    /// <summary>Looks for slips within a line; what one of them covers is no other.</summary>
    /// <param name="text">A text.</param>
    /// <param name="isAsWritten">True where signs at an offset of the text are written as they are.</param>
    public void CheckLine(Text text, Func<int, bool> isAsWritten)
    {
        if (text.Span.File is not { } file || text.Value.AsSpan().IndexOfAny("]*~`") < 0)
        {
            return;
        }

        // An address at the end of a text may have become a link of its own.
        var behind = file.Text.AsSpan(text.Span.End, Math.Min(8, file.Text.Length - text.Span.End)).ToString();
        var value = text.Value + (behind.StartsWith("http", StringComparison.Ordinal) || behind.StartsWith("www.", StringComparison.Ordinal) ? behind : string.Empty);
        foreach (var slip in TextSlip.OfLines)
        {
            var match = slip.Look.Matches(value).FirstOrDefault(m => m.Index < text.Value.Length && isAsWritten(m.Index) && isAsWritten(PlaceOf(m)));
            if (match is not null)
            {
                Add(slip, text.SpanOf(match.Index, Math.Min(match.Length, text.Value.Length - match.Index)));
                return;
            }
        }
    }

    /// <summary>Looks at how a paragraph begins.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void CheckParagraph(Paragraph paragraph)
    {
        if (paragraph.Span.File is not { } file)
        {
            return;
        }

        var source = file.Text.AsSpan(paragraph.Span.Start, paragraph.Span.End - paragraph.Span.Start);
        foreach (var slip in TextSlip.OfParagraphs)
        {
            if (!slip.Look.IsMatch(source))
            {
                continue;
            }

            var end = source.IndexOf('\n');
            Add(slip, paragraph.Span with { End = paragraph.Span.Start + (end < 0 ? source.Length : end) });
            return;
        }
    }

    /// <summary>Tells of all.</summary>
    /// <param name="found">Receives the findings.</param>
    public void Report(DiagnosticBag found)
    {
        foreach (var (slip, (first, count)) in _found)
        {
            var times = count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({count} times in this file, here first)");
            found.Warning(slip.Code, first, slip.Message + times, slip.Hint);
        }
    }

    private static int PlaceOf(System.Text.RegularExpressions.Match match) => match.Groups["at"] is { Success: true } sign ? sign.Index : match.Index;

    private void Add(TextSlip slip, SourceSpan span) =>
        _found[slip] = _found.TryGetValue(slip, out var known) ? (known.First, known.Count + 1) : (span, 1);
}
