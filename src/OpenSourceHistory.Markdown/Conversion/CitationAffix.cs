using System.Text;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The text around a key: its locator taken out, its ends trimmed.</summary>
internal static class CitationAffix
{
    /// <summary>Takes the locator from the start of the text behind a key.</summary>
    /// <param name="inlines">The text.</param>
    /// <returns>The locator, or null, and the text that is left.</returns>
    public static (SourceLocator? Locator, List<Inline> Left) Take(List<Inline> inlines)
    {
        var joined = Join(inlines);
        if (joined is not [Text first, ..] || LocatorSyntax.Read(first.Value, out var length) is not { } locator)
        {
            return (null, joined);
        }

        var rest = joined[1..];
        if (length < first.Value.Length)
        {
            rest.Insert(0, first.Part(length, first.Value.Length - length));
        }

        return (locator, rest);
    }

    /// <summary>The text without spaces at both ends.</summary>
    public static ValueList<Inline> Trim(List<Inline> inlines) => TrimEnd(TrimStart(inlines));

    /// <summary>The text as it stands behind a citation: with a space first, unless a sign begins it, and none at its end.</summary>
    public static ValueList<Inline> AsSuffix(List<Inline> inlines)
    {
        var trimmed = TrimEnd(inlines);
        var needsSpace = trimmed.Count > 0 && !(trimmed[0] is Text { Value: var value } && (char.IsWhiteSpace(value[0]) || char.IsPunctuation(value[0])));
        return needsSpace ? [new Text(" ") { Span = trimmed[0].Span with { End = trimmed[0].Span.Start } }, .. trimmed] : trimmed;
    }

    /// <summary>True where the text is nothing but spaces.</summary>
    public static bool IsBlank(List<Inline> inlines) => inlines.TrueForAll(i => i is SoftBreak || (i is Text text && string.IsNullOrWhiteSpace(text.Value)));

    // A locator may be broken over two lines of the source.
    private static List<Inline> Join(List<Inline> inlines)
    {
        var count = inlines.FindIndex(i => i is not (Text or SoftBreak));
        count = count < 0 ? inlines.Count : count;
        if (count < 2)
        {
            return [.. inlines];
        }

        var map = new SourceMapBuilder();
        var value = new StringBuilder();
        foreach (var inline in inlines.Take(count))
        {
            var text = inline as Text;
            map.Add(text?.Map, inline.Span, text?.Value.Length ?? 1);
            value.Append(text?.Value ?? " ");
        }

        var span = inlines[0].Span with { End = inlines[count - 1].Span.End };
        return [new Text(value.ToString()) { Span = span, Map = map.Build(span.Start, span.End) }, .. inlines.Skip(count)];
    }

    private static List<Inline> TrimStart(List<Inline> inlines)
    {
        var rest = inlines.SkipWhile(i => i is SoftBreak || (i is Text blank && string.IsNullOrWhiteSpace(blank.Value))).ToList();
        if (rest is [Text text, ..])
        {
            var length = text.Value.TrimStart().Length;
            rest[0] = text.Part(text.Value.Length - length, length);
        }

        return rest;
    }

    private static ValueList<Inline> TrimEnd(List<Inline> inlines)
    {
        var count = inlines.FindLastIndex(i => i is not SoftBreak && !(i is Text blank && string.IsNullOrWhiteSpace(blank.Value))) + 1;
        var rest = inlines.Take(count).ToList();
        if (rest is [.., Text text])
        {
            rest[^1] = text.Part(0, text.Value.TrimEnd().Length);
        }

        return ValueList.From(rest);
    }
}
