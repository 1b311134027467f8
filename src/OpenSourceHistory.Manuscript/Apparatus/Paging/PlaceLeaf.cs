namespace OpenSourceHistory.Manuscript.Apparatus.Paging;

/// <summary>A node of a book's text with nothing below it, and the nodes around it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Around">The node around it with those around that.</param>
internal sealed record PlaceLeaf(Node Node, Surrounding? Around)
{
    /// <summary>Its characters; empty for what has none.</summary>
    public string Characters => (Node as Text)?.Value ?? (Node as Code)?.Value ?? (Node as CodeBlock)?.Text ?? string.Empty;

    /// <summary>True where some characters stand in it, or begin with it.</summary>
    /// <param name="text">The characters.</param>
    public bool Says(string text) => text.Length > 0 && Characters is { Length: > 0 } own
        && (own.Contains(text, StringComparison.Ordinal) || text.StartsWith(own, StringComparison.Ordinal));

    /// <summary>How many of some places, and of those of the nodes around it, are not in both.</summary>
    /// <param name="places">The places.</param>
    public int DifferenceAround(ValueList<SourceSpan> places)
    {
        var rest = places.ToList();
        var difference = 0;
        for (var around = Around; around is not null; around = around.Outer)
        {
            difference += rest.Remove(around.Node.Span) ? 0 : 1;
        }

        return difference + rest.Count;
    }

    /// <summary>Finds the offset of a place.</summary>
    /// <param name="place">A place within the node's.</param>
    /// <param name="text">The characters that stand there.</param>
    public int OffsetOf(SourceSpan place, string text)
    {
        var characters = Characters;
        if (characters.Length < 2 || Node.SpanOf(0, 1) == Node.Span)
        {
            // How the source spells them is not known.
            return text.Length == 0 ? 0 : Math.Max(0, characters.IndexOf(text, StringComparison.Ordinal));
        }

        var (low, high) = (0, characters.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Node.SpanOf(middle, 1).Start >= place.Start ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
