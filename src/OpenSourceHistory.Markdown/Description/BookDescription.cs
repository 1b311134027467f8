using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>What <c>book.yaml</c> says.</summary>
/// <param name="Metadata">About the book.</param>
/// <param name="Entries">What it is made of, in order; empty where it does not say.</param>
/// <param name="Style">Its style sheet's path as written, or null.</param>
/// <param name="Editions">Its editions.</param>
/// <param name="File">The file itself.</param>
internal sealed record BookDescription(
    BookMetadata Metadata, ValueList<DivisionEntry> Entries, YamlScalar? Style, ValueList<Edition> Editions, SourceFile File)
{
    /// <summary>Its sources, or null where it has no file of them.</summary>
    public SourceList? Sources { get; init; }

    /// <summary>The parts of editions that have their own, by their names.</summary>
    public IReadOnlyDictionary<ValueList<string>, ValueList<DivisionEntry>> EditionParts { get; init; } = new Dictionary<ValueList<string>, ValueList<DivisionEntry>>();

    /// <summary>What the data files say.</summary>
    public ApparatusData Data { get; init; } = ApparatusData.None;
}
