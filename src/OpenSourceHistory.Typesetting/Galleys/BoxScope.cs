using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A block box whose content is being set.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Content">Room of its content.</param>
/// <param name="ContainingWidth">Width that its percentages refer to.</param>
/// <param name="FirstItem">Index that its first item has or will have.</param>
/// <param name="Box">Index of what is painted of it, -1 for nothing.</param>
/// <param name="Span">Place in the manuscript.</param>
internal readonly record struct BoxScope(
    ComputedStyle Style,
    Measure Content,
    Length ContainingWidth,
    int FirstItem,
    int Box,
    SourceSpan Span);
