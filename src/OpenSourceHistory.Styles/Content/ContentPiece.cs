using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Content;

/// <summary>A piece of <c>content</c> or <c>string-set</c> as specified (CSS Generated Content 3, section 2).</summary>
internal abstract record ContentPiece;

/// <summary>A string.</summary>
internal sealed record TextPiece(string Value) : ContentPiece;

/// <summary><c>attr()</c>.</summary>
internal sealed record AttributePiece(string Name) : ContentPiece;

/// <summary><c>counter()</c>, or <c>counters()</c> where there is a separator.</summary>
internal sealed record CounterPiece(string Name, string? Separator, CounterStyle? Style) : ContentPiece;

/// <summary><c>string()</c>.</summary>
internal sealed record StringPiece(string Name, StringPosition Position) : ContentPiece;

/// <summary><c>-osh-string-range()</c>.</summary>
internal sealed record StringRangePiece(string Name, string One, string Many) : ContentPiece;

/// <summary><c>leader()</c>.</summary>
internal sealed record LeaderPiece(string Pattern) : ContentPiece;

/// <summary><c>target-counter()</c>; the target is a URL or an <c>attr()</c>.</summary>
internal sealed record TargetCounterPiece(ContentPiece Target, string Name, CounterStyle? Style) : ContentPiece;

/// <summary><c>target-text()</c>.</summary>
internal sealed record TargetTextPiece(ContentPiece Target, ContentPart Part) : ContentPiece;

/// <summary><c>content()</c> of string-set.</summary>
internal sealed record OwnContentPiece(ContentPart Part) : ContentPiece;

/// <summary><c>open-quote</c> and its kin.</summary>
/// <param name="DepthChange">1 for opening, -1 for closing.</param>
/// <param name="IsVisible">False for <c>no-open-quote</c> and <c>no-close-quote</c>.</param>
internal sealed record QuotePiece(int DepthChange, bool IsVisible) : ContentPiece;
