using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.UnitTests.Markdown.CommonMark;

/// <summary>
/// The model as HTML in the specification's manner, and both put into one form: typographers' signs as typed, pictures as their
/// alternative text, addresses decoded, no spaces that mean nothing.
/// </summary>
internal static partial class ModelHtml
{
    public static string Of(ValueList<Block> blocks)
    {
        var html = new StringBuilder();
        Write(html, blocks, isTight: false);
        return Normalize(html.ToString());
    }

    public static string Normalize(string html)
    {
        html = Image().Replace(html, m => m.Groups[1].Value);
        html = Address().Replace(html, m => $"href=\"{Uri.UnescapeDataString(m.Groups[1].Value)}\"");
        html = html.Replace("&quot;", "\"").Replace("<br />", "<br>").Replace("<hr />", "<hr>");
        html = html.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace("—", "---").Replace("–", "--").Replace("…", "...");
        return Gap().Replace(html, string.Empty).Trim();
    }

    private static void Write(StringBuilder html, ValueList<Block> blocks, bool isTight)
    {
        foreach (var block in blocks)
        {
            Write(html, block, isTight);
        }
    }

    private static void Write(StringBuilder html, Block block, bool isTight)
    {
        switch (block)
        {
            case Paragraph p when isTight: Write(html, p.Inlines); html.Append('\n'); break;
            case Paragraph p: Wrap(html, "p", string.Empty, () => Write(html, p.Inlines)); break;
            // No picture is there: a mark stands in its place, and what it shows is its caption.
            case Figure { Blocks: [Paragraph { Inlines: [Text] }], Caption: { } c }: Write(html, new Paragraph([new Text(TextPrinter.Print(c.Inlines))]), isTight); break;
            case Figure f when isTight: Write(html, f.Blocks, isTight: true); break;
            case Figure f: Write(html, f.Blocks, isTight: false); break;
            case Heading h: Wrap(html, $"h{h.Level}", string.Empty, () => Write(html, h.Inlines)); break;
            case BlockQuote q: Wrap(html, "blockquote", string.Empty, () => Write(html, q.Blocks, isTight: false)); break;
            case ThematicBreak: html.Append("<hr>\n"); break;
            case CodeBlock c: WriteCode(html, c); break;
            case ListBlock l: WriteList(html, l); break;
            case Table t: WriteTable(html, t); break;
            default: html.Append($"<{block.GetType().Name}/>"); break;
        }
    }

    private static void WriteCode(StringBuilder html, CodeBlock code)
    {
        var language = code.Language is null ? string.Empty : $" class=\"language-{Escape(code.Language)}\"";
        html.Append($"<pre><code{language}>{Escape(code.Text)}{(code.Text.Length > 0 ? "\n" : string.Empty)}</code></pre>\n");
    }

    private static void WriteList(StringBuilder html, ListBlock list)
    {
        var start = list.Numbering is { Start: not 1 } numbering ? $" start=\"{numbering.Start}\"" : string.Empty;
        Wrap(html, list.Numbering is null ? "ul" : "ol", start, () =>
        {
            foreach (var item in list.Items)
            {
                Wrap(html, "li", string.Empty, () => WriteItem(html, item, list.IsTight));
            }
        });
    }

    private static void WriteItem(StringBuilder html, ListItem item, bool isTight)
    {
        html.Append(item.IsDone switch
        {
            true => "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ",
            false => "<input disabled=\"\" type=\"checkbox\"> ",
            null => string.Empty,
        });
        Write(html, item.Blocks, isTight);
    }

    private static void WriteTable(StringBuilder html, Table table) => Wrap(html, "table", string.Empty, () =>
    {
        WriteRows(html, "thead", "th", table.Head, table.Columns);
        WriteRows(html, "tbody", "td", table.Body, table.Columns);
    });

    private static void WriteRows(StringBuilder html, string group, string name, ValueList<TableRow> rows, ValueList<TableColumn> columns)
    {
        void WriteRow(TableRow row) => Wrap(html, "tr", string.Empty, () =>
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var alignment = columns[i].Alignment;
                var cell = row.Cells[i];
                Wrap(html, name, alignment == ColumnAlignment.Default ? string.Empty : $" align=\"{alignment.ToString().ToLowerInvariant()}\"", () => Write(html, cell.Blocks, isTight: true));
            }
        });
        if (rows.Count > 0)
        {
            Wrap(html, group, string.Empty, () => rows.ToList().ForEach(WriteRow));
        }
    }

    private static void Write(StringBuilder html, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text t: html.Append(Escape(t.Value)); break;
                case Code c: html.Append($"<code>{Escape(c.Value)}</code>"); break;
                case SoftBreak: html.Append('\n'); break;
                case LineBreak: html.Append("<br>\n"); break;
                case Emphasis e: Around(html, "em", e.Inlines); break;
                case Strikeout s: Around(html, "del", s.Inlines); break;
                case Strong s: Around(html, "strong", s.Inlines); break;
                case Link l: WriteLink(html, l); break;
                case Image i: html.Append(Escape(i.AlternativeText)); break;
                default: html.Append($"<{inline.GetType().Name}>{Escape(TextPrinter.Print(inline))}"); break;
            }
        }
    }

    private static void WriteLink(StringBuilder html, Link link)
    {
        html.Append($"<a href=\"{Escape(link.Target)}\"{(link.Title is null ? string.Empty : $" title=\"{Escape(link.Title)}\"")}>");
        Write(html, link.Inlines);
        html.Append("</a>");
    }

    private static void Around(StringBuilder html, string name, ValueList<Inline> inlines)
    {
        html.Append($"<{name}>");
        Write(html, inlines);
        html.Append($"</{name}>");
    }

    private static void Wrap(StringBuilder html, string name, string attributes, Action write)
    {
        html.Append($"<{name}{attributes}>");
        write();
        html.Append($"</{name}>\n");
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    [GeneratedRegex("<img src=\"[^\"]*\" alt=\"([^\"]*)\"[^>]*/>")]
    private static partial Regex Image();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=<(?:/?(?:p|h\d|ul|ol|li|blockquote|hr|pre|table|thead|tbody|tr|th|td)\b)[^>]*>)\n+|\n+(?=</?(?:p|h\d|ul|ol|li|blockquote|hr|pre|table|thead|tbody|tr|th|td)\b)")]
    private static partial Regex Gap();
}
