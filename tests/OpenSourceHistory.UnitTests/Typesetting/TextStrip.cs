using OpenSourceHistory.Pages;

namespace OpenSourceHistory.UnitTests.Typesetting;

/// <summary>A line of text as the tests' own paragraph setter paints it.</summary>
internal sealed record TextStrip(SourceSpan Span, Point Origin, string Text) : PageItem(Span)
{
    public override PageItem MovedBy(Length dx, Length dy) => this with { Origin = new Point(Origin.X + dx, Origin.Y + dy) };
}
