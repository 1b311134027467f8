using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using Xunit;

namespace OpenSourceHistory.UnitTests.Css.Selectors;

/// <summary>Selectors that ask about siblings: each sibling is looked at a few times, however many there are.</summary>
public sealed class SiblingTests
{
    private static readonly SelectorDialect s_dialect = new(KeepsCase: false, []);

    [Theory]
    [InlineData(".x ~ p", 500)]
    [InlineData("p.x ~ p.x ~ p", 0)]
    [InlineData("p:has(~ .x)", 999)]
    [InlineData("p:has(~ p ~ .x)", 998)]
    [InlineData("p:has(~ p .x)", 0)]
    [InlineData("p:has(~ p > .x)", 0)]
    [InlineData("p:has(~ p + .x)", 998)]
    [InlineData("p:has(+ p ~ .x)", 998)]
    [InlineData("p:has(+ p + .x)", 2)]
    [InlineData("section:has(> p ~ .x) > p", 1000)]
    [InlineData("p:nth-child(2 of .x, .y)", 1)]
    [InlineData("p:nth-last-child(3 of :not(.x))", 1)]
    [InlineData("p:nth-of-type(7)", 1)]
    [InlineData("p:nth-last-of-type(7)", 1)]
    [InlineData("p:only-of-type", 0)]
    public void Cost_grows_with_their_number_alone(string selector, int expected)
    {
        var root = new Place(null, "section", string.Empty);
        var children = Enumerable.Range(0, 1000).Select(i => new Place(root, "p", i is 499 or 999 ? "x" : string.Empty)).ToList();
        var parsed = SelectorParser.ParseList(ComponentParser.ParseText(selector), s_dialect, out _)!;

        Assert.Equal(expected, children.Count(child => parsed.Any(s => s.Matches(child))));
        Assert.InRange(children.Sum(c => c.Asked), 0, 8 * children.Count);
    }

    // Counts how often it is asked for its name, its classes and its neighbours.
    private sealed class Place : IElement
    {
        private readonly Place? _parent;
        private readonly List<Place> _children = [];
        private readonly string _name;
        private readonly string _class;

        public Place(Place? parent, string name, string className)
        {
            (_parent, _name, _class) = (parent, name, className);
            Index = parent?._children.Count ?? 0;
            parent?._children.Add(this);
            ChildCounts = new ChildCounts(this);
        }

        public int Asked { get; private set; }

        public IElement? Parent => _parent;

        public IElement? Previous => Ask(Index == 0 ? null : _parent?._children[Index - 1]);

        public IElement? Next => Ask(_parent is not null && Index + 1 < _parent._children.Count ? _parent._children[Index + 1] : null);

        public IReadOnlyList<IElement> Children => _children;

        public ChildCounts ChildCounts { get; }

        public int Index { get; }

        public string Name => Ask(_name);

        public string? Id => null;

        public ValueList<string> Classes => [_class];

        public string Language => string.Empty;

        public bool IsEmpty => false;

        public bool IsLink => false;

        public bool HasClass(string name) => Ask(_class) == name;

        public string? Attribute(string name) => null;

        private T Ask<T>(T answer)
        {
            Asked++;
            return answer;
        }
    }
}
