namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>Visits nodes in reading order; override <see cref="Visit"/> and call the base for what lies below.</summary>
public abstract class BookWalker
{
    /// <summary>Visits every division of a book.</summary>
    /// <param name="book">The book.</param>
    public void Walk(Book book)
    {
        foreach (var division in book.Divisions)
        {
            Visit(division);
        }
    }

    /// <summary>Visits a node; this base visits the nodes right below it.</summary>
    /// <param name="node">The node.</param>
    public virtual void Visit(Node node) => VisitChildren(node);

    /// <summary>Visits the nodes right below a node, in reading order.</summary>
    /// <param name="node">The node.</param>
    protected void VisitChildren(Node node)
    {
        foreach (var child in node.Children())
        {
            Visit(child);
        }
    }
}
