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
