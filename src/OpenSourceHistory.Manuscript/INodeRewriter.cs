namespace OpenSourceHistory.Manuscript;

/// <summary>What a node asks of whoever rewrites its children. Each member gives the same object back where nothing changes.</summary>
public interface INodeRewriter
{
    /// <summary>Rewrites blocks; any number may stand in the place of one.</summary>
    /// <param name="blocks">The blocks.</param>
    ValueList<Block> RewriteBlocks(ValueList<Block> blocks);

    /// <summary>Rewrites inlines; any number may stand in the place of one.</summary>
    /// <param name="inlines">The inlines.</param>
    ValueList<Inline> RewriteInlines(ValueList<Inline> inlines);

    /// <summary>Rewrites parts that only their parent may hold, each for itself: items, rows, lines.</summary>
    /// <typeparam name="T">Kind of part.</typeparam>
    /// <param name="parts">The parts.</param>
    ValueList<T> RewriteParts<T>(ValueList<T> parts)
        where T : Node;

    /// <summary>Rewrites a part that only its parent may hold: a caption, a heading of notes.</summary>
    /// <typeparam name="T">Kind of part.</typeparam>
    /// <param name="part">The part.</param>
    T RewritePart<T>(T part)
        where T : Node;
}
