using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.CounterRules;

/// <summary>The counter styles that a sheet defines, for one medium.</summary>
internal sealed class CounterStyleTable
{
    // Styles that extend or fall back to each other more often than this are no one's; circles of fallbacks end here, too.
    private const int MostSteps = 64;

    private readonly Dictionary<string, CounterStyleRule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CounterStyle Style, string? Fallback)> _extended = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CounterStyle> _styles = new(StringComparer.Ordinal);
    private readonly ISet<string>? _asked;

    /// <summary>Takes the rules of a medium; of those of one name the strongest holds.</summary>
    /// <param name="rules">Rules of all media, in order.</param>
    /// <param name="media">The medium.</param>
    public CounterStyleTable(IEnumerable<CounterStyleRule> rules, MediaType media)
    {
        foreach (var rule in rules.Where(r => r.Media.Matches(media)).OrderBy(r => r.Layer))
        {
            _rules[rule.Name] = rule;
        }

        foreach (var name in _rules.Keys)
        {
            _styles[name] = WithFallbacks(name);
        }
    }

    /// <summary>A table without styles, which remembers what is asked for that nothing defines.</summary>
    /// <param name="asked">Receives the names.</param>
    public CounterStyleTable(ISet<string> asked) => _asked = asked;

    /// <summary>A table without styles.</summary>
    public static CounterStyleTable Empty { get; } = new([], MediaType.Print);

    /// <summary>What the sheet means by a style: the one that it defines by that name; figures for a name that nobody defines.</summary>
    /// <param name="style">The style as it is asked for.</param>
    public CounterStyle Resolve(CounterStyle style)
    {
        if (_styles.TryGetValue(style.Name, out var own))
        {
            return own;
        }

        if (style.IsReference)
        {
            _asked?.Add(style.Name);
            return CounterStyle.Decimal;
        }

        return style;
    }

    /// <summary>Content with its styles resolved.</summary>
    /// <param name="content">The content.</param>
    public ValueList<ContentPiece> Resolve(ValueList<ContentPiece> content) =>
        content.Any(p => p is CounterPiece { Style: not null } or TargetCounterPiece { Style: not null }) ? ValueList.From(content.Select(Resolve)) : content;

    private ContentPiece Resolve(ContentPiece piece) => piece switch
    {
        CounterPiece { Style: { } style } counter => counter with { Style = Resolve(style) },
        TargetCounterPiece { Style: { } style } target => target with { Style = Resolve(style) },
        _ => piece,
    };

    // A style with what it extends, and the name of its fallback.
    private (CounterStyle Style, string? Fallback) Extended(string name, int steps)
    {
        if (_extended.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_rules.TryGetValue(name, out var rule) || steps == MostSteps)
        {
            return (CounterStyle.Named(name) ?? CounterStyle.Decimal, null);
        }

        var (style, fallback) = rule.Extended is not { } other ? (rule.Signs, null)
            : ExtendsItself(name) ? (CounterStyle.Decimal, null)
            : Extended(other, steps + 1);
        style = rule.Changes.Aggregate(style with { Name = name }, (changed, change) => change(changed));
        return _extended[name] = (style, rule.Fallback ?? fallback);
    }

    // Styles that extend each other in a circle extend figures (section 3.1.7).
    private bool ExtendsItself(string name)
    {
        var next = _rules[name].Extended;
        for (var steps = 0; next is not null && next != name && steps < MostSteps; steps++)
        {
            next = _rules.GetValueOrDefault(next)?.Extended;
        }

        return next == name;
    }

    private CounterStyle WithFallbacks(string name)
    {
        var chain = new List<CounterStyle>();
        for (string? next = name; next is not null && chain.Count < MostSteps;)
        {
            var (style, fallback) = Extended(next, 0);
            chain.Add(style);
            next = fallback;
        }

        var whole = chain[^1];
        for (var i = chain.Count - 2; i >= 0; i--)
        {
            whole = chain[i] with { Fallback = whole };
        }

        return whole;
    }
}
