using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Locks.</summary>
internal sealed class ContainerOpenRule() : EbookRule(
    "container.open", "Is nothing locked but fonts?",
    "EPUB 3.3, 4.2.6.3.2 and 4.4", "Give the file that was made before it was locked; shops lock it themselves")
{
    private const string Path = "META-INF/encryption.xml";
    private static readonly string[] s_ofFonts = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        EbookAnswer.Of(Path, file.Container.Has(Path) && file.Container.ReadXml(Path) is { } document && document.Descendants().Where(e => e.Name.LocalName == "EncryptionMethod").Any(e => !s_ofFonts.Contains((string?)e.Attribute("Algorithm"))) ? "files are encrypted" : null);
}
