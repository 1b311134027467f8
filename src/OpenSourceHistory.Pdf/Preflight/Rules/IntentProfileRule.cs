using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The output intent has its profile.</summary>
internal sealed class IntentProfileRule() : PreflightRule("intent.profile", "Is the profile of that device in the file?", "ISO 15930-7; ISO 19005-2, 6.2.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.RequiresOutputProfile);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        demands.Standards.Where(s => s.RequiresOutputProfile).SelectMany(s => OutputIntents.Of(file, s.Kind)).Any(i => OutputIntents.SpaceOf(file, i) is null)
            ? Answer.Failed($"an output intent without a profile that can be read")
            : Answer.Passed;
}
