using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A block box whose content is being set.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Content">Room of its content.</param>
/// <param name="ContainingWidth">Width that its percentages refer to.</param>
/// <param name="FirstRow">Index that its first row has or will have.</param>
/// <param name="Decoration">Its decoration, -1 for none.</param>
/// <param name="Span">Place in the manuscript.</param>
internal readonly record struct BoxScope(
    ComputedStyle Style,
    Measure Content,
    Length ContainingWidth,
    int FirstRow,
    int Decoration,
    SourceSpan Span);
