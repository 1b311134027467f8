using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Counters;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Generated;

/// <summary>
/// Turns specified content into items, in document order: counters, attributes, quotation marks and references to other places become
/// text; page numbers, running strings and leaders are left to pages.
/// </summary>
/// <param name="ids">Elements by id.</param>
/// <param name="elements">Elements by node.</param>
/// <param name="pageCounters">Names of the counters that pages reset.</param>
internal sealed class ContentEvaluator(
    IReadOnlyDictionary<string, Element> ids, IReadOnlyDictionary<Node, Element> elements, IReadOnlySet<string> pageCounters)
{
    // Content that quotes content that quotes content: deeper than any real sheet, and an end for circles.
    private const int DeepestReference = 4;

    private int _quoteDepth;
    private int _referenceDepth;

    /// <summary>The items of some content.</summary>
    /// <param name="pieces">The content.</param>
    /// <param name="element">Its element; null for margin boxes.</param>
    /// <param name="style">Style of the box, for its quotation marks.</param>
    /// <param name="counters">Counters at the place.</param>
    public ValueList<ContentItem> Evaluate(ValueList<ContentPiece> pieces, Element? element, ComputedStyle style, CounterSnapshot counters)
    {
        var items = new List<ContentItem>();
        foreach (var piece in pieces)
        {
            var item = Evaluate(piece, element, style, counters);
            if (item is ContentText text && items.Count > 0 && items[^1] is ContentText before)
            {
                items[^1] = before.Followed(text);
            }
            else if (item is not ContentText { Value: "" })
            {
                items.Add(item);
            }
        }

        return ValueList.From(items);
    }

    /// <summary>The strings that an element sets.</summary>
    /// <param name="element">The element.</param>
    public ValueList<NamedString> StringsOf(Element element)
    {
        if (element.Style.StringSet.Count == 0)
        {
            return [];
        }

        var strings = new List<NamedString>();
        foreach (var assignment in element.Style.StringSet)
        {
            var items = Evaluate(assignment.Content, element, element.Style, element.Counters);
            strings.Add(new NamedString(assignment.Name, ValueList.From(items.Where(i => i is ContentText or ContentTargetPage or ContentPageCounter))));
        }

        return ValueList.From(strings);
    }

    private static string TextOf(ValueList<ContentItem> items) => string.Concat(items.OfType<ContentText>().Select(t => t.Value));

    private ContentItem Evaluate(ContentPiece piece, Element? element, ComputedStyle style, CounterSnapshot counters) => piece switch
    {
        TextPiece text => new ContentText(text.Value),
        AttributePiece attribute => new ContentText(element?.Attribute(attribute.Name) ?? string.Empty),
        CounterPiece { Name: "page" } page => new ContentPageNumber(page.Style),
        CounterPiece { Name: "pages" } => new ContentPageCount(),
        CounterPiece counter => element?.Node is Note note && pageCounters.Contains(counter.Name)
            ? OnPage(note, counter.Name, counter.Style, counters)
            : Counted(counter, counters),
        StringPiece running => new ContentString(running.Name, running.Position),
        StringRangePiece range => new ContentStringRange(range.Name, range.One, range.Many),
        LeaderPiece leader => new ContentLeader(leader.Pattern),
        TargetCounterPiece target => EvaluateTarget(target, element),
        TargetTextPiece target => new ContentText(TargetOf(target.Target, element) is { } place ? TextOf(place, target.Part) : string.Empty),
        OwnContentPiece own => new ContentText(element is null ? string.Empty : TextOf(element, own.Part)),
        QuotePiece quote => new ContentText(Quote(quote, style.Quotes)),
        _ => throw new InvalidOperationException($"Content of the kind {piece.GetType().Name} cannot be evaluated"),
    };

    private static ContentText Counted(CounterPiece counter, CounterSnapshot counters)
    {
        var number = Format(counter, counters);
        int? value = counter.Separator is null ? counters.ValueOf(counter.Name) : null;
        return new ContentText(number) { Counters = [new CounterPlace(counter.Name, 0, number.Length, value, counter.Style ?? CounterStyle.Decimal)] };
    }

    private static string Format(CounterPiece counter, CounterSnapshot counters)
    {
        var style = counter.Style ?? CounterStyle.Decimal;
        return counter.Separator is null
            ? style.Format(counters.ValueOf(counter.Name))
            : string.Join(counter.Separator, counters.ScopesOf(counter.Name).Select(style.Format));
    }

    private ContentItem EvaluateTarget(TargetCounterPiece piece, Element? element)
    {
        if (IdOf(piece.Target, element) is not { } id)
        {
            return new ContentText(string.Empty);
        }

        if (piece.Name == "page")
        {
            return new ContentTargetPage(id, piece.Style);
        }

        var target = ids.GetValueOrDefault(id);
        if (target?.Node is Note note && pageCounters.Contains(piece.Name))
        {
            return OnPage(note, piece.Name, piece.Style, target.Counters);
        }

        return new ContentText(target is not null
            ? Format(new CounterPiece(piece.Name, null, piece.Style), target.Counters)
            : string.Empty);
    }

    private static ContentPageCounter OnPage(Note note, string name, CounterStyle? style, CounterSnapshot counters) =>
        new(note.Id, name, counters.ValueOf(name)) { Style = style ?? CounterStyle.Decimal };

    private Element? TargetOf(ContentPiece target, Element? element) => IdOf(target, element) is { } id ? ids.GetValueOrDefault(id) : null;

    private static string? IdOf(ContentPiece target, Element? element)
    {
        var url = target is TextPiece text ? text.Value : element?.Attribute(((AttributePiece)target).Name);
        return url is ['#', ..] ? url[1..] : null;
    }

    private string TextOf(Element element, ContentPart part) => part switch
    {
        ContentPart.Before => TextOf(element, PseudoElement.Before),
        ContentPart.After => TextOf(element, PseudoElement.After),
        ContentPart.FirstLetter => element.Node is { } node && TextPrinter.PrintContent(node, Around).Trim() is { Length: > 0 } text
            ? text[..(char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1)]
            : string.Empty,
        _ => element.Node is { } whole ? TextPrinter.PrintContent(whole, Around).Trim() : string.Empty,
    };

    private string TextOf(Element element, PseudoElement pseudo) => TextOf(ItemsOf(element, pseudo));

    // A reference in a line says its number wherever the line is quoted; what speaks of pages is left out whole.
    private (string Before, string After)? Around(Inline inline)
    {
        var element = elements[inline];
        return element.Style.Display == DisplayMode.None
            ? null
            : (ContentText.Of(ItemsOf(element, PseudoElement.Before)), ContentText.Of(ItemsOf(element, PseudoElement.After)));
    }

    private ValueList<ContentItem> ItemsOf(Element element, PseudoElement pseudo)
    {
        if (element.Pseudos?[(int)pseudo] is not { Style.Content: { } content } box || _referenceDepth == DeepestReference)
        {
            return [];
        }

        _referenceDepth++;
        var items = Evaluate(content, element, box.Style, box.Counters);
        _referenceDepth--;
        return items;
    }

    private string Quote(QuotePiece quote, ValueList<string> marks)
    {
        _quoteDepth = Math.Max(0, _quoteDepth + Math.Min(0, quote.DepthChange));
        var depth = Math.Min(_quoteDepth, (marks.Count / 2) - 1);
        var mark = depth >= 0 && quote.IsVisible ? marks[(depth * 2) + (quote.DepthChange > 0 ? 0 : 1)] : string.Empty;
        _quoteDepth += Math.Max(0, quote.DepthChange);
        return mark;
    }
}
