using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>A picture made ready apart from the file so that pictures can be made side by side: an image or a form.</summary>
/// <param name="Picture">The picture as content streams paint it.</param>
/// <param name="Image">The image, or null for drawings.</param>
/// <param name="Form">The drawing's content, or null for images.</param>
internal sealed record PictureObjects(EmbeddedPicture Picture, EncodedImage? Image, ContentStream? Form)
{
    /// <summary>Makes a picture ready.</summary>
    /// <param name="used">The picture and the first place of its use.</param>
    /// <param name="resourceName">Name in resource dictionaries.</param>
    /// <param name="id">Its object.</param>
    /// <param name="fonts">Fonts by face.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="diagnostics">Receives what cannot be done.</param>
    /// <returns>The picture, or null where it cannot be embedded (reported).</returns>
    public static PictureObjects? Prepare(
        UsedPicture used,
        string resourceName,
        ObjectId id,
        IReadOnlyDictionary<OpenSourceHistory.Fonts.FontFace, EmbeddedFont> fonts,
        PdfProfile profile,
        DiagnosticBag diagnostics)
    {
        if (used.Picture is VectorPicture { Drawing: var drawing })
        {
            var size = drawing.Size;
            var form = DrawingContent.Of(drawing, fonts, profile);
            return new PictureObjects(new EmbeddedPicture(resourceName, id, size.Width.Points, size.Height.Points), null, form);
        }

        var image = used.Picture is RasterPicture raster ? RasterImage.Encode(raster, profile) : null;
        if (image is null)
        {
            diagnostics.Warning(PdfCodes.PictureNotEmbedded, used.Span, $"The picture {used.Picture.Path} cannot be embedded", "Save it anew as PNG or JPEG");
            return null;
        }

        if (profile.RequiresProcessColors && image.ColorSpace == "DeviceRGB")
        {
            diagnostics.Warning(
                PdfCodes.PictureInRgb,
                used.Span,
                $"The picture “{used.Picture.Path}” stays in RGB in an edition of process colours",
                "Give a grey picture, or a JPEG in CMYK, where the printer does not convert colours");
        }

        return new PictureObjects(new EmbeddedPicture(resourceName, id, 1, 1), image, null);
    }

    /// <summary>Adds the picture's objects to a file.</summary>
    /// <param name="objects">Receives them.</param>
    public void AddTo(ObjectTable objects)
    {
        Image?.AddTo(objects, Picture.Id);
        if (Form is not null)
        {
            objects.SetStream(Picture.Id, Form.Data, syntax =>
            {
                syntax.Name("Type").Name("XObject").Name("Subtype").Name("Form");
                syntax.Name("BBox").OpenArray().Integer(0).Integer(0).Number(Picture.Width).Number(Picture.Height).CloseArray();
                Form.Resources.Write(syntax.Name("Resources"));
            });
        }
    }
}
