using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No metadata.</summary>
internal sealed class NoMetadataRule() : PreflightRule("metadata.none", "Is there neither a metadata stream nor an information dictionary?", "the receiver", "bare")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.IsBare;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Metadata is not null ? Answer.Failed($"a metadata stream") : file.Information is { Data.Count: > 0 } ? Answer.Failed($"an information dictionary") : Answer.Passed;
}
