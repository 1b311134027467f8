using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>A part of an HTML table or list until that is closed: a group of rows or columns, a row, a cell, an item.</summary>
/// <param name="Tag">Its start tag.</param>
/// <param name="Nodes">What it holds.</param>
internal sealed record HtmlPart(HtmlToken Tag, ValueList<Node> Nodes) : Node
{
    /// <summary>The element's name.</summary>
    public string Name => Tag.Text;

    /// <summary>True for elements that stand in tables and lists alone.</summary>
    /// <param name="name">Name of the element.</param>
    public static bool Is(string name) => name is "li" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "colgroup" or "col";

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Nodes.AsSpan());

    /// <inheritdoc/>
    public override HtmlPart WithChildren(INodeRewriter rewriter) => this;
}
