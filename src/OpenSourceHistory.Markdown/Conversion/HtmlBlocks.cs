using System.Diagnostics;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>HTML elements that stand on lines of their own, as blocks.</summary>
internal static class HtmlBlocks
{
    private static readonly HashSet<string> s_divisions =
        ["div", "section", "article", "main", "header", "footer", "nav", "aside", "center", "details", "summary", "address", "form", "fieldset", "body", "html"];

    private static readonly HashSet<string> s_others =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col",
    ];

    private static readonly string[] s_optionalEnds = ["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup", "body", "html"];

    /// <summary>True where an element of the name becomes a block.</summary>
    public static bool IsKnown(string name) => s_divisions.Contains(name) || s_others.Contains(name);

    /// <summary>True where HTML lets an element's end be left out.</summary>
    public static bool IsEndOptional(string name) => Array.IndexOf(s_optionalEnds, name) >= 0;

    /// <summary>True where an open element ends by itself before another begins (HTML, 13.1.2.4).</summary>
    /// <param name="open">The open element.</param>
    /// <param name="next">The one that begins.</param>
    public static bool EndsBefore(string open, string next) => open switch
    {
        "p" => true,
        "li" => next == "li",
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => next is "tr" or "tbody" or "tfoot",
        "thead" or "tbody" => next is "tbody" or "tfoot",
        "col" or "colgroup" => next != "col",
        _ => false,
    };

    /// <summary>Nodes in an element.</summary>
    public static IEnumerable<Node> Wrap(HtmlToken tag, List<Node> nodes, SourceSpan span, ConversionContext context)
    {
        var name = tag.Text;
        if (name is "body" or "html")
        {
            return nodes;
        }

        var attributes = HtmlAttributes.Of(tag, span, context, ClassOf(name));
        if (HtmlPart.Is(name))
        {
            return [new HtmlPart(tag, ValueList.From(nodes)) { Span = span, Attributes = attributes }];
        }

        if (name == "table")
        {
            return WrapTable(nodes, attributes, span);
        }

        if (name == "p")
        {
            return WrapParagraph(nodes, attributes, span);
        }

        if (name[0] == 'h' && name.Length == 2)
        {
            return WrapHeading(name[1] - '0', nodes, attributes, span);
        }

        return [(MakePart(name, nodes) ?? MakeBlock(tag, nodes, span, context)) with { Span = span, Attributes = attributes }];
    }

    /// <summary>Blocks of nodes; parts that stand outside their lists and tables are taken apart.</summary>
    public static ValueList<Block> BlocksOf(IEnumerable<Node> nodes)
    {
        var blocks = new List<Block>();
        foreach (var node in nodes)
        {
            blocks.AddRange(node switch
            {
                Block block => [block],
                ListItem item => item.Blocks,
                Definition definition => definition.Blocks,
                DefinitionTerm term => [new Paragraph(term.Inlines) { Span = term.Span }],
                HtmlPart part => BlocksOf(part.Nodes),
                Caption caption => [new Paragraph(caption.Inlines) { Span = caption.Span }],
                Inline or CitedSource or ContentsEntry or DefinitionItem or Division or IndexEntry or IndexGroup or Line or Locator or TableCell or TableRow => [],
                _ => throw new UnreachableException(),
            });
        }

        return ValueList.From(blocks);
    }

    /// <summary>Inlines without spaces at both ends.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="keepSpaces">True for preformatted text, which stays as it is.</param>
    public static ValueList<Inline> Trim(ValueList<Inline> inlines, bool keepSpaces)
    {
        if (keepSpaces)
        {
            return inlines;
        }

        var trimmed = new List<Inline>(inlines);
        while (trimmed.Count > 0 && trimmed[^1] is LineBreak or Text { Value: " " })
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        if (trimmed.Count > 0 && trimmed[^1] is Text last)
        {
            trimmed[^1] = last.Part(0, last.Value.TrimEnd(' ').Length);
        }

        if (trimmed.Count > 0 && trimmed[0] is Text first)
        {
            var length = first.Value.TrimStart(' ').Length;
            trimmed[0] = first.Part(first.Value.Length - length, length);
        }

        trimmed.RemoveAll(i => i is Text { Value.Length: 0 });
        return ValueList.From(trimmed);
    }

    private static List<Node> WrapParagraph(List<Node> nodes, Attributes attributes, SourceSpan span) => nodes switch
    {
        [] => [],
        [Paragraph only] => [only with { Span = span, Attributes = attributes }],
        _ when attributes == Attributes.None => nodes,
        _ => [new Div(BlocksOf(nodes)) { Span = span, Attributes = attributes }],
    };

    private static List<Node> WrapHeading(int level, List<Node> nodes, Attributes attributes, SourceSpan span)
    {
        var inlines = InlinesOf(nodes);
        return inlines.Count == 0 ? [] : [new Heading(level, inlines) { Span = span, Attributes = attributes }];
    }

    private static Node? MakePart(string name, List<Node> nodes) => name switch
    {
        "dt" => new DefinitionTerm(InlinesOf(nodes)),
        "dd" => new Definition(BlocksOf(nodes)),
        "caption" or "figcaption" => new Caption(InlinesOf(nodes)),
        _ => null,
    };

    private static Block MakeBlock(HtmlToken tag, List<Node> nodes, SourceSpan span, ConversionContext context) => tag.Text switch
    {
        "blockquote" => new BlockQuote(BlocksOf(nodes)),
        "pre" => MakeCode(nodes, span),
        "ul" or "ol" => HtmlList.Make(tag, nodes, span, context),
        "dl" => HtmlList.MakeDefinitions(nodes),
        "figure" => new Figure(BlocksOf(nodes.Where(n => n is not Caption)), nodes.OfType<Caption>().FirstOrDefault()),
        _ => new Div(BlocksOf(nodes)),
    };

    private static CodeBlock MakeCode(List<Node> nodes, SourceSpan span)
    {
        var code = string.Join('\n', nodes.Select(TextPrinter.Print)).Trim('\n');
        if (nodes is not [Paragraph { Inlines: var inlines } only] || code.Length == 0)
        {
            return new CodeBlock(code, null);
        }

        var whole = new Text(TextPrinter.Print(inlines)) { Span = only.Span, Map = CodeSpelling.Of(inlines, only.Span) };
        var part = whole.Part(whole.Value.Length - whole.Value.TrimStart('\n').Length, code.Length);
        var map = new SourceMapBuilder();
        map.Add(part.Map, part.Span, code.Length);
        return new CodeBlock(code, null) { Map = map.Build(span.Start, span.End) };
    }

    // What stands in a table but in no cell of it is set before it, as browsers do.
    private static List<Node> WrapTable(List<Node> nodes, Attributes attributes, SourceSpan span)
    {
        var (before, table) = HtmlTable.Make(nodes);
        return table is null ? [new Div(before) { Span = span, Attributes = attributes }] : [.. before, table with { Span = span, Attributes = attributes }];
    }

    private static ValueList<Inline> InlinesOf(List<Node> nodes)
    {
        var inlines = new List<Inline>();
        foreach (var node in nodes)
        {
            if (node is Paragraph paragraph)
            {
                inlines.AddRange(paragraph.Inlines);
            }
        }

        return ValueList.From(inlines);
    }

    private static string? ClassOf(string name) => name switch
    {
        "center" => "align-center",
        "details" or "summary" or "aside" or "address" => name,
        _ => null,
    };
}
