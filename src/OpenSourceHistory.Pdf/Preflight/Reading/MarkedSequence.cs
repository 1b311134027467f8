namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A sequence of marked content (ISO 32000-1, 14.6).</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Id">What the structure knows it by; null where the structure does not.</param>
internal sealed record MarkedSequence(string Tag, int? Id)
{
    /// <summary>True for what is no part of the text.</summary>
    public bool IsArtifact => Tag == "Artifact";
}
