using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>How the source spells code: what delimits it, the marks before its lines and the spaces that its lines lose stand between.</summary>
internal static class CodeSpelling
{
    private const string EscapedBar = "\\|";

    /// <summary>Code in a line, with its spelling where that can be told.</summary>
    /// <param name="code">The code.</param>
    /// <param name="spans">Places of the file.</param>
    public static Code ToCode(MdInlines.CodeInline code, SpanMap spans)
    {
        var isInPipe = ManuscriptTable.IsInPipe(RootOf(code)?.ParentBlock) && code.Content.Contains(EscapedBar, StringComparison.Ordinal);
        var content = isInPipe ? code.Content.Replace(EscapedBar, "|", StringComparison.Ordinal) : code.Content;
        return new Code(content) { Map = Of(code, content, isInPipe, spans) };
    }

    private static SourceMap? Of(MdInlines.CodeInline code, string content, bool joinsBars, SpanMap spans)
    {
        var span = spans.Of(code);
        var characters = CharactersOf(code, span, spans.File.Text, joinsBars);
        // A space at both ends may not be part of the code (CommonMark 0.31, section 6.1).
        var skipped = Spells(characters, 0, content) ? 0 : Spells(characters, 1, content) ? 1 : -1;
        if (skipped < 0)
        {
            return null;
        }

        var map = new SourceMapBuilder();
        foreach (var (_, start, end) in characters.GetRange(skipped, content.Length))
        {
            if (end == start + 1 && spans.File.Text[start] is not ('\r' or '\n'))
            {
                map.AddVerbatim(1, start);
            }
            else
            {
                map.AddSpelling(1, start, end);
            }
        }

        return map.Build(span.Start, span.End);
    }

    /// <summary>The spelling of a block of code.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">Its text, or the beginning of it.</param>
    /// <param name="span">Its place.</param>
    /// <param name="spans">Places of the file.</param>
    public static SourceMap Of(Md.CodeBlock block, string text, SourceSpan span, SpanMap spans)
    {
        var map = new SourceMapBuilder();
        var (length, end) = (0, span.Start);
        for (var i = 0; i < block.Lines.Count && length <= text.Length; i++)
        {
            var line = block.Lines.Lines[i];
            var place = spans.Of(line.Slice.Start, line.Slice.End);
            var isVerbatim = place.Start >= end && spans.IsVerbatim(line.Slice.AsSpan(), place);
            // A tab of which only a part belongs to the code is written as spaces.
            place = isVerbatim ? place : spans.LineAt(Math.Max(end, spans.Of(line.Position, line.Position).Start));
            if (i > 0)
            {
                map.AddSpelling(1, end, place.Start);
            }

            Add(map, line.Slice.Length, place, isVerbatim);
            length += line.Slice.Length + 1;
            end = place.End;
        }

        return map.Build(span.Start, Math.Max(span.End, end));
    }

    /// <summary>The spelling of what an HTML element prints.</summary>
    /// <param name="inlines">What it holds.</param>
    /// <param name="span">Its place.</param>
    public static SourceMap Of(ValueList<Inline> inlines, SourceSpan span)
    {
        var map = new SourceMapBuilder();
        foreach (var inline in inlines)
        {
            var text = inline as Text;
            map.Add(text?.Map, inline.Span, text?.Value.Length ?? TextPrinter.Print(inline).Length);
        }

        return map.Build(span.Start, span.End);
    }

    private static void Add(SourceMapBuilder map, int count, SourceSpan place, bool isVerbatim)
    {
        if (count == 0)
        {
            return;
        }

        if (isVerbatim)
        {
            map.AddVerbatim(count, place.Start);
        }
        else
        {
            map.AddSpelling(count, place.Start, place.End);
        }
    }

    // The characters behind the first delimiter, line ends as the spaces that they become.
    private static List<(char Value, int Start, int End)> CharactersOf(MdInlines.CodeInline code, SourceSpan span, string source, bool joinsBars)
    {
        var characters = new List<(char Value, int Start, int End)>();
        var depth = QuotationsAround(code);
        for (var at = span.Start + code.DelimiterCount; at < span.End && characters.Count <= code.Content.Length; at = characters[^1].End)
        {
            var isBar = joinsBars && source.AsSpan(at).StartsWith(EscapedBar);
            characters.Add(isBar ? ('|', at, at + 2) : source[at] is '\r' or '\n' ? (' ', at, BehindMarks(source, at, depth)) : (source[at], at, at + 1));
        }

        return characters;
    }

    private static bool Spells(List<(char Value, int Start, int End)> characters, int skipped, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (i + skipped >= characters.Count || characters[i + skipped].Value != value[i])
            {
                return false;
            }
        }

        return true;
    }

    private static MdInlines.ContainerInline? RootOf(MdInlines.Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    private static int QuotationsAround(MdInlines.Inline inline)
    {
        var depth = 0;
        for (var block = RootOf(inline)?.ParentBlock?.Parent; block is not null; block = block.Parent)
        {
            depth += block is Md.QuoteBlock ? 1 : 0;
        }

        return depth;
    }

    // A line's own characters begin behind its spaces and the marks of the quotations that it stands in.
    private static int BehindMarks(string source, int at, int depth)
    {
        at += source.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        for (; at < source.Length && (source[at] is ' ' or '\t' || (source[at] == '>' && depth > 0)); at++)
        {
            depth -= source[at] == '>' ? 1 : 0;
        }

        return at;
    }
}
