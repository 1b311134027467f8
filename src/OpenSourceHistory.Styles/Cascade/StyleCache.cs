using System.Runtime.CompilerServices;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>
/// Styles of elements of one medium. Elements of the same parent style, the same matching rules and the same language share one
/// instance, so that a long book has a few hundred styles. Whoever asks holds its gate: styled books made from one another share it.
/// </summary>
/// <param name="index">The rules.</param>
/// <param name="counterStyles">The counter styles that the sheet defines.</param>
internal sealed class StyleCache(RuleIndex index, CounterStyleTable counterStyles)
{
    private readonly Dictionary<(int Set, int Rank), int> _sets = [];
    private readonly Dictionary<Key, ComputedStyle> _styles = [];
    private readonly Dictionary<ComputedStyle, ComputedStyle> _undeclared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ComputedStyle, ComputedStyle> _anonymous = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ComputedStyle, ComputedStyle> _instances = new(new StyleComparer());
    private readonly List<int> _ranks = [];

    /// <summary>To be held by whoever asks for styles.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The counter styles that the sheet defines.</summary>
    public CounterStyleTable CounterStyles { get; } = counterStyles;

    /// <summary>What <c>rem</c> and <c>rlh</c> mean; the root's own style once it is known.</summary>
    public ComputedStyle Root { get; set; } = ComputedStyle.Initial;

    /// <summary>The style of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">Its parent's style.</param>
    public ComputedStyle StyleOf(Element element, ComputedStyle parent)
    {
        index.Match(element, null, _ranks);
        return Find(parent, element.Language);
    }

    /// <summary>The style of a pseudo-element, or null where no rule matches it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="pseudo">The pseudo-element.</param>
    /// <param name="parent">The style that it inherits from.</param>
    public ComputedStyle? StyleOf(Element element, PseudoElement pseudo, ComputedStyle parent)
    {
        index.Match(element, pseudo, _ranks);
        return _ranks.Count == 0 ? null : Find(parent, element.Language);
    }

    /// <summary>The style of an anonymous block box: what it inherits, and the initial values of all else (CSS 2, 9.2.1.1).</summary>
    /// <param name="parent">The element that it stands in, styled.</param>
    public ComputedStyle AnonymousIn(Element parent)
    {
        if (!_anonymous.TryGetValue(parent.Style, out var style))
        {
            _ranks.Clear();
            _anonymous[parent.Style] = style = Share(Find(parent.Style, parent.Language) with { Display = DisplayMode.Block });
        }

        return style;
    }

    /// <summary>The instance that stands for all equal styles.</summary>
    /// <param name="style">A style.</param>
    public ComputedStyle Share(ComputedStyle style)
    {
        if (_instances.TryGetValue(style, out var shared))
        {
            return shared;
        }

        _instances[style] = style;
        return style;
    }

    private ComputedStyle Find(ComputedStyle parent, string language)
    {
        var key = new Key(parent, NumberOfSet(), language);
        if (_styles.TryGetValue(key, out var style))
        {
            return style;
        }

        var context = new ComputeContext(parent, Root.FontSize, Root.LineHeight) { CounterStyles = CounterStyles };
        style = Share(StyleComputer.Compute(Ordered(), UndeclaredIn(parent), context, language));
        _styles[key] = style;
        return style;
    }

    // Among important declarations the order of layers is the other way round (CSS Cascade 5, section 6.4.4).
    private IEnumerable<CompiledDeclaration> Ordered()
    {
        var rules = _ranks.Select(rank => index.Rules[rank]);
        return index.HasLayers
            ? rules.SelectMany(r => r.Declarations.Where(d => !d.Source.IsImportant))
                .Concat(rules.OrderByDescending(r => r.Layer).SelectMany(r => r.Declarations.Where(d => d.Source.IsImportant)))
            : rules.SelectMany(r => r.Declarations);
    }

    // What children of a parent have before any declaration, found once for all of them.
    private ComputedStyle UndeclaredIn(ComputedStyle parent)
    {
        if (!_undeclared.TryGetValue(parent, out var style))
        {
            _undeclared[parent] = style = Inheritance.ChildOf(parent);
        }

        return style;
    }

    // Sets of rules are numbered by walking a tree whose branches are ranks: no key to allocate, no set to compare.
    private int NumberOfSet()
    {
        var set = 0;
        foreach (var rank in _ranks)
        {
            if (!_sets.TryGetValue((set, rank), out var next))
            {
                _sets[(set, rank)] = next = _sets.Count + 1;
            }

            set = next;
        }

        return set;
    }

    private readonly record struct Key(ComputedStyle Parent, int Set, string Language)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Parent, other.Parent) && Set == other.Set && string.Equals(Language, other.Language, StringComparison.Ordinal);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Parent), Set, Language);
    }

    // Styles that differ almost always differ in one of these values; hashing the other seventy would cost more than it saves.
    private sealed class StyleComparer : IEqualityComparer<ComputedStyle>
    {
        // All that is not the value of a property is the language, and the properties that sheets make up.
        public bool Equals(ComputedStyle? x, ComputedStyle? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Language == y.Language && x.Custom == y.Custom
                && PropertyTable.Longhands.All(p => p.Agrees(x, y)));

        public int GetHashCode(ComputedStyle style) => HashCode.Combine(
            style.FontSize.ScaledPoints,
            style.LineHeight.ScaledPoints,
            (style.FontWeight * 2) + (int)style.FontSlant,
            (int)style.Display,
            style.Margin.Top.Length.ScaledPoints,
            style.Margin.Left.Length.ScaledPoints,
            style.Padding.Top.Length.ScaledPoints,
            style.TextIndent.Length.ScaledPoints);
    }
}
