using System.Buffers;
using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Finds what stands in a converted file as text, but was meant as markup: it is printed as it is written, and told.</summary>
internal sealed partial class SlipFinder : BookWalker
{
    private static readonly SearchValues<char> s_delimiterRow = SearchValues.Create("|-: \t\r");

    private readonly DiagnosticBag _found = new();

    /// <summary>The slips of a file.</summary>
    /// <param name="blocks">Its blocks.</param>
    public static ValueList<Diagnostic> Find(ValueList<Block> blocks)
    {
        var finder = new SlipFinder();
        foreach (var block in blocks)
        {
            finder.Visit(block);
        }

        return finder._found.ToSortedList();
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node.Attributes.Language is { } language && LanguageNames.TagOf(language) is { } tag)
        {
            _found.Warning(MarkdownCodes.LanguageName, node.Span, $"“{language}” is no tag of a language", $"Write lang={tag}");
        }

        switch (node)
        {
            case Paragraph { Inlines: [Text first, ..] } paragraph: CheckParagraph(paragraph, first); break;
            case Text text: CheckText(text); break;
        }

        base.Visit(node);
    }

    private void CheckParagraph(Paragraph paragraph, Text first)
    {
        if (SurplusFence().IsMatch(first.Value) && (paragraph.Inlines.Count == 1 || paragraph.Inlines[1] is SoftBreak))
        {
            _found.Warning(MarkdownCodes.SurplusFence, first.Span, "This line closes a division, but none is open; it is printed", "Leave it out, or open the division above it");
        }
        else if (IsRow(paragraph, first))
        {
            _found.Warning(
                MarkdownCodes.BrokenTable, paragraph.Span, "This looks like a table, but its second line is no delimiter row; it is printed as text",
                "Write a line such as |---|---| below the head");
        }
    }

    // Several lines, the first of which begins and ends as a row does.
    private static bool IsRow(Paragraph paragraph, Text first)
    {
        if (!first.Value.StartsWith('|') || first.Span.File is not { } file || !paragraph.Inlines.Any(i => i is SoftBreak))
        {
            return false;
        }

        var text = file.Text.AsSpan(first.Span.Start);
        var end = Math.Max(0, text.IndexOf('\n'));
        var line = text[..end].TrimEnd();
        var next = text[(end + 1)..];
        next = next[..(next.IndexOf('\n') is >= 0 and var length ? length : next.Length)];

        // A delimiter row that does not fit is told where tables are read.
        return line.Length > 2 && line[^1] == '|' && line[1..^1].Contains('|') && next.ContainsAnyExcept(s_delimiterRow);
    }

    private void CheckText(Text text)
    {
        if (AttributeList().Match(text.Value) is { Success: true } attributes)
        {
            _found.Warning(
                MarkdownCodes.UnreadAttributes, PlaceOf(text, attributes), $"These attributes cannot be read and are printed: {attributes.Value}",
                attributes.Value.EndsWith('}') ? "Write them as in {#id .class key=\"a value\"}, with quotation marks around values that hold spaces" : "Close them with }");
        }

        if (InlineNote().Match(text.Value) is { Success: true } note)
        {
            _found.Warning(MarkdownCodes.OpenNote, PlaceOf(text, note), "This note is not closed; it is printed", "Close it with ], or write \\^ for the sign");
        }
    }

    private static SourceSpan PlaceOf(Text text, Match match)
    {
        var at = text.Span.File?.Text.IndexOf(match.Value[..2], text.Span.Start, Math.Max(0, text.Span.End - text.Span.Start), StringComparison.Ordinal) ?? -1;
        return at < 0 ? text.Span : text.Span with { Start = at, End = at + 1 };
    }

    [GeneratedRegex(@"^:{3,}\s*$")]
    private static partial Regex SurplusFence();

    [GeneratedRegex(@"(?<!\{)\{(?:#[\w-]+|\.[A-Za-z][\w-]*|[A-Za-z][\w-]*=)[^{}]{0,200}(?:\}|$)")]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"\^\[\S")]
    private static partial Regex InlineNote();
}
