using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Finds what stands in a converted file as text, but was meant as markup: it is printed as it is written, and told.</summary>
internal sealed partial class SlipFinder : BookWalker
{
    private readonly DiagnosticBag _found = new();
    private readonly ForeignMarkup _foreign;
    private readonly TextSlips _slips = new();

    private SlipFinder(ForeignMarkup foreign) => _foreign = foreign;

    /// <summary>The slips of a file.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="foreign">Receives formulas that stand in HTML.</param>
    public static ValueList<Diagnostic> Find(ValueList<Block> blocks, ForeignMarkup foreign)
    {
        var finder = new SlipFinder(foreign);
        foreach (var block in blocks)
        {
            finder.Visit(block);
        }

        finder._slips.Report(finder._found);
        return finder._found.ToSortedList();
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Paragraph { Inlines: [Text first, ..] } paragraph: CheckParagraph(paragraph, first); break;
            case ThematicBreak rule when InnerMetadata.Find(rule) is { } place: ReportMetadata(place); break;
            case Text text: CheckText(text); break;
            case Image image: CheckSizes(image); break;
        }

        base.Visit(node);
    }

    private void CheckParagraph(Paragraph paragraph, Text first)
    {
        if (first.Value.StartsWith(":::", StringComparison.Ordinal) && SurplusFence().IsMatch(first.Value) && IsAsWritten(first, 0, 3) && (paragraph.Inlines.Count == 1 || paragraph.Inlines[1] is SoftBreak))
        {
            _found.Warning(MarkdownCodes.SurplusFence, first.Span, "This line closes a division, but none is open; it is printed", "Leave it out, or open the division above it");
        }
        else if (first.Value.StartsWith(":::", StringComparison.Ordinal) && IsAsWritten(first, 0, 3))
        {
            _found.Warning(
                MarkdownCodes.UnreadFence, first.SpanOf(0, 3), "This line opens no division; it is printed",
                "Write ::: name or ::: {.name title=\"A title\"}, on a line of its own");
        }
        else if (ForeignBlockMark().IsMatch(first.Value) && IsAsWritten(first, 0, 3))
        {
            _foreign.Add(ForeignKind.Template, first.Span);
        }
        else if (!IsRow(paragraph, first))
        {
            _slips.CheckParagraph(paragraph);
        }
        else
        {
            _found.Warning(
                MarkdownCodes.BrokenTable, paragraph.Span, "This looks like a table, but its second line is no delimiter row; it is printed as text",
                "Write a line such as |---|---| below the head");
        }
    }

    // Several lines, the first of which begins and ends as a row does.
    private static bool IsRow(Paragraph paragraph, Text first)
    {
        if (!first.Value.StartsWith('|') || !IsAsWritten(first, 0, 1) || first.Span.File is not { } file || !paragraph.Inlines.Any(i => i is SoftBreak))
        {
            return false;
        }

        var text = file.Text.AsSpan(first.Span.Start);
        var end = Math.Max(0, text.IndexOf('\n'));
        var line = text[..end].TrimEnd();
        var next = text[(end + 1)..];
        next = next[..(next.IndexOf('\n') is >= 0 and var length ? length : next.Length)];

        // A delimiter row that does not fit is told where tables are read.
        return line.Length > 2 && line[^1] == '|' && line[1..^1].Contains('|') && PipeRule.Read(QuotedLine.Bare(next)) is null;
    }

    private void ReportMetadata(SourceSpan place) => _found.Warning(
        MarkdownCodes.InnerMetadata, place, "Metadata stand at the head of a file alone; here they are printed, as a rule and a heading or text",
        "Move them to the head, or write an empty line below the rule where text is meant");

    private void CheckSizes(Image image)
    {
        foreach (var (key, value) in image.Attributes.Values.Where(v => v.Key is "width" or "height" && !PictureLength.IsLength(v.Value)))
        {
            _found.Warning(
                MarkdownCodes.UnreadSize, image.Span, $"“{value}” is no {key} that a picture can have in every format; pages pass over it",
                "Write a number and a unit: %, in, cm, mm, pt, pc or px");
        }
    }

    private void CheckText(Text text)
    {
        CheckFormulas(text);
        _slips.CheckLine(text, at => IsAsWritten(text, at, 1));
        if (TextSlip.ForeignMarks().Matches(text.Value).FirstOrDefault(m => IsAsWritten(text, m.Index, 1)) is { } mark)
        {
            _foreign.Add(ForeignKind.Template, text.SpanOf(mark.Index, mark.Length));
        }

        if (text.Value.Contains('{') && Find(AttributeList(), text) is { } attributes)
        {
            _found.Warning(
                MarkdownCodes.UnreadAttributes, text.SpanOf(attributes.Index, 1), $"These attributes cannot be read and are printed: {attributes.Value}",
                attributes.Value.EndsWith('}') ? "Write them as in {#id .class key=\"a value\"}, with quotation marks around values that hold spaces" : "Close them with }");
        }

        if (text.Value.Contains("==", StringComparison.Ordinal) && Find(Highlight(), text) is { } highlight)
        {
            _foreign.Add(ForeignKind.Template, text.SpanOf(highlight.Index, highlight.Length));
        }

        if (text.Value.Contains("^[", StringComparison.Ordinal) && Find(InlineNote(), text) is { } note)
        {
            _found.Warning(MarkdownCodes.OpenNote, text.SpanOf(note.Index, 1), "This note is not closed; it is printed", "Close it with ], or write \\^ for the sign");
        }
    }

    // Formulas in Markdown are code by now; what is left stands in HTML.
    private void CheckFormulas(Text text)
    {
        var value = text.Value;
        var dollars = new DollarFormulas();
        for (var at = value.AsSpan().IndexOfAny('$', '\\'); at >= 0; at = IndexOfSign(value, at))
        {
            var rest = value.AsSpan(at);
            var length = rest[0] == '$' ? dollars.LengthOf(rest) : MathSyntax.LengthInBrackets(rest);
            if (length > 0 && IsAsWritten(text, at, 1) && IsAsWritten(text, at + length - 1, 1))
            {
                _foreign.Add(ForeignKind.Formula, text.SpanOf(at, length));
            }

            at += Math.Max(1, length);
        }

        static int IndexOfSign(string value, int from) => value.AsSpan(from).IndexOfAny('$', '\\') is >= 0 and var next ? from + next : -1;
    }

    // The first match whose two signs at its head are written as they are.
    private static Match? Find(Regex slip, Text text) => slip.Matches(text.Value).FirstOrDefault(m => IsAsWritten(text, m.Index, 2));

    // What is escaped, or an entity, is meant as it stands.
    private static bool IsAsWritten(Text text, int start, int count) =>
        text.Map is null || text.SpanOf(start, count) is var span && span.End - span.Start == count;

    [GeneratedRegex(@"^:{3,}\s*$")]
    private static partial Regex SurplusFence();

    [GeneratedRegex(@"(?<![{_^])\{(?:#[\w-]+|\.[A-Za-z][\w-]*|[A-Za-z][\w-]*=)[^{}]{0,200}(?:\}|$)")]
    private static partial Regex AttributeList();

    // Admonitions of MkDocs, and where other tools put a table of contents.
    [GeneratedRegex(@"^(?:!!!|\?\?\?\+?) [a-z]|^\[{1,2}(?:TOC|toc)\]{1,2}\s*$")]
    private static partial Regex ForeignBlockMark();

    [GeneratedRegex(@"(?<![={\w])==(?![=\s])[^=]{0,200}(?<!\s)==(?![=\w])")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"\^\[\S")]
    private static partial Regex InlineNote();
}
