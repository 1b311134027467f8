using System.Globalization;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Makes lists of HTML elements (HTML, section 4.4).</summary>
internal static class HtmlList
{
    /// <summary>A bulleted or numbered list. Numbers that it cannot have are told: it counts upwards and leaves none out.</summary>
    /// <param name="tag">The start tag.</param>
    /// <param name="nodes">What stands in it.</param>
    /// <param name="span">Its place.</param>
    /// <param name="context">The file's conversion.</param>
    public static ListBlock Make(HtmlToken tag, List<Node> nodes, SourceSpan span, ConversionContext context)
    {
        var items = nodes.ConvertAll(n => new ListItem(HtmlBlocks.BlocksOf([n]), null) { Span = n.Span, Attributes = n is HtmlPart { Name: "li" } ? n.Attributes : Attributes.None });
        return new ListBlock(ValueList.From(items), items.TrueForAll(i => i.Blocks.Count <= 1), tag.Text == "ol" ? NumberingOf(tag, nodes, span, context) : null);
    }

    /// <summary>A list of definitions; what stands in it and is neither a term nor a definition belongs to the definition before it.</summary>
    /// <param name="nodes">What stands in it.</param>
    public static DefinitionList MakeDefinitions(List<Node> nodes)
    {
        var gathering = new DefinitionGathering();
        foreach (var node in nodes)
        {
            if (node is DefinitionTerm term)
            {
                gathering.Begin([term]);
            }
            else
            {
                gathering.Add(node as Definition ?? new Definition(HtmlBlocks.BlocksOf([node])) { Span = node.Span });
            }
        }

        return new DefinitionList(gathering.Finish());
    }

    private static ListNumbering NumberingOf(HtmlToken tag, List<Node> nodes, SourceSpan span, ConversionContext context)
    {
        var first = nodes.Count > 0 ? ValueOf(nodes[0]) : null;
        var start = first ?? (int.TryParse(tag["start"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 1);
        if (tag["reversed"] is not null)
        {
            Report(context, span, $"A book counts lists upwards; this one begins with {start}");
        }

        for (var i = 1; i < nodes.Count; i++)
        {
            if (ValueOf(nodes[i]) is { } value && value != start + i)
            {
                Report(context, nodes[i].Span, $"A book leaves no number of a list out; this item has {start + i} in the place of {value}");
            }
        }

        return new ListNumbering(start, ListNumerals.StyleOf(tag["type"] is [var bullet] ? bullet : '1'), '.');
    }

    private static void Report(ConversionContext context, SourceSpan span, FormattableString message) =>
        context.Diagnostics.Warning(MarkdownCodes.UnsupportedHtml, span, FormattableString.Invariant(message), "Begin a list of its own with start=\"…\" where the numbers go on otherwise");

    private static int? ValueOf(Node node) =>
        node is HtmlPart { Name: "li" } item && int.TryParse(item.Tag["value"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
