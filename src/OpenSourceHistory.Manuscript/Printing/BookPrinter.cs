using System.Diagnostics;
using System.Globalization;
using System.Text;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>Prints the model as text, a node a line and indented by depth: for snapshots and for looking at a book.</summary>
internal static class BookPrinter
{
    /// <summary>Prints a whole book without its metadata.</summary>
    /// <param name="book">The book.</param>
    public static string Print(Book book)
    {
        var printer = new Printer(withSpans: false);
        printer.Walk(book);
        return printer.Result;
    }

    /// <summary>Prints a node and what lies below it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="withSpans">True to print the source range of each node.</param>
    public static string Print(Node node, bool withSpans = false)
    {
        var printer = new Printer(withSpans);
        printer.Visit(node);
        return printer.Result;
    }

    private sealed class Printer(bool withSpans) : BookWalker
    {
        private readonly StringBuilder _text = new();
        private int _depth;

        public string Result => _text.ToString();

        public override void Visit(Node node)
        {
            _text.Append(' ', _depth * 2).Append(node.GetType().Name);
            AppendDetails(node);
            AppendAttributes(node.Attributes);
            if (withSpans)
            {
                _text.Append(CultureInfo.InvariantCulture, $" {node.Span.Start}..{node.Span.End}");
            }

            _text.Append('\n');
            _depth++;
            VisitChildren(node);
            _depth--;
        }

        private void AppendDetails(Node node)
        {
            var details = node switch
            {
                Text x => Quoted(x.Value),
                Code x => Quoted(x.Value),
                CodeBlock x => $" {x.Language ?? "-"}{Quoted(x.Text)}",
                Heading x => Invariant($" {x.Level}"),
                Image x => $" {x.Source}{Quoted(x.AlternativeText)}{Titled(x.Title)}",
                Link x => $" {x.Target}{Titled(x.Title)}{(x.IsCrossReference ? " cross-reference" : string.Empty)}",
                Note x => x.Id.Length > 0 ? " " + x.Id : string.Empty,
                Citation x => x.IsInText ? " in-text" : string.Empty,
                CitedSource x => $" {(x.IsAuthorSuppressed ? "-" : string.Empty)}{x.Key}{(x.Locator is null ? string.Empty : $" {x.LocatorLabel ?? "page"}{Quoted(x.Locator)}")}",
                Abbreviation x => Quoted(x.Expansion),
                Caption x => x.Label is null ? string.Empty : Quoted(x.Label),
                Division x => $" {x.Matter} {x.Role} {x.Name}{Titled(x.Title)}",
                NoteCollection x => " " + string.Join(' ', x.NoteIds),
                ContentsEntry x => Invariant($" {x.Level} {x.TargetId}"),
                IndexEntry x => Invariant($" {x.Level}"),
                IndexMark x => DescribeMark(x),
                CommentMark or ParagraphMark or Revision or Div { Revision: not null } => DescribeReview(node),
                PageMark x => " " + x.Folio.Label,
                Locator x => DescribeLocator(x),
                ListBlock x => DescribeList(x),
                ListItem x => x.IsDone switch { true => " done", false => " open", null => string.Empty },
                Table x => string.Concat(x.Columns.Select(DescribeColumn)),
                TableCell x => DescribeCell(x),
                BlockQuote or Contents or Definition or DefinitionItem or DefinitionList or DefinitionTerm or Div or Figure => string.Empty,
                IndexEntries or IndexGroup or Line or LineBlock or PageBreak or Paragraph or TableRow or ThematicBreak => string.Empty,
                LineBreak or LocatorList or Phrase or SoftBreak => string.Empty,
                _ => throw new UnreachableException(),
            };
            _text.Append(details);
        }

        private void AppendAttributes(Attributes attributes)
        {
            if (ReferenceEquals(attributes, Attributes.None))
            {
                return;
            }

            var parts = new List<string>();
            parts.AddRange(attributes.Id is null ? [] : ["#" + attributes.Id]);
            parts.AddRange(attributes.Classes.Select(c => "." + c));
            parts.AddRange(attributes.Language is null ? [] : ["lang=" + attributes.Language]);
            parts.AddRange(attributes.Values.Select(v => $"{v.Key}={v.Value}"));
            if (parts.Count > 0)
            {
                _text.Append(" {").AppendJoin(' ', parts).Append('}');
            }
        }

        private static string DescribeMark(IndexMark mark)
        {
            var target = mark.Target.Count == 0 ? string.Empty : " -> " + string.Join(" ! ", mark.Target);
            return $" {mark.Kind} {string.Join(" ! ", mark.Path)}{target}{(mark.IsMain ? " main" : string.Empty)}";
        }

        private static string DescribeReview(Node node) => node switch
        {
            CommentMark x => x.IsEnd ? " end" : DescribeComment(x.Comment),
            ParagraphMark x => $" {x.Kind}{DescribeAuthorship(x.By)}",
            Revision x => $" {x.Kind}{DescribeAuthorship(x.By)}",
            Div { Revision: { } x } => $" {x.Kind}{DescribeAuthorship(x.By)}",
            _ => throw new UnreachableException(),
        };

        private static string DescribeComment(Comment comment) =>
            $"{Quoted(comment.Text)}{DescribeAuthorship(comment.By)}{(comment.IsResolved ? " resolved" : string.Empty)}{(comment.Parent is null ? string.Empty : " reply")}";

        private static string DescribeAuthorship(Authorship by) =>
            (by.Author is null ? string.Empty : " by " + by.Author) + (by.Date is { } date ? Invariant($" on {date:yyyy-MM-dd'T'HH:mm:ss'Z'}") : string.Empty);

        private static string DescribeLocator(Locator locator)
        {
            var end = locator.EndId is null ? string.Empty : ".." + locator.EndId;
            var note = locator.NoteId is null ? string.Empty : " in " + locator.NoteId;
            return $" {locator.StartId}{end}{note}{(locator.IsMain ? " main" : string.Empty)}";
        }

        private static string DescribeList(ListBlock list)
        {
            var tight = list.IsTight ? " tight" : " loose";
            return list.Numbering is { } n ? Invariant($"{tight} {n.Start}{n.Delimiter} {n.Style}") : tight;
        }

        private static string DescribeCell(TableCell cell)
        {
            var span = cell is { ColumnSpan: 1, RowSpan: 1 } ? string.Empty : Invariant($" {cell.ColumnSpan}x{cell.RowSpan}");
            var alignment = cell.Alignment == ColumnAlignment.Default ? string.Empty : Invariant($" {cell.Alignment}");
            return $"{span}{alignment}{(cell.IsHeading ? " heading" : string.Empty)}";
        }

        private static string DescribeColumn(TableColumn column) =>
            column.RelativeWidth is { } width ? Invariant($" {column.Alignment}:{width:0.###}") : $" {column.Alignment}";

        private static string Titled(string? title) => title is null ? string.Empty : Quoted(title);

        private static string Quoted(string text) => $" \"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

        private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
