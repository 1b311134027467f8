using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Reads the standards that an edition is to conform to.</summary>
internal static class StandardsReader
{
    private const string Key = "standards";

    /// <summary>The edition with the standards that its map names.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    public static Result<Edition> ReadInto(Edition edition, MappingReader reader)
    {
        var found = new DiagnosticBag();
        var names = reader.Texts(Key, found);
        if (names.Count == 0)
        {
            return found.With(edition);
        }

        if (edition is not PagedEdition pdf)
        {
            found.Warning(MarkdownCodes.UnknownKey, names[0].Span, $"Only a PDF conforms to such standards; “{edition.Name}” is none", "Leave the standards out");
            return found.With(edition);
        }

        var standards = Read(names, found);
        CheckReceiver(pdf.Receiver, names, found);
        if (StandardConflict.Find(standards) is { } conflict)
        {
            var second = names.First(n => PdfStandard.Find(n.Text) == conflict.Second && n != names[0]);
            found.Error(
                MarkdownCodes.StandardsExcluded, second.Span, $"No file conforms to {conflict.First} and {conflict.Second}: {conflict.Reason} ({conflict.Clause})",
                "Leave one out, or give the book an edition for each");
        }

        return found.With<Edition>(pdf with { Standards = standards, StandardsSpan = names[0].Span });
    }

    /// <summary>The standards of names; those that are not known are reported.</summary>
    /// <param name="names">The names.</param>
    /// <param name="found">Receives the faults.</param>
    public static ValueList<PdfStandard> Read(IReadOnlyList<YamlScalar> names, DiagnosticBag found)
    {
        foreach (var name in names.Where(n => PdfStandard.Find(n.Text) is null))
        {
            MappingReader.ReportUnknown(name, $"“{name.Text}” is no standard that is known here", [.. PdfStandard.All.Select(s => s.Name)], "standards", found, Severity.Error);
        }

        return ValueList.From(names.Select(n => PdfStandard.Find(n.Text)).OfType<PdfStandard>());
    }

    // What is printed from has inks, which a file for screens has not.
    private static void CheckReceiver(PdfReceiver receiver, IReadOnlyList<YamlScalar> names, DiagnosticBag found)
    {
        if (!receiver.IsPaper && names.FirstOrDefault(n => PdfStandard.Find(n.Text)?.Kind == PdfStandardKind.Exchange) is { } name)
        {
            found.Error(
                MarkdownCodes.StandardsExcluded, name.Span, $"{PdfStandard.Find(name.Text)} is of inks, and the profile “{receiver.Name}” of light (ISO 15930-1; ISO 15930-7)",
                "Write profile: print, or leave the standard out");
        }
    }
}
