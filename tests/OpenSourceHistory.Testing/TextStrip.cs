using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Testing;

/// <summary>A line of text that needs no font, as tests' own paragraph setters paint it.</summary>
public sealed record TextStrip(SourceSpan Span, Point Origin, string Text) : PageItem(Span)
{
    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Origin = new Point(Origin.X + dx, Origin.Y + dy) };
}
