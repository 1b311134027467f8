using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>Writes the information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class InformationDictionary
{
    /// <summary>Writes the dictionary.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="properties">What it says.</param>
    /// <param name="standards">The standards that the file conforms to.</param>
    public static void Write(SyntaxWriter syntax, DocumentProperties properties, ValueList<PdfStandard> standards)
    {
        var date = TextString.Date(properties.Created);
        syntax.OpenDictionary();
        Entry("Title", properties.Title);
        Entry("Author", properties.Author);
        Entry("Subject", properties.Source.Description);
        Entry("Keywords", properties.Keywords);
        Entry("Creator", DocumentProperties.Producer);
        Entry("Producer", DocumentProperties.Producer);
        Entry("CreationDate", date);
        Entry("ModDate", date);
        foreach (var standard in standards.Where(s => s.RequiresTrapped))
        {
            Entry("GTS_PDFXVersion", standard.InformationVersion);
            Entry("GTS_PDFXConformance", standard.InformationConformance);
            syntax.Name("Trapped").Name("False");
        }

        syntax.CloseDictionary();

        void Entry(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                syntax.Name(key).Text(value);
            }
        }
    }
}
