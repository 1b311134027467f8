using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Manuscript.Apparatus.Paging;

/// <summary>The text of a division or a note by the places that it has in the manuscript.</summary>
internal sealed class PlaceRegion
{
    private readonly List<PlaceLeaf> _leaves = [];
    private readonly Dictionary<SourceSpan, int> _firstLeaves = [];
    private Dictionary<SourceFile, PlaceLeaf[]>? _byFile;

    /// <summary>Says that a node begins.</summary>
    /// <param name="node">A node with others below it.</param>
    public void Begin(Node node) => _firstLeaves.TryAdd(node.Span, _leaves.Count);

    /// <summary>Adds what stands next.</summary>
    /// <param name="leaf">A node with nothing below it.</param>
    public void Add(PlaceLeaf leaf) => _leaves.Add(leaf);

    /// <summary>Finds where a page begins: at its first characters, or else at the innermost element around them that is found.</summary>
    /// <param name="beginning">The beginning.</param>
    public PlaceInBook? Find(PageBeginning beginning)
    {
        if (beginning.Places[0].File is { } file && LeafAt(file, beginning) is { } leaf)
        {
            return new PlaceInBook(leaf.Node, BehindWord(leaf, leaf.OffsetOf(beginning.Places[0], beginning.Text)));
        }

        foreach (var place in beginning.Places)
        {
            if (place.File is not null && _firstLeaves.TryGetValue(place, out var first) && first < _leaves.Count)
            {
                return new PlaceInBook(_leaves[first].Node, 0);
            }
        }

        return null;
    }

    // What the program makes of one entry of a data file has one place: there the characters tell, and then the elements around it.
    private PlaceLeaf? LeafAt(SourceFile file, PageBeginning beginning)
    {
        var place = beginning.Places[0];
        if (!ByFile().TryGetValue(file, out var leaves))
        {
            return null;
        }

        var last = LastFrom(leaves, place.Start);
        var candidates = new List<PlaceLeaf>();
        for (var i = last; i >= 0 && leaves[i].Node.Span.Start == leaves[last].Node.Span.Start; i--)
        {
            if (place.Start < leaves[i].Node.Span.End || leaves[i].Node.Span == place)
            {
                candidates.Add(leaves[i]);
            }
        }

        candidates.Reverse();
        return candidates.MaxBy(leaf => (leaf.Says(beginning.Text), -leaf.DifferenceAround(beginning.Places)));
    }

    // Index of the last leaf that begins at an offset or before it; -1 where all begin behind it.
    private static int LastFrom(PlaceLeaf[] leaves, int start)
    {
        var (low, high) = (-1, leaves.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = leaves[middle].Node.Span.Start <= start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    // A word that a page's end divides is read whole: the page begins behind it.
    private static int BehindWord(PlaceLeaf leaf, int offset)
    {
        var characters = leaf.Characters;
        var end = offset;
        while (end > 0 && end < characters.Length && IsLetter(characters[end - 1]) && IsLetter(characters[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && !Scripts.IsIdeographic(c);

    private Dictionary<SourceFile, PlaceLeaf[]> ByFile() => _byFile ??= _leaves
        .Where(l => l.Node.Span.File is not null)
        .GroupBy(l => l.Node.Span.File!)
        .ToDictionary(g => g.Key, g => g.OrderBy(l => l.Node.Span.Start).ToArray());
}
