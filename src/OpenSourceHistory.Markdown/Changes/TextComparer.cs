namespace OpenSourceHistory.Markdown.Changes;

/// <summary>Compares a text with what it was: finds the characters that are others, as long as nothing else is.</summary>
internal sealed class TextComparer
{
    private readonly List<TextChange> _changes = [];

    private TextComparer()
    {
    }

    /// <summary>The changes in order; null where more than characters changed.</summary>
    /// <param name="before">The blocks as they were.</param>
    /// <param name="after">The blocks as they are.</param>
    public static ValueList<TextChange>? Compare(ValueList<Block> before, ValueList<Block> after)
    {
        var comparer = new TextComparer();
        return comparer.AreAlike(new NodeChildren(before.AsSpan()), new NodeChildren(after.AsSpan())) ? ValueList.From(comparer._changes) : null;
    }

    private bool AreAlike(NodeChildren before, NodeChildren after)
    {
        if (before.Count != after.Count)
        {
            return false;
        }

        for (var i = 0; i < before.Count; i++)
        {
            if (!IsAlike(before[i], after[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAlike(Node before, Node after)
    {
        switch (before, after)
        {
            case (Text was, Text now):
                AddChange(was, now);
                return true;
            case var _ when before.Equals(after):
                return true;
            default:
                return Shell.Of(before).Equals(Shell.Of(after)) && AreAlike(before.Children(), after.Children());
        }
    }

    private void AddChange(Text before, Text after)
    {
        if (before.Value != after.Value)
        {
            _changes.Add(new TextChange(before, after));
        }
    }

    // What a node is without its place, and without what stands in it where that is told from it.
    private sealed class Shell : INodeRewriter
    {
        private static readonly Shell s_rewriter = new();

        public static Node Of(Node node) => node.WithChildren(s_rewriter) with { Span = SourceSpan.None };

        public ValueList<Block> RewriteBlocks(ValueList<Block> blocks) => [];

        public ValueList<Inline> RewriteInlines(ValueList<Inline> inlines) => [];

        public ValueList<T> RewriteParts<T>(ValueList<T> parts)
            where T : Node => [];

        public T RewritePart<T>(T part)
            where T : Node => part;
    }
}
