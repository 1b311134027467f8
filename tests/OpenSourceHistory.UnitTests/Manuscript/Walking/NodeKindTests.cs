using System.Reflection;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Walking;

/// <summary>What every kind of node owes to walkers, rewriters and visitors. A kind that is added is asked as well.</summary>
public sealed class NodeKindTests
{
    public static TheoryData<string> Kinds => [.. SampleNodes.Kinds.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_node_tells_all_its_children(string kind)
    {
        var node = Sample(kind);
        var children = ChildrenOf(node);
        var parts = SampleNodes.PartsOf(node.GetType()).SelectMany(p => SampleNodes.ItemsOf(p, node)).ToList();
        Assert.Equal(parts.Count, children.Count);
        Assert.All(parts, part => Assert.Contains(children, child => ReferenceEquals(child, part)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_node_whose_children_stay_is_the_same_node(string kind)
    {
        var node = Sample(kind);
        Assert.Same(node, node.WithChildren(new Unchanged()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_node_takes_every_child_that_is_exchanged_and_keeps_the_rest(string kind)
    {
        var node = Sample(kind);
        var changed = node.WithChildren(new Copier());
        var (before, after) = (ChildrenOf(node), ChildrenOf(changed));
        Assert.Equal(before.Count, after.Count);
        Assert.All(before.Zip(after), pair => Assert.NotSame(pair.First, pair.Second));
        Assert.Equal(node, changed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_visitor_is_called_by_the_members_of_the_kind(string kind)
    {
        var node = Sample(kind);
        var called = node switch
        {
            Block block => Called<IBlockVisitor<string>>(v => block.Accept(v, "state")),
            Inline inline => Called<IInlineVisitor<string>>(v => inline.Accept(v, "state")),
            _ => (kind, "state"),
        };
        Assert.Equal((kind, "state"), called);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_node_has_a_place_in_every_table_of_kinds(string kind)
    {
        var node = Sample(kind);
        Assert.NotNull(Elements.ClassesOf(node));
        Assert.NotEqual(string.Empty, Elements.NameOf(node));
        Assert.StartsWith(kind, BookPrinter.Print(node), StringComparison.Ordinal);
        Assert.NotNull(TextPrinter.Print(node));
    }

    [Fact]
    public void Children_stand_in_reading_order()
    {
        var figure = new Figure([new Paragraph([])], new Caption([]));
        var table = new Table(new Caption([]), [], [new TableRow([])], [new TableRow([]), new TableRow([])]);
        Assert.Equal([figure.Blocks[0], figure.Caption!], ChildrenOf(figure), ReferenceEqualityComparer.Instance);
        Assert.Equal([table.Caption!, table.Head[0], table.Body[0], table.Body[1]], ChildrenOf(table), ReferenceEqualityComparer.Instance);
    }

    private static Node Sample(string kind) => SampleNodes.Of(SampleNodes.Kinds.Single(k => k.Name == kind));

    private static List<Node> ChildrenOf(Node node)
    {
        var children = new List<Node>();
        foreach (var child in node.Children())
        {
            children.Add(child);
        }

        return children;
    }

    private static (string Kind, string State) Called<T>(Action<T> accept)
        where T : class
    {
        var visitor = DispatchProxy.Create<T, Recorder>();
        accept(visitor);
        return ((Recorder)(object)visitor).Call;
    }

    private sealed class Unchanged : BookRewriter;

    private sealed class Copier : BookRewriter
    {
        protected override Replacement<Block> RewriteBlock(Block block) => block with { Span = block.Span };

        protected override Replacement<Inline> RewriteInline(Inline inline) => inline with { Span = inline.Span };

        protected override Node RewritePart(Node part) => part with { Span = part.Span };
    }

    private class Recorder : DispatchProxy
    {
        public (string Kind, string State) Call { get; private set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Call = (targetMethod!.GetParameters()[0].ParameterType.Name, (string)args![1]!);
            return null;
        }
    }
}
