using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Manuscript;

/// <summary>How sources are cited.</summary>
public sealed record CitationSettings
{
    /// <summary>The style, or null for the usual one.</summary>
    public CitationStyle? Style { get; init; }

    /// <summary>True where the book names sources, so that keys cite them.</summary>
    public bool ReadsKeys { get; init; }

    /// <summary>Keys of sources that the bibliography holds though nobody cites them; "*" for all.</summary>
    public ValueList<string> Uncited { get; init; } = [];

    /// <summary>True where nothing stands for a date that is not known.</summary>
    public bool OmitsNoDate { get; init; }

    /// <summary>True where a source is cited in full again in every chapter.</summary>
    public bool RestartsByChapter { get; init; }
}
