using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Finds the first and the last text node of a block, notes apart.</summary>
internal sealed class EdgeTexts : BookWalker
{
    /// <summary>The first, or null where there is none.</summary>
    public Text? First { get; private set; }

    /// <summary>The last, or null where there is none.</summary>
    public Text? Last { get; private set; }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Text text)
        {
            First ??= text;
            Last = text;
        }
        else if (node is not Note)
        {
            base.Visit(node);
        }
    }
}
