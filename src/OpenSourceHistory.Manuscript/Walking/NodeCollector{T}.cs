namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>Collects the nodes of one kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class NodeCollector<T> : BookWalker
    where T : Node
{
    private readonly List<T> _found = [];

    private NodeCollector()
    {
    }

    /// <summary>All nodes of the kind, in reading order.</summary>
    /// <param name="book">The book.</param>
    public static IReadOnlyList<T> In(Book book)
    {
        var collector = new NodeCollector<T>();
        collector.Walk(book);
        return collector._found;
    }

    /// <summary>All nodes of the kind that are a node or stand in it, in reading order.</summary>
    /// <param name="node">The node.</param>
    public static IReadOnlyList<T> In(Node node)
    {
        var collector = new NodeCollector<T>();
        collector.Visit(node);
        return collector._found;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is T wanted)
        {
            _found.Add(wanted);
        }

        base.Visit(node);
    }
}
