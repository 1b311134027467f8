using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Pictures as Markdown.</summary>
/// <param name="context">What it works with.</param>
internal sealed class PictureText(DraftContext context)
{
    private static readonly string[] s_shown = [".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif"];

    /// <summary>A picture in the text.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>Its Markdown; empty where it has no file.</returns>
    public string Of(PictureToken picture) => Of(picture, string.Empty, string.Empty);

    /// <summary>A picture with its caption.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="caption">The caption as Markdown.</param>
    /// <param name="more">Further attributes.</param>
    /// <returns>Its Markdown; empty where it has no file.</returns>
    public string Of(PictureToken picture, string caption, string more)
    {
        if (picture.Part is null)
        {
            context.Tell(ImportCodes.NotBroughtOver, Severity.Warning, "A picture lies outside the document, or is missing in it", "Find the picture, and name its file in the Markdown");
            return caption;
        }

        var path = context.Pictures.PathOf(picture.Part);
        if (!s_shown.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            context.Tell(
                ImportCodes.UnshownPicture, Severity.Warning, $"The picture {path} is of a kind that books do not show",
                "Open it in a drawing program, save it as SVG or PNG, and name that file in the Markdown");
        }

        List<string> attributes = more.Length > 0 ? [more] : [];
        attributes.AddRange(picture.IsDecorative ? ["alt=\"\""] : picture.AlternativeText.Length > 0 ? ["alt=" + AttributeText.Quote(picture.AlternativeText)] : []);
        attributes.AddRange(WidthOf(picture) is { } width ? ["width=" + width] : []);
        return $"![{caption}]({TargetText.Of(path)}){(attributes.Count == 0 ? string.Empty : $"{{{string.Join(' ', attributes)}}}")}";
    }

    // Wider ones fill the measure of a book; their place there is the sheet's to say.
    private static string? WidthOf(PictureToken picture)
    {
        var millimetres = picture.Size.Width.Points * 25.4 / 72;
        return millimetres is > 1 and < 100 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(millimetres)}mm") : null;
    }
}
