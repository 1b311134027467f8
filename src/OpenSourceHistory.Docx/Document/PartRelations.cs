using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;

namespace OpenSourceHistory.Docx.Document;

/// <summary>The relationships of one part, with fixed identifiers.</summary>
/// <param name="part">The part.</param>
internal sealed class PartRelations(PackagePart part)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private int _pictures;

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
        part.Link(uri, id);
        _links.Add(target, id);
        return id;
    }

    /// <summary>Identifier of the relationship to a picture's part.</summary>
    public string PictureIn(PackagePart picture)
    {
        if (part.IdOf(picture) is { } known)
        {
            return known;
        }

        var id = "rIdPicture" + Units.Text(++_pictures);
        part.Refer(picture, id);
        return id;
    }
}
