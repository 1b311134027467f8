using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>There is an output intent.</summary>
internal sealed class OutputIntentRule() : PreflightRule("intent.present", "Does the file say, once for each standard, which device its colours are meant for?", "ISO 32000-1, 14.11.5; ISO 15930-1; ISO 15930-7; ISO 19005-2, 6.2.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.RequiresOutputIntent);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        demands.Standards.Where(s => s.RequiresOutputIntent).FirstOrDefault(s => OutputIntents.Of(file, s.Kind).Count != 1) is { } standard
            ? Answer.Failed($"{OutputIntents.Of(file, standard.Kind).Count} for {standard.Name}")
            : Answer.Passed;
}
