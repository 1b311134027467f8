using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Caching;

namespace OpenSourceHistory.Publishing.Catalogues;

/// <summary>What a run over a catalogue is asked to do.</summary>
/// <param name="Path">Path of the catalogue's file.</param>
/// <param name="Shard">The part of it that is built.</param>
/// <param name="Each">What is asked of each book: options, and editions and an output folder where they are given. Its path is not looked at.</param>
public sealed record CatalogueRequest(string Path, Shard Shard, BuildRequest Each)
{
    /// <summary>What machines share; null where this one is alone.</summary>
    public CacheRequest? Cache { get; init; }
}
