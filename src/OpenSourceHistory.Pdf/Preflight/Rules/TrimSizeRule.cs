using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Pages are of a size that the receiver takes.</summary>
internal sealed class TrimSizeRule() : PreflightRule("boxes.trim-size", "Is the page of a size that the receiver takes?", "the receiver", "trim-width", "trim-height")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules is { TrimWidth: not null } or { TrimHeight: not null };

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page =>
            Fault(page.Trim.Width, demands.Rules.TrimWidth, "wide") ?? Fault(page.Trim.Height, demands.Rules.TrimHeight, "high"));

    private static string? Fault(double points, ReceiverRange<Length>? range, string what) => range is null || (points >= range.Least.Points - Tolerance && points <= range.Most.Points + Tolerance)
        ? null
        : $"{Inches(points)} {what}, and {Inches(range.Least.Points)} to {Inches(range.Most.Points)} are taken";
}
