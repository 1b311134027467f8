using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Counters;
using OpenSourceHistory.Styles.Generated;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>Computes the styles of pages of one medium (CSS Paged Media 3). Not safe for several threads.</summary>
internal sealed class PageStyles
{
    private readonly IReadOnlyList<PageRule> _rules;
    private readonly ComputedStyle _body;
    private readonly ComputeContext _context;
    private readonly string _language;
    private readonly Dictionary<PageContext, PageStyle> _pages = [];
    private readonly ContentEvaluator _evaluator = new(
        new Dictionary<string, Element>(StringComparer.Ordinal),
        new Dictionary<Node, Element>(ReferenceEqualityComparer.Instance),
        new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Sorts the page rules of a medium.</summary>
    /// <param name="rules">Rules of all media, in order.</param>
    /// <param name="media">The medium.</param>
    /// <param name="root">Style of the root element.</param>
    /// <param name="body">Style of the body, which pages inherit from.</param>
    /// <param name="counterStyles">The counter styles that the sheet defines.</param>
    public PageStyles(IEnumerable<PageRule> rules, MediaType media, ComputedStyle root, ComputedStyle body, CounterStyleTable counterStyles)
    {
        _rules = [.. rules.Where(r => r.Media.Matches(media)).OrderBy(r => r.IsBuiltIn ? 0 : 1).ThenBy(r => r.Selector.Specificity)];
        (_body, _language) = (body, body.Language);
        _context = new ComputeContext(body, root.FontSize, root.LineHeight) { CounterStyles = counterStyles };
    }

    /// <summary>
    /// The counters that pages of some kind reset, the page counter not among them. Only media of real pages have any: the other
    /// formats make their pages themselves, and count in the order of the text.
    /// </summary>
    /// <param name="rules">Rules of all media.</param>
    /// <param name="media">The medium.</param>
    public static IReadOnlySet<string> CountersResetBy(IEnumerable<PageRule> rules, MediaType media)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (media is not (MediaType.Print or MediaType.Screen))
        {
            return names;
        }

        var initial = ComputedStyle.Initial;
        var context = new ComputeContext(initial, initial.FontSize, initial.LineHeight);
        foreach (var rule in rules.Where(r => r.Media.Matches(media)))
        {
            names.UnionWith(ResetsOf(StyleComputer.Compute(rule.Declarations, context, initial.Language)).Select(c => c.Name));
        }

        return names;
    }

    /// <summary>True where rules select pages by their numbers.</summary>
    public bool AreSelectedByNumber => _rules.Any(r => r.Selector.Nth is not null);

    /// <summary>The style of a page.</summary>
    /// <param name="page">The page.</param>
    public PageStyle StyleOf(PageContext page)
    {
        if (!_pages.TryGetValue(page, out var style))
        {
            style = Compute(page);
            _pages[page] = style with { PageNumberStyle = NumberStyleOf(page, style) };
        }

        return _pages[page];
    }

    private PageStyle Compute(PageContext context)
    {
        List<PageRule> rules = [.. _rules.Where(r => r.Selector.Matches(context))];
        var style = StyleComputer.Compute(rules.SelectMany(r => r.Declarations), _context, _language);
        var page = Describe(rules, style);
        var footnote = StyleComputer.Compute(rules.SelectMany(r => r.FootnoteArea), _context with { Parent = style }, _language);
        return page with
        {
            Margin = MarginOf(page, style, context.Side),
            PageNumberReset = ResetOf(style),
            CounterResets = ValueList.From(ResetsOf(style)),
            MarginBoxes = BoxesOf(rules, style),
            FootnoteArea = footnote,
            FootnoteRuleWidth = footnote.Width,
        };
    }

    private PageStyle Describe(List<PageRule> rules, ComputedStyle style)
    {
        var page = new PageStyle();
        List<Declaration> descriptors = [.. rules.SelectMany(r => r.Descriptors)];

        // marks before bleed, since an automatic bleed asks for them.
        foreach (var descriptor in descriptors.OrderBy(d => d.IsImportant).ThenByDescending(d => d.Name, StringComparer.Ordinal))
        {
            if (Substitution.Substitute(descriptor.Value, style.Custom.ValueOf) is { } value
                && PageDescriptors.Parse(descriptor.Name, value) is { } change)
            {
                page = change(page, style, _context);
            }
        }

        return page;
    }

    // What a measure of whole units leaves goes to the outer margin.
    private static Edges MarginOf(PageStyle page, ComputedStyle style, PageSide side)
    {
        var (left, right) = (style.Margin.Left.Resolve(page.Size.Width, Length.Zero), style.Margin.Right.Resolve(page.Size.Width, Length.Zero));
        var measure = page.Size.Width - left - right;
        var rest = page.MeasureUnit > Length.Zero && measure > page.MeasureUnit ? new Length(measure.ScaledPoints % page.MeasureUnit.ScaledPoints) : Length.Zero;
        (left, right) = side == PageSide.Verso ? (left + rest, right) : (left, right + rest);
        return new Edges(style.Margin.Top.Resolve(page.Size.Height, Length.Zero), right, style.Margin.Bottom.Resolve(page.Size.Height, Length.Zero), left);
    }

    private static IEnumerable<CounterChange> ResetsOf(ComputedStyle style) => style.CounterReset.Where(c => c.Name is not ("page" or "pages"));

    internal static int? ResetOf(ComputedStyle style)
    {
        int? value = null;
        foreach (var change in style.CounterReset.Concat(style.CounterSet))
        {
            value = change.Name == "page" ? change.Value : value;
        }

        return value;
    }

    private ValueList<MarginBox> BoxesOf(List<PageRule> rules, ComputedStyle page)
    {
        var boxes = new List<MarginBox>();
        foreach (var name in Enum.GetValues<MarginBoxName>())
        {
            var declarations = rules.SelectMany(r => r.Boxes).Where(b => b.Name == name).SelectMany(b => b.Declarations).ToList();
            var style = StyleComputer.Compute(declarations, _context with { Parent = page }, _language);
            if (style.Content is { Count: > 0 } content)
            {
                var items = _evaluator.Evaluate(content, null, style, CounterSnapshot.Empty);
                boxes.Add(new MarginBox(name, style, items) { Span = PlaceOfContent(declarations) });
            }
        }

        return ValueList.From(boxes);
    }

    private static SourceSpan PlaceOfContent(List<CompiledDeclaration> declarations) =>
        declarations.Select(d => d.Source).Where(d => d.Name == "content").OrderBy(d => d.IsImportant).LastOrDefault()?.Span ?? SourceSpan.None;

    // The style of the folio shown; a page without one counts as its neighbours of the same name do, so that references agree.
    private CounterStyle? NumberStyleOf(PageContext context, PageStyle style)
    {
        if (FolioStyleOf(style) is { } own)
        {
            return own;
        }

        foreach (var side in (PageSide[])[PageSide.Recto, PageSide.Verso])
        {
            if (FolioStyleOf(Compute(new PageContext(context.Name, side, false, false))) is { } neighbour)
            {
                return neighbour;
            }
        }

        return null;
    }

    // Where a page shows its number twice, the numerals that the sheet names go before those that it leaves open.
    private static CounterStyle? FolioStyleOf(PageStyle style)
    {
        var folios = style.MarginBoxes.SelectMany(box => box.Content).OfType<ContentPageNumber>().ToList();
        return folios.Count == 0 ? null : folios.Find(folio => folio.Style is not null)?.Style ?? CounterStyle.Decimal;
    }
}
