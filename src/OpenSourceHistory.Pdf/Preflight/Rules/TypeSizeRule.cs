using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Type is not too small.</summary>
internal sealed class TypeSizeRule() : PreflightRule("type.smallest", "Is no type smaller than the receiver takes?", "the receiver", "type")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.SmallestType is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.Where(i => i.Kind == PaintedKind.Text && i.HasInk).Select(i => i.TypeSize).DefaultIfEmpty(double.MaxValue).Min() is var size && size < demands.Rules.SmallestType!.Value.Points - Slack
            ? FormattableString.Invariant($"type of {size:0.##} points, and {demands.Rules.SmallestType.Value.Points:0.##} are the least")
            : null);

    // Files round their numbers.
    private const double Slack = 0.05;
}
