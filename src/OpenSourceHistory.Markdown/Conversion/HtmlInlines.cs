using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Html;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>HTML elements that stand in a line, as inlines.</summary>
internal static class HtmlInlines
{
    private static readonly HashSet<string> s_spans =
        ["span", "u", "mark", "small", "abbr", "kbd", "ins", "q", "font", "big", "bdo", "bdi", "time", "data", "label", "acronym", "nobr", "ruby", "rb", "rtc", "picture"];

    private static readonly HashSet<string> s_others =
        ["em", "i", "cite", "dfn", "var", "strong", "b", "sup", "sub", "s", "del", "strike", "code", "tt", "samp", "a", "rt", "rp"];

    /// <summary>True where an element of the name can be wrapped around inlines.</summary>
    public static bool IsKnown(string name) => s_spans.Contains(name) || s_others.Contains(name);

    /// <summary>True for the parts of a ruby, each of which ends where another begins (HTML, 4.5.10 to 4.5.12).</summary>
    public static bool IsRubyPart(string? name) => name is "rb" or "rt" or "rp" or "rtc";

    /// <summary>Inlines in an element.</summary>
    /// <param name="tag">The element's start tag.</param>
    /// <param name="inlines">Its content.</param>
    /// <param name="span">Its place, from the first tag to the last.</param>
    /// <param name="context">The file's conversion.</param>
    public static ValueList<Inline> Wrap(HtmlToken tag, ValueList<Inline> inlines, SourceSpan span, ConversionContext context)
    {
        var name = tag.Text;
        var attributes = HtmlAttributes.Of(tag, span, context, ClassOf(name));
        if (name is "code" or "tt" or "samp")
        {
            return [new Code(TextPrinter.Print(inlines)) { Span = span, Attributes = attributes, Map = CodeSpelling.Of(inlines, span) }];
        }

        if (name == "a" && tag["href"] is { Length: > 0 } target)
        {
            return inlines.Count == 0 ? [] : [new Link(target, tag["title"], inlines) { Span = span, Attributes = attributes }];
        }

        if (name is "abbr" or "acronym" && tag["title"] is { Length: > 0 })
        {
            context.Diagnostics.Warning(MarkdownCodes.UnsupportedHtml, span, $"A book does not show the title of <{name}>; its text is kept", "Define it on a line of its own: *[the abbreviation]: what it means");
        }

        if (name is "rt" or "rp")
        {
            return name == "rp" ? [] : BracketReading(inlines, attributes, span, context);
        }

        inlines = name == "q" ? Quote(inlines, span, context) : inlines;
        if (inlines.Count == 0 && attributes.Id is null)
        {
            return [];
        }

        // An element that says nothing is not worth a node.
        var isBare = attributes == Attributes.None && (s_spans.Contains(name) || name == "a");
        return isBare ? inlines : [Make(name, inlines) with { Span = span, Attributes = attributes }];
    }

    /// <summary>What a tag without content stands for.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="span">Its place.</param>
    /// <param name="context">The file's conversion.</param>
    /// <param name="inline">The inline, or null where it stands for nothing.</param>
    /// <returns>True where the element is known.</returns>
    public static bool TryMakeVoid(HtmlToken tag, SourceSpan span, ConversionContext context, out Inline? inline)
    {
        inline = tag.Text switch
        {
            "br" => new LineBreak { Span = span },
            "img" => MakeImage(tag, span, context),
            _ => null,
        };
        return tag.Text is "br" or "img" or "wbr" or "source";
    }

    // HTML leaves the marks to what shows it (section 4.5.7).
    private static ValueList<Inline> Quote(ValueList<Inline> inlines, SourceSpan span, ConversionContext context)
    {
        var marks = QuoteMarks.Of(context.Language);
        return [new Text(marks.OpenDouble) { Span = span with { End = span.Start } }, .. inlines, new Text(marks.CloseDouble) { Span = span with { Start = span.End } }];
    }

    // What is to stand above its text stands behind it, in the brackets that HTML has for those who cannot set it otherwise.
    private static ValueList<Inline> BracketReading(ValueList<Inline> inlines, Attributes attributes, SourceSpan span, ConversionContext context)
    {
        context.Foreign.Add(ForeignKind.Ruby, span);
        var isWide = context.Language.Split('-')[0] is "zh" or "ja" or "ko" || TextPrinter.Print(inlines).EnumerateRunes().Any(c => EastAsianWidth.IsEastAsian(c.Value));
        Inline opening = new Text(isWide ? "（" : " (") { Span = span with { End = span.Start } };
        Inline closing = new Text(isWide ? "）" : ")") { Span = span with { Start = span.End } };
        var content = attributes == Attributes.None ? inlines : [new SpanInline(inlines) { Span = span, Attributes = attributes }];
        return inlines.Count == 0 ? [] : [opening, .. content, closing];
    }

    private static Inline? MakeImage(HtmlToken tag, SourceSpan span, ConversionContext context)
    {
        if (tag["alt"] is null)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.MissingAlternativeText, span, "The picture has no alternative text", "Add alt=\"...\", or alt=\"\" for mere decoration");
        }

        var node = new Text(" ") { Span = span, Attributes = HtmlAttributes.Of(tag, span, context) };
        var picture = context.Pictures.Resolve(tag["src"] ?? string.Empty, tag["alt"] ?? string.Empty, tag["title"], node, context);
        return picture is Image image
            ? image with { AlternativeKind = tag["alt"] is not { } alternative ? AlternativeKind.Missing : alternative.Trim().Length == 0 ? AlternativeKind.Decoration : AlternativeKind.Written }
            : picture;
    }

    private static Inline Make(string name, ValueList<Inline> inlines) => name switch
    {
        "em" or "i" or "cite" or "dfn" or "var" => new Emphasis(inlines),
        "strong" or "b" => new Strong(inlines),
        "sup" => new Superscript(inlines),
        "sub" => new Subscript(inlines),
        "s" or "del" or "strike" => new Strikeout(inlines),
        _ => new SpanInline(inlines),
    };

    private static string? ClassOf(string name) => name switch
    {
        "u" or "ins" => "underline",
        "mark" or "small" or "abbr" or "kbd" or "big" => name,
        "acronym" => "abbr",
        _ => null,
    };
}
