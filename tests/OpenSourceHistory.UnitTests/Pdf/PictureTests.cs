using System.Buffers.Binary;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Findings;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class PictureTests
{
    [Theory]
    [InlineData(1, false, "/ColorSpace/DeviceGray/BitsPerComponent 8")]
    [InlineData(3, false, "/ColorSpace/DeviceRGB/BitsPerComponent 8")]
    [InlineData(4, true, "/ColorSpace/DeviceCMYK/BitsPerComponent 8/Decode[1 0 1 0 1 0 1 0]")]
    [InlineData(4, false, "/ColorSpace/DeviceCMYK/BitsPerComponent 8/Filter")]
    public void Jpeg_files_go_in_as_they_are(byte components, bool isAdobe, string expected)
    {
        var data = Jpeg(components, isAdobe);
        var file = Write(PdfProfile.Plain, Place(Raster(data, RasterFormat.Jpeg)));

        var (dictionary, content) = file.Streams().Single(s => s.Dictionary.Contains("/DCTDecode"));
        Assert.Contains("/Width 7/Height 5", dictionary);
        Assert.Contains(expected, dictionary);
        Assert.Equal(data, content);
    }

    [Fact]
    public void The_same_file_goes_in_once()
    {
        var file = Write(PdfProfile.Screen, Place(Raster(Jpeg(1, false), RasterFormat.Jpeg)), Place(Raster(Jpeg(1, false), RasterFormat.Jpeg)));

        Assert.Single(file.Streams(), s => s.Dictionary.Contains("/DCTDecode"));
        Assert.Equal(2, file.PageContents()[0].Split("/X1 Do").Length - 1);
    }

    [Fact]
    public void Colour_pictures_in_print_are_reported_and_grey_ones_are_not()
    {
        var colour = Write(PdfProfile.Print, Place(Raster(Jpeg(3, false), RasterFormat.Jpeg)));
        var grey = Write(PdfProfile.Print, Place(Raster(Jpeg(1, false), RasterFormat.Jpeg)));

        Assert.Equal(PdfCodes.PictureInRgb, Assert.Single(colour.Diagnostics.ToSortedList().ToArray()).Code);
        Assert.Empty(grey.Diagnostics.ToSortedList().ToArray());
    }

    [Fact]
    public void A_damaged_picture_is_told()
    {
        var file = Write(PdfProfile.Screen, Place(Raster([0xFF, 0xD8, 0xFF], RasterFormat.Jpeg)));

        Assert.NotEmpty(file.Diagnostics.ToSortedList());
        Assert.NotNull(PdfInspector.Read(file.Bytes));
    }

    [Fact]
    public void Opacity_is_a_mask_on_screen_and_mixed_with_white_in_print()
    {
        var picture = Place(Raster(Png(6, 2, 8, [0, 255, 0, 0, 255, 0, 0, 0, 0]), RasterFormat.Png));
        var screen = Write(PdfProfile.Screen, picture).Streams().Where(s => s.Dictionary.Contains("/Image")).ToArray();
        var print = Assert.Single(Write(PdfProfile.Print, picture).Streams(), s => s.Dictionary.Contains("/Image"));

        Assert.Equal(2, screen.Length);
        Assert.Single(screen, s => s.Dictionary.Contains("/SMask"));
        Assert.DoesNotContain("/SMask", print.Dictionary);
        Assert.Equal(PixelImage.Encode(new DecodedImage(2, 1, 3, [255, 0, 0, 255, 255, 255], null), false, null).Data.Bytes.ToArray(), Compress(print.Content));
    }

    [Fact]
    public void Neutral_pixels_stored_as_colours_print_in_black()
    {
        var picture = Place(Raster(Png(2, 2, 8, [0, 9, 9, 9, 200, 200, 200]), RasterFormat.Png));
        var file = Write(PdfProfile.Print, picture);

        Assert.Contains("/ColorSpace/DeviceGray", Assert.Single(file.Streams(), s => s.Dictionary.Contains("/Image")).Dictionary);
        Assert.Empty(file.Diagnostics.ToSortedList().ToArray());
    }

    [Fact]
    public void Where_colour_is_forbidden_pictures_are_grey()
    {
        var file = Write(PdfProfile.PrintBlack, Place(Raster(Png(2, 1, 8, [0, 168, 50, 30]), RasterFormat.Png)));

        var (dictionary, content) = Assert.Single(file.Streams(), s => s.Dictionary.Contains("/Image"));
        Assert.Contains("/ColorSpace/DeviceGray", dictionary);
        Assert.Equal(new byte[] { 4, 74 }, content);
    }

    [Fact]
    public void Filtered_rows_decode_to_the_samples()
    {
        byte[] samples = [10, 20, 30, 40, 50, 65, 70, 80, 90];
        var rows = Inflate(PixelImage.Encode(new DecodedImage(3, 3, 1, samples, null), false, null).Data.Bytes.ToArray());

        // Paeth, by hand: the first row and column are differences to the left and above.
        Assert.Equal(new byte[] { 4, 10, 10, 10, 4, 30, 10, 15, 4, 30, 10, 10 }, rows);
    }

    [Fact]
    public void Drawings_are_forms_with_vectors_and_text()
    {
        var text = SamplePages.Line("fig", 0);
        var shaped = OpenSourceHistory.Fonts.TextShaper.Shape(text.Face, "fig", 0, 3, new("en", []));
        var drawing = new Drawing(new Size(Length.FromPoints(100), Length.FromPoints(50)),
        [
            new PathItem([PathCommand.MoveTo(0, 0), PathCommand.LineTo(100, 50), PathCommand.Close], new RgbPaint(255, 0, 0), true, null),
            new PathItem([PathCommand.MoveTo(0, 0), PathCommand.CubicTo(1, 2, 3, 4, 5, 6)], null, false, new Stroke(Paint.Black, 0.5, 1, 1, 4, [2, 1], 0)),
            new TextItem(text.Face, 10, Matrix.Translation(10, 20), "fig", shaped, Paint.Black),
        ]);
        var file = Write(PdfProfile.Print, Place(new VectorPicture("a.svg", default, drawing)));

        var (dictionary, content) = file.Streams().Single(s => s.Dictionary.Contains("/Form"));
        Assert.Contains("/BBox[0 0 100 50]/Resources<</Font<</F1 ", dictionary);
        var operators = System.Text.Encoding.ASCII.GetString(content);
        Assert.Contains("0 1 1 0 k\n0 50 m\n100 0 l\nh\nf*\n", operators);
        Assert.Contains("0 G\n.5 w\n1 J\n1 j\n4 M\n[2 1]0 d\n0 50 m\n1 48 3 46 5 44 c\nS\n", operators);
        Assert.Contains("1 0 0 1 10 30 Tm\n", operators);
        Assert.Contains("q\n2 0 0 2 30 260 cm\n/X1 Do\nQ\n", file.PageContents()[0]);
    }

    [Fact]
    public void Gradients_are_shadings_and_clipping_paths_are_clips()
    {
        ValueList<PathCommand> square = [PathCommand.MoveTo(0, 0), PathCommand.LineTo(10, 0), PathCommand.LineTo(10, 10), PathCommand.Close];
        var black = new PathItem(square, Paint.Black, false, null);
        ValueList<GradientStop> stops = [new(0, new RgbPaint(255, 0, 0)), new(0.5, Paint.White), new(0.5, Paint.Black), new(1, Paint.Black)];
        var linear = new Gradient(GradientKind.Linear, new(0, 0, 0), new(1, 0, 0), stops, Matrix.Scaling(10, 10), 128);
        var radial = linear with { Kind = GradientKind.Radial, To = new(0, 0, 1), Stops = [.. stops.Skip(1)], Alpha = 255 };
        var drawing = new Drawing(new Size(Length.FromPoints(100), Length.FromPoints(50)),
            [black, new ShadedItem(square, true, linear), new ClippedItem(square, false, [black, new ShadedItem(square, false, radial)]), black]);
        var file = Write(PdfProfile.Screen, Place(new VectorPicture("a.svg", default, drawing)));

        var (dictionary, content) = file.Streams().Single(s => s.Dictionary.Contains("/Form"));
        const string Path = "0 50 m\n10 50 l\n10 40 l\nh\n";
        Assert.Equal(
            $"0 0 0 rg\n{Path}f\nq\n{Path}W*\nn\n/A128 gs\n10 0 0 -10 0 50 cm\n/Sh1 sh\nQ\n"
            + $"q\n{Path}W\nn\n{Path}f\nq\n{Path}W\nn\n10 0 0 -10 0 50 cm\n/Sh2 sh\nQ\nQ\n{Path}f\n",
            System.Text.Encoding.ASCII.GetString(content));
        Assert.Contains("/Sh1<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 0]/Extend[true true]/Function<</FunctionType 3/Domain[0 1]/Bounds[.5 .5001]/Encode[0 1 0 1 0 1]/Functions[", dictionary);
        Assert.Contains("<</FunctionType 2/N 1/Domain[0 1]/C0[1 0 0]/C1[1 1 1]>>", dictionary);
        Assert.Contains("/Sh2<</ShadingType 3/ColorSpace/DeviceRGB/Coords[0 0 0 0 0 1]/Extend[true true]", dictionary);
    }

    [Fact]
    public void Gradients_of_black_and_inks_are_in_inks_for_print()
    {
        var gradient = new Gradient(GradientKind.Linear, new(0, 0, 0), new(1, 0, 0), [new(0, Paint.Black), new(1, new CmykPaint(0, 0.5, 1, 0))], Matrix.Identity, 255);
        var drawing = new Drawing(new Size(Length.FromPoints(9), Length.FromPoints(9)), [new ShadedItem([PathCommand.MoveTo(0, 0), PathCommand.LineTo(9, 9)], false, gradient)]);

        var dictionary = Write(PdfProfile.Print, Place(new VectorPicture("a.svg", default, drawing))).Streams().Single(s => s.Dictionary.Contains("/Form")).Dictionary;

        Assert.Contains("/ColorSpace/DeviceCMYK", dictionary);
        Assert.Contains("/C0[0 0 0 1]/C1[0 .5 1 0]", dictionary);
    }

    [Fact]
    public void Plain_png_data_goes_in_as_it_is()
    {
        var file = Write(PdfProfile.Screen, Place(Raster(Png(2, 2, 8, [0, 1, 2, 3, 4, 5, 6]), RasterFormat.Png)));

        var (dictionary, content) = file.Streams().Single(s => s.Dictionary.Contains("/Image"));
        Assert.Contains("/Width 2/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8", dictionary);
        Assert.Contains("/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns 2>>", dictionary);
        Assert.Equal(new byte[] { 0, 1, 2, 3, 4, 5, 6 }, content);
    }

    [Fact]
    public void A_picture_with_a_shape_is_cut_to_it_and_what_follows_is_not()
    {
        var placed = Place(Raster(Png(2, 2, 8, [0, 1, 2, 3, 4, 5, 6]), RasterFormat.Png)) with { Shape = [PathCommand.MoveTo(0, 0), PathCommand.LineTo(200, 0), PathCommand.LineTo(0, 100), PathCommand.Close] };
        var file = Write(PdfProfile.Screen, placed, new Fill(SourceSpan.None, placed.Area, Paint.Black));

        Assert.Matches("q\\n[0-9.]+ [0-9.]+ m\\n([0-9.]+ [0-9.]+ l\\n){2}h\\nW\\nn\\n(.*\\n)*?/[A-Za-z0-9]+ Do\\nQ\\n(EMC\\n)?Q\\n", System.Text.Encoding.Latin1.GetString(file.Streams().First(s => System.Text.Encoding.Latin1.GetString(s.Content).Contains("\nW\nn\n", StringComparison.Ordinal) && System.Text.Encoding.Latin1.GetString(s.Content).Contains(" Do\n", StringComparison.Ordinal)).Content));
    }

    private static PdfFile Write(PdfProfile profile, params PageItem[] items) =>
        PdfFile.Write(SamplePages.Document(SamplePages.Page("1", items)), profile);

    private static PlacedPicture Place(Picture picture) => new(
        SourceSpan.None,
        new Rect(Length.FromPoints(30), Length.FromPoints(40), Length.FromPoints(200), Length.FromPoints(100)),
        picture,
        "a picture");

    private static RasterPicture Raster(byte[] data, RasterFormat format) => new("a", data, SamplePages.Trim, format, 7, 5);

    private static byte[] Jpeg(byte components, bool isAdobe)
    {
        byte[] adobe = isAdobe ? [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2] : [];
        byte[] frame = [0xFF, 0xC0, 0, (byte)(8 + (3 * components)), 8, 0, 5, 0, 7, components, .. new byte[3 * components]];
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, .. adobe, .. frame, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];
    }

    internal static byte[] Png(byte colorType, byte width, byte bits, byte[] rows)
    {
        byte[] header = [0, 0, 0, width, 0, 0, 0, 1, bits, colorType, 0, 0, 0];
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, Compress(rows)), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc([.. type, .. content]));
        return [.. length, .. type, .. content, .. crc];
    }

    // PNG, annex D, bit by bit.
    private static uint Crc(byte[] data) => ~data.Aggregate(uint.MaxValue, (crc, value) => Enumerable.Range(0, 8).Aggregate(
        crc ^ value,
        (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1));

    private static byte[] Compress(byte[] bytes) => OpenSourceHistory.Pdf.Syntax.Flate.Compress(bytes);

    private static byte[] Inflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var inflate = new System.IO.Compression.ZLibStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress))
        {
            inflate.CopyTo(output);
        }

        return output.ToArray();
    }
}
