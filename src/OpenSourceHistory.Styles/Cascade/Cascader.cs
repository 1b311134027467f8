using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Counters;
using OpenSourceHistory.Styles.Generated;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>Styles a tree in two walks: styles and counters first; then generated content, which may quote what stands further on.</summary>
internal sealed class Cascader
{
    private static readonly PseudoElement[] s_pseudos = Enum.GetValues<PseudoElement>();

    private readonly StyleCache _styles;
    private readonly CounterScopes _counters = new();
    private readonly ContentEvaluator _evaluator;
    private readonly bool _countsAsPrinted;

    private Cascader(ElementTree tree, StyleCache styles, IReadOnlySet<string> pageCounters, bool countsAsPrinted) =>
        (_styles, _evaluator, _countsAsPrinted) = (styles, new ContentEvaluator(tree.Ids, tree.Elements, pageCounters), countsAsPrinted);

    /// <summary>Styles a tree.</summary>
    /// <param name="tree">The tree; receives the styles.</param>
    /// <param name="styles">Styles of the medium.</param>
    /// <param name="pageCounters">Names of the counters that pages reset.</param>
    /// <param name="countsAsPrinted">True where what is printed below counts behind what is printed above, whatever their order in the document.</param>
    public static void Run(ElementTree tree, StyleCache styles, IReadOnlySet<string> pageCounters, bool countsAsPrinted)
    {
        var cascader = new Cascader(tree, styles, pageCounters, countsAsPrinted);
        cascader.Style(tree.Root, ComputedStyle.Initial, isShown: true);
        cascader.Generate(tree.Root);
    }

    private void Style(Element element, ComputedStyle parent, bool isShown)
    {
        element.Style = _styles.StyleOf(element, parent);
        if (element.Parent is null)
        {
            _styles.Root = element.Style;
        }

        // What is not shown counts nothing (CSS Lists 3, section 4.5).
        isShown = isShown && element.Style.Display != DisplayMode.None;
        if (isShown)
        {
            Count(element);
        }

        element.Counters = _counters.Snapshot();
        _counters.Enter();
        AddPseudos(element, parent, isShown, isFront: true);
        foreach (var box in element.Boxes)
        {
            (box.Style, box.Counters) = (_styles.AnonymousIn(element), element.Counters);
        }

        foreach (var child in InCountingOrder(element))
        {
            Style(child, element.Style, isShown);
        }

        AddPseudos(element, parent, isShown, isFront: false);
        _counters.Leave();
    }

    // A table's caption comes first in the document; its footnotes come last where it is printed below the table. Endnotes are listed in the document's order.
    private IEnumerable<Element> InCountingOrder(Element element) =>
        _countsAsPrinted && element is { Node: Table, Children: [{ Node: Caption } caption, ..] }
            && CallsFootnotesOnly(caption) && !_styles.StyleOf(caption, element.Style).CaptionOnTop
            ? element.Children.Skip(1).Append(caption)
            : element.Children;

    private static bool CallsFootnotesOnly(Element element) =>
        element.Node is not Note { Placement: not NotePlacement.Page } && element.Children.All(CallsFootnotesOnly);

    private void Count(Element element)
    {
        if (element.Node is ListBlock list)
        {
            _counters.Reset("list-item", (list.Numbering?.Start ?? 1) - 1);
        }

        if (element.Style.Display == DisplayMode.ListItem && !element.Style.CounterIncrement.Any(c => c.Name == "list-item"))
        {
            _counters.Increment("list-item", 1);
        }

        _counters.Apply(element.Style);
    }

    // ::after comes behind the children in document order; all others in front of them.
    private void AddPseudos(Element element, ComputedStyle parent, bool isShown, bool isFront)
    {
        foreach (var pseudo in s_pseudos)
        {
            if (pseudo != PseudoElement.After == isFront && BoxOf(element, pseudo, parent, isShown) is { } box)
            {
                element.Pseudos ??= new PseudoBox?[s_pseudos.Length];
                element.Pseudos[(int)pseudo] = box;
            }
        }
    }

    private PseudoBox? BoxOf(Element element, PseudoElement pseudo, ComputedStyle parent, bool isShown)
    {
        // The call stands in the text around the note and looks like it; the note itself is elsewhere.
        var inheritsFrom = pseudo == PseudoElement.FootnoteCall ? parent : element.Style;
        if (PseudoElements.OuterOf(pseudo) is { } outer)
        {
            if (element.Pseudos?[(int)outer] is not { Style: { Content.Count: > 0, Display: not DisplayMode.None } around })
            {
                return null;
            }

            inheritsFrom = around;
        }

        var style = _styles.StyleOf(element, pseudo, inheritsFrom);
        if (style is null)
        {
            var isMarker = pseudo == PseudoElement.Marker && element.Style.Display == DisplayMode.ListItem;
            return isMarker ? new PseudoBox(element.Style, false, element.Counters) : null;
        }

        if (MakesText(pseudo) && style.Content is not { Count: > 0 })
        {
            return null;
        }

        if (isShown)
        {
            _counters.Apply(style);
        }

        return new PseudoBox(style, true, _counters.Snapshot());
    }

    private static bool MakesText(PseudoElement pseudo) => pseudo is PseudoElement.Before or PseudoElement.After || PseudoElements.OuterOf(pseudo) is not null;

    private void Generate(Element element)
    {
        element.Strings = _evaluator.StringsOf(element);
        GenerateFor(element, isFront: true);
        foreach (var child in element.Children)
        {
            Generate(child);
        }

        GenerateFor(element, isFront: false);
    }

    private void GenerateFor(Element element, bool isFront)
    {
        if (element.Pseudos is not { } boxes)
        {
            return;
        }

        foreach (var pseudo in s_pseudos)
        {
            if (pseudo != PseudoElement.After == isFront && boxes[(int)pseudo] is { } box)
            {
                box.Content = box.Style.Content is { } content && box.IsStyled
                    ? _evaluator.Evaluate(content, element, box.Style, box.Counters)
                    : pseudo == PseudoElement.Marker ? ListMarker(element, box) : [];
            }
        }
    }

    // The marker as the list's type has it: numeral and delimiter, or a bullet, without the space behind.
    private static ValueList<ContentItem> ListMarker(Element element, PseudoBox box)
    {
        var style = box.Style.ListStyleType;
        if (element.Style.Display != DisplayMode.ListItem || style.IsNone)
        {
            return [];
        }

        var delimiter = (element.Parent?.Node as ListBlock)?.Numbering?.Delimiter ?? '.';
        var text = style.Prefix + style.Format(box.Counters.ValueOf("list-item")) + (style.Suffix ?? delimiter.ToString());
        return [new ContentText(text.TrimEnd())];
    }
}
