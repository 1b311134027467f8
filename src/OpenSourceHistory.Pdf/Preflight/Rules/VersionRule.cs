using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The version of the format.</summary>
internal sealed class VersionRule() : PreflightRule("file.version", "Is the version of the format one that the standards take?", "ISO 15930-1; ISO 15930-7; ISO 19005-2, 6.1.2; ISO 14289-1, 6.1")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Count > 0;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Latest(file) is var version && string.CompareOrdinal(version, Asked(demands)) > 0 ? Answer.Failed($"PDF {version}, and {Asked(demands)} is asked for") : Answer.Passed;

    private static string Asked(Demands demands) => demands.Standards.Select(s => s.Version).Min(StringComparer.Ordinal)!;

    // The catalogue may tell a later version than the header (ISO 32000-1, 7.2.2).
    private static string Latest(OpenedFile file) =>
        file.Tokens.Get<NameToken>(file.Catalog, "Version")?.Data is { } told && string.CompareOrdinal(told, file.Version) > 0 ? told : file.Version;
}
