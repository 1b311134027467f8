using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>One cite of a cluster with what is known of its place.</summary>
/// <param name="Item">What the author wrote.</param>
/// <param name="Source">The source.</param>
/// <param name="Context">What its rendering is asked for.</param>
internal sealed record Cite(CitationItem Item, Source Source, CiteContext Context);
