using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>The rules of one medium, found by the id, class or name that their rightmost compound asks for.</summary>
internal sealed class RuleIndex
{
    // Elements first, then each kind of pseudo-element.
    private readonly SelectorIndex<int>?[] _buckets = new SelectorIndex<int>?[1 + Enum.GetValues<PseudoElement>().Length];

    /// <summary>Indexes rules.</summary>
    /// <param name="rules">Rules of all media, in order.</param>
    /// <param name="media">The medium.</param>
    public RuleIndex(IEnumerable<StyleRule> rules, MediaType media)
    {
        Rules = Rank(rules.Where(r => r.Media.Matches(media)));
        HasLayers = Rules.Any(r => r.Layer > 0);
        foreach (var rule in Rules)
        {
            (_buckets[BucketOf(PseudoElements.Of(rule.Selector))] ??= new SelectorIndex<int>()).Add(rule.Selector, rule.Rank);
        }
    }

    /// <summary>Rules by rank.</summary>
    public IReadOnlyList<RankedRule> Rules { get; }

    /// <summary>True where rules stand in cascade layers.</summary>
    public bool HasLayers { get; }

    /// <summary>Finds the rules that match an element or its pseudo-element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="pseudo">The pseudo-element, or null.</param>
    /// <param name="ranks">Receives their ranks in ascending order; emptied before.</param>
    public void Match(Element element, PseudoElement? pseudo, List<int> ranks)
    {
        ranks.Clear();
        _buckets[BucketOf(pseudo)]?.Match(element, ranks);
        ranks.Sort();
    }

    private static int BucketOf(PseudoElement? pseudo) => pseudo is { } p ? 1 + (int)p : 0;

    // CSS Cascade 5, section 6.1: origin, layer, specificity, then order of appearance. Importance is seen to where values are chosen.
    private static List<RankedRule> Rank(IEnumerable<StyleRule> rules)
    {
        var candidates = new List<Candidate>();
        foreach (var rule in rules)
        {
            foreach (var selector in rule.Selectors)
            {
                candidates.Add(new Candidate(rule, selector, candidates.Count));
            }
        }

        candidates.Sort(Candidate.Compare);
        return [.. candidates.Select((c, rank) => new RankedRule(c.Selector, c.Rule.Declarations, rank, c.Rule.Layer))];
    }

    private sealed record Candidate(StyleRule Rule, ComplexSelector Selector, int Order)
    {
        public static int Compare(Candidate one, Candidate other)
        {
            if (one.Rule.IsBuiltIn != other.Rule.IsBuiltIn)
            {
                return one.Rule.IsBuiltIn ? -1 : 1;
            }

            var byLayer = one.Rule.Layer.CompareTo(other.Rule.Layer);
            var byWeight = byLayer != 0 ? byLayer : one.Selector.Specificity.CompareTo(other.Selector.Specificity);
            return byWeight != 0 ? byWeight : one.Order.CompareTo(other.Order);
        }
    }
}
