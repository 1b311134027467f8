using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The navigation document.</summary>
internal sealed class NavigationRule() : PackageRule(
    "navigation.document", "Is there one navigation document, with contents?",
    "EPUB 3.3, 5.6.2.1 and 7", "Add an XHTML file with <nav epub:type=\"toc\"> and properties=\"nav\"")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.Navigation is { } item ? package.PlaceOf(item.Line) : package.PlaceOf(1), package.Items.Count(i => i.Properties.Contains("nav")) switch
        {
            0 => "there is none",
            1 => file.Navigation.HasContents ? null : "it has no contents",
            _ => "there are several",
        });
}
