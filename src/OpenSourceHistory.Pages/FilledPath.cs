using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Pages;

/// <summary>A filled outline that is no text to those who read or copy the page: an emphasis mark.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
/// <param name="Origin">Where the path's own origin is.</param>
/// <param name="Path">Its outline in points, y downwards, filled by the nonzero rule.</param>
/// <param name="Color">Colour.</param>
public sealed record FilledPath(SourceSpan Span, Point Origin, ValueList<PathCommand> Path, Paint Color) : PageItem(Span)
{
    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Origin = new Point(Origin.X + dx, Origin.Y + dy) };
}
