using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The version of the format.</summary>
internal sealed class VersionRule() : PreflightRule("file.version", "Is the version of the format one that the standards take?", "ISO 15930-1; ISO 15930-7; ISO 19005-2, 6.1.2; ISO 19005-4, 6.1.2; ISO 14289-1, 6.1; ISO 14289-2, 6.1")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Count > 0;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands)
    {
        var (version, asked) = (Latest(file), demands.Standards.Select(s => s.Version).Min(StringComparer.Ordinal)!);
        var isTooEarly = demands.Standards.Any(s => s.IsOfVersion2) && !version.StartsWith('2');
        return isTooEarly || string.CompareOrdinal(version, asked) > 0 ? Answer.Failed($"PDF {version}, and {asked} is asked for") : Answer.Passed;
    }

    // The catalogue may tell a later version than the header (ISO 32000-1, 7.2.2).
    private static string Latest(OpenedFile file) =>
        file.Tokens.Get<NameToken>(file.Catalog, "Version")?.Data is { } told && string.CompareOrdinal(told, file.Version) > 0 ? told : file.Version;
}
