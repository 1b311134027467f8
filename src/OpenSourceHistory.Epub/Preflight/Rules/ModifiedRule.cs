using System.Globalization;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Date of the last change.</summary>
internal sealed class ModifiedRule() : PackageRule(
    "metadata.modified", "Is the moment of its last change there, in UTC?",
    "EPUB 3.3, 5.5.5", "Write <meta property=\"dcterms:modified\">2026-11-29T12:00:00Z</meta>")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.PlaceOf(1), package.PropertiesOf("dcterms:modified").Select(m => m.Value).FirstOrDefault() switch
        {
            null => "it is missing",
            var moment => DateTime.TryParseExact(moment, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? null : $"“{moment}” is none",
        });
}
