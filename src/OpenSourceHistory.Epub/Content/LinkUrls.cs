using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Turns link targets into URLs that a publication may hold.</summary>
/// <param name="targets">Ids.</param>
/// <param name="fileName">Name of the content document.</param>
internal sealed class LinkUrls(LinkTargets targets, string fileName)
{
    private readonly DiagnosticBag _findings = new();

    /// <summary>Links that are written as plain text.</summary>
    public ValueList<Diagnostic> Findings => _findings.ToSortedList();

    /// <summary>URL for a link, or null where its text is to stand alone.</summary>
    /// <param name="link">The link.</param>
    public string? Of(Link link)
    {
        // A broken reference has been reported with a hint where ids were resolved.
        if (link.TargetId is { } id)
        {
            return targets.UrlOf(id, fileName);
        }

        if (!Uri.TryCreate(XmlSafeText.Clean(link.Target), UriKind.Absolute, out var url) || !link.Target.Contains(':', StringComparison.Ordinal))
        {
            _findings.Warning(
                EpubCodes.LinkOutsidePublication,
                link.Span,
                $"The link to '{link.Target}' leads to no part of the book and is plain text in the e-book",
                "Give the full address (https://...), or #id for a place in the book");
            return null;
        }

        if (!LinkSchemes.AreFollowed(url.Scheme) || (url.Scheme is "http" or "https" && url.Host.Length == 0))
        {
            _findings.Warning(
                EpubCodes.UnusableLink, link.Span, $"Reading systems do not follow '{link.Target}'; the link is plain text in the e-book");
            return null;
        }

        return WebAddress.ToAscii(XmlSafeText.Clean(link.Target));
    }
}
