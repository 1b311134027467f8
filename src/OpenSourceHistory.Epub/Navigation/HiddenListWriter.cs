using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>Writes the lists of the navigation document that are for reading systems and not to be seen (EPUB 3.3, section 7.4).</summary>
/// <param name="xml">Receives them.</param>
/// <param name="words">Words in the book's language.</param>
internal sealed class HiddenListWriter(XmlWriter xml, Vocabulary words)
{
    /// <summary>Writes the landmarks, and the lists of figures, tables and pages of a book that has them.</summary>
    /// <param name="landmarks">The landmarks.</param>
    /// <param name="lists">Lists of figures and tables.</param>
    /// <param name="pages">Pages of another edition.</param>
    public void Write(ValueList<Landmark> landmarks, ValueList<CaptionList> lists, ValueList<PageTarget> pages)
    {
        Write("landmarks", null, words["landmarks"], hasHeading: false, landmarks.Select(l => new HiddenPlace(l.Type, l.Label, l.Url)));
        foreach (var list in lists)
        {
            Write(list.Type, null, list.Name, hasHeading: true, list.Places.Select(p => new HiddenPlace(null, p.Label, p.Url)));
        }

        if (pages.Count > 0)
        {
            Write("page-list", "doc-pagelist", words["page-list"], hasHeading: false, pages.Select(p => new HiddenPlace(null, p.Folio.Label, p.Url)));
        }
    }

    // Lists of no fixed kind are named by a heading (EPUB 3.3, section 7.3).
    private void Write(string listType, string? role, string name, bool hasHeading, IEnumerable<HiddenPlace> places)
    {
        xml.WriteStartElement("nav", Namespaces.Xhtml);
        xml.WriteAttributeString("epub", "type", Namespaces.Ops, listType);
        if (role is not null)
        {
            xml.WriteAttributeString("role", role);
        }

        if (!hasHeading)
        {
            xml.WriteAttributeString("aria-label", name);
        }

        xml.WriteAttributeString("hidden", "hidden");
        xml.WriteWhitespace("\n");
        if (hasHeading)
        {
            xml.WriteElementString("h2", Namespaces.Xhtml, XmlSafeText.Clean(name));
            xml.WriteWhitespace("\n");
        }

        xml.WriteStartElement("ol", Namespaces.Xhtml);
        foreach (var (type, label, url) in places)
        {
            WritePlace(type, label, url);
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private void WritePlace(string? type, string label, string url)
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("li", Namespaces.Xhtml);
        xml.WriteStartElement("a", Namespaces.Xhtml);
        if (type is not null)
        {
            xml.WriteAttributeString("epub", "type", Namespaces.Ops, type);
        }

        xml.WriteAttributeString("href", url);
        xml.WriteString(XmlSafeText.Clean(label));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private sealed record HiddenPlace(string? Type, string Label, string Url);
}
