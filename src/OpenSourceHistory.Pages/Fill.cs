namespace OpenSourceHistory.Pages;

/// <summary>A filled rectangle: a rule or a ground.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
/// <param name="Area">Where.</param>
/// <param name="Color">Colour.</param>
public sealed record Fill(SourceSpan Span, Rect Area, Paint Color) : PageItem(Span)
{
    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Area = Area.Offset(dx, dy) };
}
