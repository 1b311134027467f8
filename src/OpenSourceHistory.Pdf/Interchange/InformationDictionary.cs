using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>Writes the information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class InformationDictionary
{
    /// <summary>Writes the dictionary.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="properties">What it says.</param>
    public static void Write(SyntaxWriter syntax, DocumentProperties properties)
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
