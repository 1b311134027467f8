using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Document;

/// <summary>The relationships of one part, with fixed identifiers.</summary>
/// <param name="part">The part.</param>
internal sealed class PartRelations(OpenXmlPart part)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<OpenXmlPart, string> _pictures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Identifier of the relationship to a place outside, or null where the target is no URI.</summary>
    public string? LinkTo(string target)
    {
        if (_links.TryGetValue(target, out var id))
        {
            return id;
        }

        // Characters that XML cannot hold are told where they are read.
        if (target.Length == 0 || !Uri.TryCreate(XmlSafeText.Clean(target), UriKind.RelativeOrAbsolute, out var uri))
        {
            return null;
        }

        id = "rIdLink" + Units.Text(_links.Count + 1);
        part.AddHyperlinkRelationship(uri, true, id);
        _links.Add(target, id);
        return id;
    }

    /// <summary>Identifier of the relationship to a picture's part.</summary>
    public string PictureIn(ImagePart picture)
    {
        if (_pictures.TryGetValue(picture, out var id))
        {
            return id;
        }

        id = part is MainDocumentPart ? part.GetIdOfPart(picture) : "rIdPicture" + Units.Text(_pictures.Count + 1);
        if (part is not MainDocumentPart)
        {
            part.AddPart(picture, id);
        }

        _pictures.Add(picture, id);
        return id;
    }
}
