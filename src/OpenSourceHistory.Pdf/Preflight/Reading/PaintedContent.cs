namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What a page paints. Filled while its content is read.</summary>
internal sealed class PaintedContent
{
    /// <summary>What is painted, in order.</summary>
    public List<PaintedItem> Items { get; } = [];

    /// <summary>The pictures of samples.</summary>
    public List<PlacedSamples> Pictures { get; } = [];

    /// <summary>What shines through, in the words of the file.</summary>
    public SortedSet<string> Translucencies { get; } = new(StringComparer.Ordinal);

    /// <summary>Fonts that something is shown with, each with the codes shown.</summary>
    public Dictionary<OpenedFont, HashSet<int>> Shown { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the structure knows sequences by, in order.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>What is painted neither as an artifact nor for the structure: the operators.</summary>
    public SortedSet<string> Unmarked { get; } = new(StringComparer.Ordinal);

    /// <summary>True where a part of the text is in an artifact.</summary>
    public bool HasTaggedInArtifact { get; set; }

    /// <summary>True where an artifact is in a part of the text.</summary>
    public bool HasArtifactInTagged { get; set; }

    /// <summary>Why not all of the content could be read; null where it could.</summary>
    public string? Lack { get; set; }
}
