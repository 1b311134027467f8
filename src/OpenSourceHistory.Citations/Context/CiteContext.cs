using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Context;

/// <summary>What the rendering of one cite or entry is asked for.</summary>
/// <param name="Source">The source.</param>
internal sealed record CiteContext(Source Source)
{
    public CitationItem Item { get; init; } = new(string.Empty);

    public CitePosition Position { get; init; }

    public bool IsNearNote { get; init; }

    public int? FirstNoteNumber { get; init; }

    public int CitationNumber { get; init; }

    public bool IsBibliography { get; init; }

    /// <summary>A key for sorting is made: names inverted, dates and numbers as figures.</summary>
    public bool IsSorting { get; init; }

    /// <summary>The cite is set to be compared with those of other sources, not to be printed.</summary>
    public bool IsComparing { get; init; }

    /// <summary>The options of names of the citation or bibliography, over those of the style.</summary>
    public NameOptions Names { get; init; } = NameOptions.Empty;

    /// <summary>The options of a key for sorting, which go before those of the elements.</summary>
    public NameOptions SortNames { get; init; } = NameOptions.Empty;

    public Disambiguation Disambiguation { get; init; } = Disambiguation.None;

    public AuthorSubstitution? AuthorSubstitution { get; init; }

    /// <summary>The first names of the cite are left out.</summary>
    public bool SuppressesAuthor { get; init; }
}
