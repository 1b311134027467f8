using System.Buffers;
using System.Text.RegularExpressions;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Blocks of code, indented or fenced, and raw text of a format.</summary>
/// <param name="context">The file.</param>
internal sealed partial class CodeConverter(ConversionContext context)
{
    private static readonly SearchValues<char> s_signsOfCode = SearchValues.Create("{}<>=;|\\$#");

    private readonly ForeignConverter _foreign = new(context);

    /// <summary>Converts a block of code.</summary>
    /// <param name="block">The block.</param>
    /// <param name="trimmed">Its place without blanks around it.</param>
    /// <param name="span">Its place without blank lines behind it: those in front of it are its own.</param>
    public Block? Convert(Md.CodeBlock block, SourceSpan trimmed, SourceSpan span) =>
        block is Md.FencedCodeBlock fenced && RawFormatOf(fenced) is { } format ? _foreign.Convert(fenced, format, trimmed) : Convert(block, span);

    private CodeBlock Convert(Md.CodeBlock block, SourceSpan span)
    {
        var text = string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(l => l.Slice.ToString()));
        if (block is ForeignBlock foreign)
        {
            return _foreign.Convert(foreign, text, span);
        }

        if (block is not Md.FencedCodeBlock fenced)
        {
            text = text.TrimEnd('\n');
            ReportProse(text, span);
            return new CodeBlock(text, null) { Span = span, Map = CodeSpelling.Of(block, text, span, context.Spans) };
        }

        if (fenced.ClosingFencedCharCount == 0)
        {
            ReportOpen(fenced, span with { End = Math.Min(span.End, span.Start + 3) });
        }

        if (text.Contains("{{#", StringComparison.Ordinal))
        {
            context.Foreign.Add(ForeignKind.Template, span);
        }

        if (CellOptions().IsMatch(text))
        {
            context.Foreign.Add(ForeignKind.CellOption, span);
        }

        var (language, attributes) = ReadInfo($"{fenced.Info} {fenced.Arguments}".Trim(), span);
        if (KindOf(language) is { } kind)
        {
            context.Foreign.Add(kind, span);
        }

        return new CodeBlock(text, language) { Span = span, Attributes = attributes, Map = CodeSpelling.Of(block, text, span, context.Spans) };
    }

    // A sentence or more, as a first line is indented in word processors.
    private void ReportProse(string text, SourceSpan span)
    {
        if (Prose().IsMatch(text) && text.AsSpan().IndexOfAny(s_signsOfCode) < 0)
        {
            context.Diagnostics.Add(
                new Diagnostic(MarkdownCodes.IndentedText, Severity.Warning, span, "These lines are set as code, because they are indented", ["Take the indent out; the sheet says how paragraphs begin: p { text-indent: 1em }"])
                {
                    Kind = "indented prose",
                });
        }
    }

    // What GitHub and others draw or set where it is named so.
    private static ForeignKind? KindOf(string? language) => language switch
    {
        "mermaid" or "plantuml" or "geojson" or "topojson" or "stl" => ForeignKind.Diagram,
        "math" => ForeignKind.Formula,
        _ => null,
    };

    // A container that ends, ends the code in it (CommonMark 0.31.2, 4.5).
    private void ReportOpen(Md.FencedCodeBlock block, SourceSpan span)
    {
        var fence = $"Close it with a line of {new string(block.FencedChar, Math.Max(3, block.OpeningFencedCharCount))}";
        var (where, how) = block.Parent switch
        {
            Md.ListItemBlock => (" in this item of the list", ", indented as far as the item's text"),
            Md.QuoteBlock => (" in this quotation", " behind the quotation's >"),
            _ => (string.Empty, string.Empty),
        };
        context.Diagnostics.Warning(MarkdownCodes.OpenCode, span, $"This block of code is not closed; all that follows{where} is code", fence + how);
    }

    // ``` {.python key=x}, ```python {key=x}, and as some tools have it, ```python key=x.
    private (string? Language, Attributes Attributes) ReadInfo(string info, SourceSpan span)
    {
        var end = info.AsSpan().IndexOfAny(' ', '{') is >= 0 and var at ? at : info.Length;
        var (word, rest) = (info[..end], info[end..].Trim());
        var list = rest.StartsWith('{') ? rest : $"{{{string.Join(' ', Pair().Matches(rest).Select(m => m.Value))}}}";
        if (AttributeSyntax.Read(list, out var attributes) != list.Length)
        {
            word = word.Length > 0 ? word : FirstWord().Match(rest).Value;
            if (word is "dot" or "graphviz")
            {
                context.Foreign.Add(ForeignKind.Diagram, span);
            }
            else if (KindOf(word) is null)
            {
                ReportInfo(rest, span);
            }
        }

        if (word.Length > 0 || attributes.Classes.Count == 0)
        {
            return (word.Length > 0 ? word : null, attributes);
        }

        return (attributes.Classes[0], attributes with { Classes = ValueList.Create(attributes.Classes.AsSpan()[1..]) });
    }

    private void ReportInfo(string words, SourceSpan span)
    {
        var text = span.File!.Text.AsSpan(span.Start);
        var start = span.Start + Math.Max(0, text.IndexOf(words, StringComparison.Ordinal));
        context.Diagnostics.Add(
            new Diagnostic(MarkdownCodes.UnreadAttributes, Severity.Warning, new SourceSpan(span.File, start, start + words.Length), $"These words behind a fence cannot be read and are left out: {words}", ["Write the language as a class, and values with quotation marks: ``` {.python key=\"a value\"}; code is shown, and not run"])
            {
                Kind = "words behind fences",
            });
    }

    private static string? RawFormatOf(Md.FencedCodeBlock block)
    {
        var info = $"{block.Info} {block.Arguments}".Trim();
        return RawFormat.Read(info, out var format) == info.Length && info.Length > 0 ? format : null;
    }

    [GeneratedRegex(@"^\s*[“""‘'(]?\p{Lu}\S*(?:\s+\S+){4,}[.?!…][”""’')]?\s*$")]
    private static partial Regex Prose();

    [GeneratedRegex(@"^(?:#|//|%%|--|;)\|[ \t]*[A-Za-z][\w.-]*:(?=\s|$)")]
    private static partial Regex CellOptions();

    [GeneratedRegex("""[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"']+)""")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<=^\{\s*)[A-Za-z][\w+#-]*")]
    private static partial Regex FirstWord();
}
