using System.Globalization;
using System.Text;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>What PDF/A asks of a file's metadata (ISO 19005-1, 6.7; ISO 19005-2, 6.6; ISO 19005-4, 6.7).</summary>
internal static class MetadataCheck
{
    private static readonly XNamespace s_rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace s_xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace s_archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace s_access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace s_schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace s_property = "http://www.aiim.org/pdfa/ns/property#";

    public static IEnumerable<string> FaultsOf(PdfObjects file, int part, string level)
    {
        if (file.Entry(file.Catalog, "Metadata") is not StreamToken stream)
        {
            return ["6.6.2.1: no metadata"];
        }

        var text = Encoding.UTF8.GetString(file.Content(stream));
        var packet = XElement.Parse(text.Split("?>")[1].Split("<?xpacket")[0]);
        var faults = new List<string>();
        Require(!stream.StreamDictionary.Data.ContainsKey("Filter"), "19005-1, 6.7.2: the metadata are compressed");
        Require(!text.Contains("bytes=", StringComparison.Ordinal) && !text.Contains("encoding=", StringComparison.Ordinal), "6.6.2.1: attributes of the packet");
        Require(Text(s_archive + "part") == part.ToString(CultureInfo.InvariantCulture), "6.6.4: another part");
        Require(Text(s_archive + "conformance") == (level.Length == 0 ? null : level), "6.6.4: another level");
        Require(part != 4 || Text(s_archive + "rev") == "2020", "19005-4, 6.7.3: no year");
        CheckSchema();
        CheckInformation();
        return faults;

        void CheckSchema()
        {
            var isNeeded = part < 4 && Text(s_access + "part") is not null;
            Require(!isNeeded || IsDescribed(s_access.NamespaceName, "part", "Integer"), "6.6.2.3: pdfuaid is not described");
            var namesExchange = part < 4 && text.Contains("<pdfxid:", StringComparison.Ordinal);
            Require(!namesExchange || IsDescribed("http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion", "Text"), "6.6.2.3: pdfxid is not described");
        }

        bool IsDescribed(string space, string property, string type) => packet.Descendants(s_schema + "namespaceURI").Any(n =>
            n.Value == space && n.Parent!.Descendants(s_property + "name").Single().Value == property && n.Parent!.Descendants(s_property + "valueType").Single().Value == type);

        void CheckInformation()
        {
            var info = file.Information;
            Require(part != 4 || info is null, "19005-4, 6.1.3: an information dictionary");
            if (info is null)
            {
                return;
            }

            Same("Title", packet.Descendants(s_dc + "title"));
            Same("Author", packet.Descendants(s_dc + "creator"));
            Same("Subject", packet.Descendants(s_dc + "description"));
            Same("Keywords", packet.Descendants(s_pdf + "Keywords"));
            Same("Creator", packet.Descendants(s_xmp + "CreatorTool"));
            Same("Producer", packet.Descendants(s_pdf + "Producer"));
            var date = DateTime.Parse(Text(s_xmp + "CreateDate")!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
            Require(file.TextOf(info, "CreationDate") == date.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture), "6.7.3: the dates differ");
        }

        void Same(string key, IEnumerable<XElement> elements)
        {
            var element = elements.SingleOrDefault();
            var values = element?.Descendants(s_rdf + "li").Select(li => li.Value).DefaultIfEmpty(element.Value).ToList() ?? [];
            var told = file.TextOf(file.Information, key);
            Require(told is null ? values.Count == 0 : values.SequenceEqual([told]), $"19005-1, 6.7.3: {key} is “{told}” and “{string.Join("; ", values)}”");
        }

        string? Text(XName name) => packet.Descendants(name).SingleOrDefault()?.Value;

        void Require(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }
    }
}
