using System.Globalization;
using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Makes tables of the parts of an HTML table (HTML, section 4.9): spans, heads, feet, alignment.</summary>
internal sealed class HtmlTable
{
    // HTML's own limits (sections 4.9.11 and 4.9.12).
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private readonly List<HtmlPart> _head = [];
    private readonly List<HtmlPart> _body = [];
    private readonly List<HtmlPart> _foot = [];
    private readonly Dictionary<HtmlPart, List<HtmlPart>> _loose = new(ReferenceEqualityComparer.Instance);
    private readonly List<Node> _others = [];
    private readonly List<HtmlToken> _columns = [];
    private Caption? _caption;

    /// <summary>The table of an element's content, behind what stands in it but in no cell.</summary>
    /// <param name="nodes">The content.</param>
    public static (ValueList<Block> Before, Table? Table) Make(IEnumerable<Node> nodes)
    {
        var table = new HtmlTable();
        table.Take(nodes);
        return (HtmlBlocks.BlocksOf(table._others), table.Build());
    }

    private void Take(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Caption caption when _caption is null: _caption = caption; break;
                case HtmlPart { Name: "thead" } part: TakeRows(part, _head); break;
                case HtmlPart { Name: "tfoot" } part: TakeRows(part, _foot); break;
                case HtmlPart { Name: "tbody" } part: TakeRows(part, _body); break;
                case HtmlPart { Name: "tr" } row: _body.Add(row); break;
                case HtmlPart { Name: "td" or "th" } cell: AddToLastRow(cell, _body); break;
                case HtmlPart { Name: "col" } column: _columns.Add(column.Tag); break;
                case HtmlPart { Name: "colgroup" } group: TakeColumns(group); break;
                default: _others.Add(node); break;
            }
        }
    }

    private void TakeColumns(HtmlPart group)
    {
        var columns = group.Nodes.OfType<HtmlPart>().Select(c => c.Tag).ToList();
        _columns.AddRange(columns.Count > 0 ? columns : [group.Tag]);
    }

    private void TakeRows(HtmlPart group, List<HtmlPart> rows)
    {
        foreach (var node in group.Nodes)
        {
            switch (node)
            {
                case HtmlPart { Name: "tr" } row: rows.Add(Inherit(row, group)); break;
                case HtmlPart { Name: "td" or "th" } cell: AddToLastRow(cell, rows); break;
                default: Take([node]); break;
            }
        }
    }

    private static HtmlPart Inherit(HtmlPart row, HtmlPart group) =>
        AlignmentOf(row.Tag) == ColumnAlignment.Default && AlignmentOf(group.Tag) != ColumnAlignment.Default
            ? row with { Tag = row.Tag with { Attributes = [.. row.Tag.Attributes, KeyValuePair.Create("align", group.Tag["align"]!)] } }
            : row;

    // A cell without a row begins one, or goes on with the last that began so.
    private void AddToLastRow(HtmlPart cell, List<HtmlPart> rows)
    {
        if (rows.Count == 0 || !_loose.TryGetValue(rows[^1], out var cells))
        {
            rows.Add(new HtmlPart(cell.Tag, []) { Span = cell.Span });
            _loose[rows[^1]] = cells = [];
        }

        cells.Add(cell);
    }

    private List<HtmlPart> Filled(List<HtmlPart> rows) =>
        rows.ConvertAll(r => _loose.TryGetValue(r, out var cells) ? r with { Nodes = ValueList.From<Node>(cells) } : r);

    private Table? Build()
    {
        var (head, body, foot) = (Filled(_head), Filled(_body), Filled(_foot));
        MoveHead(head, body);
        var spans = new HtmlSpans();
        var (placedHead, placedBody, placedFoot) = (spans.Place(head), spans.Place(body), spans.Place(foot));
        var columns = spans.Compact();
        return columns == 0
            ? null
            : new Table(_caption, Columns(columns), RowsOf(head, placedHead, true), RowsOf(body, placedBody, false)) { Foot = RowsOf(foot, placedFoot, false) };
    }

    // Rows that hold nothing but head cells at the top of a table without a head are one.
    private static void MoveHead(List<HtmlPart> head, List<HtmlPart> body)
    {
        var leading = head.Count == 0 ? body.FindIndex(r => !IsHead(r)) : 0;
        leading = leading < 0 ? body.Count : leading;
        if (leading > 0 && HtmlSpans.StayWithin(body.GetRange(0, leading)))
        {
            head.AddRange(body.GetRange(0, leading));
            body.RemoveRange(0, leading);
        }
    }

    private static bool IsHead(HtmlPart row) => row.Nodes.OfType<HtmlPart>().Any() && row.Nodes.OfType<HtmlPart>().All(c => c.Name == "th");

    private static ValueList<TableRow> RowsOf(List<HtmlPart> parts, List<List<HtmlSpans.Placed>> placed, bool isHead)
    {
        var rows = new List<TableRow>();
        for (var i = 0; i < parts.Count; i++)
        {
            var row = parts[i];
            var cells = placed[i].Select(c => MakeCell(c, row, isHead));
            rows.Add(new TableRow(ValueList.From(cells)) { Span = row.Span, Attributes = row.Name == "tr" ? WithoutAlignment(row.Attributes) : Attributes.None });
        }

        return ValueList.From(rows);
    }

    private static TableCell MakeCell(HtmlSpans.Placed placed, HtmlPart row, bool isHead)
    {
        var cell = placed.Cell;
        var own = AlignmentOf(cell.Tag);
        return new TableCell(HtmlBlocks.BlocksOf(cell.Nodes), placed.ColumnSpan, placed.RowSpan)
        {
            Span = cell.Span,
            Attributes = WithoutAlignment(cell.Attributes),
            Alignment = own == ColumnAlignment.Default ? AlignmentOf(row.Tag) : own,
            IsHeading = !isHead && cell.Name == "th",
        };
    }

    private ValueList<TableColumn> Columns(int count)
    {
        var tags = _columns.SelectMany(c => Enumerable.Repeat(c, Number(c["span"], 1, MostColumns))).Take(count).ToList();
        var shares = tags.ConvertAll(t => ShareOf(t["width"] ?? StyleOf(t, "width")));
        var sum = shares.Sum() ?? 0;
        return ValueList.From(Enumerable.Range(0, count).Select(i => new TableColumn(
            i < tags.Count ? AlignmentOf(tags[i]) : ColumnAlignment.Default, i < tags.Count && sum is > 0 and <= 1.001 ? shares[i] : null)));
    }

    private static double? ShareOf(string? width) =>
        width is [.. var number, '%'] && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share > 0 ? share / 100 : null;

    private static ColumnAlignment AlignmentOf(HtmlToken tag) => (StyleOf(tag, "text-align") ?? tag["align"])?.Trim().ToLowerInvariant() switch
    {
        "left" or "start" => ColumnAlignment.Left,
        "center" => ColumnAlignment.Center,
        "right" or "end" => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };

    private static string? StyleOf(HtmlToken tag, string property)
    {
        foreach (var declaration in (tag["style"] ?? string.Empty).Split(';'))
        {
            var parts = declaration.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && parts[0].Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return parts[1];
            }
        }

        return null;
    }

    private static Attributes WithoutAlignment(Attributes attributes)
    {
        var classes = ValueList.From(attributes.Classes.Where(c => c is not ("align-left" or "align-center" or "align-right")));
        return classes.Count == attributes.Classes.Count ? attributes
            : attributes is { Id: null, Values.Count: 0, Language: null } && classes.Count == 0 ? Attributes.None
            : attributes with { Classes = classes };
    }

    /// <summary>A count from an attribute, within bounds; 1 where it is no number.</summary>
    /// <param name="text">The attribute, or null.</param>
    /// <param name="least">The least.</param>
    /// <param name="most">The most.</param>
    public static int Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : 1;

    /// <summary>The columns that a cell asks for.</summary>
    public static int ColumnSpanOf(HtmlPart cell) => Number(cell.Tag["colspan"], 1, MostColumns);

    /// <summary>The rows that a cell asks for; 0 asks for all that are left of its part.</summary>
    public static int RowSpanOf(HtmlPart cell) => Number(cell.Tag["rowspan"], 0, MostRows);
}
