using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Context;

/// <summary>The repeated authors of a bibliography's entry, and what stands for them.</summary>
/// <param name="Text">The substitute.</param>
/// <param name="Rule">Which names it stands for.</param>
/// <param name="SharedNames">How many names from the first on are those of the entry before.</param>
internal sealed record AuthorSubstitution(string Text, SubstituteRule Rule, int SharedNames);
