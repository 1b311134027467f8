using System.Globalization;
using System.Xml;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Publishing.Trade;

/// <summary>Writes products as an ONIX for Books message with reference names, elements in the order that the specification gives them. What nobody said is not written.</summary>
internal sealed class OnixWriter
{
    private const string IsbnType = "15";
    private const string ProprietaryType = "01";
    private const string AlternativeFormat = "06";
    private const string BasedOnPrint = "13";
    private const string AvailableAsEbook = "27";

    private readonly XmlWriter _xml;
    private readonly OnixRelease _release;

    private OnixWriter(XmlWriter xml, OnixRelease release) => (_xml, _release) = (xml, release);

    /// <summary>Writes a message.</summary>
    /// <param name="products">The products, of one book.</param>
    /// <param name="sent">The day of the message.</param>
    /// <param name="release">Release of ONIX.</param>
    public static string Write(ValueList<TradeProduct> products, DateTimeOffset sent, OnixRelease release)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            new OnixWriter(xml, release).Write(products, sent);
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
    }

    /// <summary>Writes an element of text; nothing where there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text, or null.</param>
    internal void Element(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _xml.WriteElementString(name, _release.Namespace, XmlSafeText.Clean(text));
        }
    }

    /// <summary>Writes an element that holds others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes these.</param>
    internal void Group(string name, Action write)
    {
        _xml.WriteStartElement(name, _release.Namespace);
        write();
        _xml.WriteEndElement();
    }

    private void Write(ValueList<TradeProduct> products, DateTimeOffset sent)
    {
        _xml.WriteStartElement("ONIXMessage", _release.Namespace);
        _xml.WriteAttributeString("release", _release.Number);
        Group("Header", () =>
        {
            Group("Sender", () => Element("SenderName", SenderOf(products[0].Metadata)));
            Element("SentDateTime", sent.ToUniversalTime().ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        });
        foreach (var product in products)
        {
            Group("Product", () => Write(product, products));
        }

        _xml.WriteEndElement();
    }

    private static string SenderOf(BookMetadata metadata) => metadata.Publisher ?? metadata.Creators.FirstOrDefault()?.Name ?? metadata.Title;

    private void Write(TradeProduct product, ValueList<TradeProduct> all)
    {
        // Confirmed on publication (list 1): whether a day has come yet, no record knows.
        Element("RecordReference", product.Isbn ?? product.Identifier);
        Element("NotificationType", "03");
        WriteIdentifier(product);
        Group("DescriptiveDetail", () => new OnixDescription(this, product).Write(all));
        if (product.Metadata.Description is { } description)
        {
            Group("CollateralDetail", () => Group("TextContent", () =>
            {
                Element("TextType", "03");
                Element("ContentAudience", "00");
                Element("Text", description);
            }));
        }

        if (product.Metadata.Publisher is { } publisher)
        {
            Group("PublishingDetail", () => WritePublishing(publisher, product.Metadata));
        }

        var related = all.Where(p => p != product).ToList();
        if (related.Count > 0)
        {
            Group("RelatedMaterial", () => related.ForEach(other => WriteRelated(product, other)));
        }
    }

    private void WriteIdentifier(TradeProduct product) => Group("ProductIdentifier", () =>
    {
        Element("ProductIDType", product.Isbn is null ? ProprietaryType : IsbnType);
        Element("IDTypeName", product.Isbn is null ? "URN" : null);
        Element("IDValue", product.Isbn ?? product.Identifier);
    });

    // Who publishes stands before all else of the group, which may not be without (ONIX 3.1, group P.19).
    private void WritePublishing(string publisher, BookMetadata metadata)
    {
        Group("Publisher", () =>
        {
            Element("PublishingRole", "01");
            Element("PublisherName", publisher);
        });

        if (metadata.Date is { } date)
        {
            Group("PublishingDate", () =>
            {
                Element("PublishingDateRole", "01");
                WriteDate(date);
            });
        }

        WriteCopyright(metadata);
    }

    // List 55: a day, a month, a year.
    private void WriteDate(string date)
    {
        _xml.WriteStartElement("Date", _release.Namespace);
        _xml.WriteAttributeString("dateformat", date.Length switch { 10 => "00", 7 => "01", _ => "05" });
        _xml.WriteString(date.Replace("-", string.Empty, StringComparison.Ordinal));
        _xml.WriteEndElement();
    }

    private void WriteCopyright(BookMetadata metadata)
    {
        if (metadata.Date is not { Length: >= 4 } date || metadata.Creators.FirstOrDefault()?.Name is not { } owner)
        {
            return;
        }

        Group("CopyrightStatement", () =>
        {
            Element("CopyrightYear", date[..4]);
            Group("CopyrightOwner", () => Element("PersonName", owner));
        });
    }

    private void WriteRelated(TradeProduct product, TradeProduct other) => Group("RelatedProduct", () =>
    {
        Element("ProductRelationCode", (product.IsPrinted, other.IsPrinted) switch { (false, true) => BasedOnPrint, (true, false) => AvailableAsEbook, _ => AlternativeFormat });
        WriteIdentifier(other);
    });
}
