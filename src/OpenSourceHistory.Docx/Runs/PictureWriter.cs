using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Pictures;
using A = DocumentFormat.OpenXml.Drawing;
using Dec = DocumentFormat.OpenXml.Office2019.Drawing;
using Dp = DocumentFormat.OpenXml.Drawing.Pictures;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Svg = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes pictures as DrawingML in the line (20.4.2.8).</summary>
/// <param name="part">The part.</param>
internal sealed class PictureWriter(PartBuilder part)
{
    // Identifiers that Microsoft gave these extensions ([MS-ODRAWXML] 2.3.1.10 and 2.3.1.17).
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private const double HighestShare = 0.9;

    /// <summary>Makes a picture.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The element, or null where the picture cannot be read (reported).</returns>
    public W.Drawing? Make(Image image)
    {
        if (part.File.Pictures.Find(image, part.TextArea.Width) is not { } stored)
        {
            part.Replace(image);
            return null;
        }

        var size = UsedSize(image, stored);
        var number = part.File.DrawingNumbers.Next();
        var properties = new Dw.DocProperties { Id = (uint)number, Name = "Picture " + Units.Text(number), Description = XmlSafeText.Clean(image.AlternativeText) };
        if (image.AlternativeText.Length == 0)
        {
            properties.AppendChild(Decoration());
        }

        var inline = new Dw.Inline(
            new Dw.Extent { Cx = Units.Emus(size.Width), Cy = Units.Emus(size.Height) },
            properties,
            new Dw.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(MakePicture(stored, size, number))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        };
        return new W.Drawing(inline);
    }

    // No higher than leaves room for a caption on the page, and large enough to be seen.
    private Size UsedSize(Image image, StoredPicture stored)
    {
        var area = part.TextArea;
        var (width, height) = PictureSize.Of(image, stored.Picture.NaturalSize, part.Plan.Book.StyleOf(image), area.Width, area.Height);
        var highest = area.Height * HighestShare;
        if (height > highest)
        {
            (width, height) = (width * (highest / height), highest);
        }

        var least = Length.FromPoints(1);
        return new Size(Length.Max(width, least), Length.Max(height, least));
    }

    private Dp.Picture MakePicture(StoredPicture stored, Size size, int number)
    {
        var blip = new A.Blip { Embed = part.Relations.PictureIn(stored.Raster) };
        if (stored.Vector is not null)
        {
            blip.AppendChild(new A.BlipExtensionList(
                new A.BlipExtension(new Svg.SVGBlip { Embed = part.Relations.PictureIn(stored.Vector) }) { Uri = SvgExtension }));
        }

        return new Dp.Picture(
            new Dp.NonVisualPictureProperties(
                new Dp.NonVisualDrawingProperties { Id = (uint)number, Name = "Picture " + Units.Text(number) },
                new Dp.NonVisualPictureDrawingProperties()),
            new Dp.BlipFill(blip, new A.Stretch(new A.FillRectangle())),
            new Dp.ShapeProperties(
                new A.Transform2D(
                    new A.Offset { X = 0, Y = 0 },
                    new A.Extents { Cx = Units.Emus(size.Width), Cy = Units.Emus(size.Height) }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
    }

    private static A.NonVisualDrawingPropertiesExtensionList Decoration() => new(
        new A.NonVisualDrawingPropertiesExtension(new Dec.Decorative { Val = true }) { Uri = DecorativeExtension });
}
