namespace OpenSourceHistory.Styles.Rules;

/// <summary>A cascade layer while a sheet is read (CSS Cascade 5, section 6.4); the root holds what stands in no layer.</summary>
internal sealed class CascadeLayer
{
    private readonly List<CascadeLayer> _children = [];
    private readonly Dictionary<string, CascadeLayer> _named = new(StringComparer.Ordinal);

    /// <summary>The layer of a name within this one, made where it is new; a name of several parts leads down.</summary>
    /// <param name="names">Its names from the outermost.</param>
    public CascadeLayer Named(IEnumerable<string> names)
    {
        var layer = this;
        foreach (var name in names)
        {
            if (!layer._named.TryGetValue(name, out var child))
            {
                layer._named[name] = child = layer.Anonymous();
            }

            layer = child;
        }

        return layer;
    }

    /// <summary>A layer of its own without a name.</summary>
    public CascadeLayer Anonymous()
    {
        var child = new CascadeLayer();
        _children.Add(child);
        return child;
    }

    /// <summary>The layers by strength, the weakest first: a layer's children are weaker than what stands in it outside of them.</summary>
    public IReadOnlyDictionary<CascadeLayer, int> Ranks()
    {
        var ranks = new Dictionary<CascadeLayer, int>(ReferenceEqualityComparer.Instance);
        Rank(ranks);
        return ranks;
    }

    private void Rank(Dictionary<CascadeLayer, int> ranks)
    {
        foreach (var child in _children)
        {
            child.Rank(ranks);
        }

        ranks.Add(this, ranks.Count);
    }
}
