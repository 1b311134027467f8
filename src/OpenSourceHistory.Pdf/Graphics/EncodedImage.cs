using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>An image made ready for the file (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Samples in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="ColorSpace">Name of the device colour space.</param>
/// <param name="BitsPerComponent">Bits of a component.</param>
/// <param name="Data">The samples.</param>
internal sealed record EncodedImage(int Width, int Height, string ColorSpace, int BitsPerComponent, StreamData Data)
{
    /// <summary>Colours of an indexed image: three bytes each; null where samples are colours themselves.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>True where samples run from full ink to none, as Photoshop writes CMYK.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Components of a row filtered as PNG does, 0 where rows are not filtered (7.4.4.4).</summary>
    public int PredictedComponents { get; init; }

    /// <summary>Opacity, or null where the image is opaque (11.6.5.3).</summary>
    public EncodedImage? SoftMask { get; init; }

    /// <summary>Adds the image and its mask to a file.</summary>
    /// <param name="objects">Receives them.</param>
    /// <param name="id">Number of the image.</param>
    public void AddTo(ObjectTable objects, ObjectId id)
    {
        var mask = SoftMask is null ? null : objects.Allocate();
        if (mask is not null)
        {
            SoftMask!.AddTo(objects, mask);
        }

        objects.SetStream(id, Data, syntax => WriteEntries(syntax, mask));
    }

    private void WriteEntries(SyntaxWriter syntax, ObjectId? mask)
    {
        syntax.Name("Type").Name("XObject").Name("Subtype").Name("Image").Name("Width").Integer(Width).Name("Height").Integer(Height);
        WriteColorSpace(syntax);
        syntax.Name("BitsPerComponent").Integer(BitsPerComponent);
        if (IsInverted)
        {
            syntax.Name("Decode").OpenArray().Integer(1).Integer(0).Integer(1).Integer(0).Integer(1).Integer(0).Integer(1).Integer(0).CloseArray();
        }

        if (PredictedComponents > 0)
        {
            syntax.Name("DecodeParms").OpenDictionary()
                .Name("Predictor").Integer(15)
                .Name("Colors").Integer(PredictedComponents)
                .Name("BitsPerComponent").Integer(BitsPerComponent)
                .Name("Columns").Integer(Width)
                .CloseDictionary();
        }

        if (mask is not null)
        {
            syntax.Name("SMask").Reference(mask);
        }
    }

    private void WriteColorSpace(SyntaxWriter syntax)
    {
        syntax.Name("ColorSpace");
        if (Palette is null)
        {
            syntax.Name(ColorSpace);
        }
        else
        {
            syntax.OpenArray().Name("Indexed").Name(ColorSpace).Integer((Palette.Length / 3) - 1).Hexadecimal(Palette).CloseArray();
        }
    }
}
