using System.Buffers.Binary;
using System.Text;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Testing;
using SkiaSharp;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

public sealed class PictureLibraryTests
{
    private static readonly Drawing s_drawing = new(
        new Size(Length.FromPoints(40), Length.FromPoints(20)),
        [new PathItem([PathCommand.MoveTo(0, 0), PathCommand.LineTo(20, 0), PathCommand.LineTo(20, 20), PathCommand.LineTo(0, 20), PathCommand.Close], new RgbPaint(200, 0, 0), false, null)]);

    private static readonly byte[] s_png = DrawingRasterizer.ToPng(s_drawing, 1, Paint.White);
    private static readonly byte[] s_jpeg = DrawingRasterizer.ToJpeg(s_drawing, 1, Paint.White, 90);

    private readonly DiagnosticBag _diagnostics = new();
    private readonly MemoryWorkspace _workspace = new();

    [Fact]
    public void A_picture_is_known_by_its_content()
    {
        Assert.Equal(RasterFormat.Png, Assert.IsType<RasterPicture>(Load("x.jpg", s_png)).Format);
        Assert.Equal(RasterFormat.Jpeg, Assert.IsType<RasterPicture>(Load("x.png", s_jpeg)).Format);
        Assert.IsType<VectorPicture>(Load("x.gif", Encoding.UTF8.GetBytes("\uFEFF<?xml version='1.0'?><svg/>")));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void Pictures_without_resolution_have_96_pixels_an_inch()
    {
        var picture = (RasterPicture)Load("x.png", s_png)!;

        Assert.Equal((40, 20), (picture.PixelWidth, picture.PixelHeight));
        Assert.Equal((30.0, 15.0), (picture.NaturalSize.Width.Points, picture.NaturalSize.Height.Points));
        Assert.Same(picture, Load("x.png", s_png));
    }

    [Fact]
    public void The_resolution_of_a_png_counts()
    {
        var chunk = new byte[21];
        BinaryPrimitives.WriteInt32BigEndian(chunk, 9);
        "pHYs"u8.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(8), 11811);
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(12), 11811);
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(17), 0x78A53F76);
        var picture = Load("x.png", [.. s_png[..33], .. chunk, .. s_png[33..]])!;

        Assert.Equal(40 * 72 / 300.0, picture.NaturalSize.Width.Points, 0.01);
    }

    [Theory]
    [InlineData("RGB ", "Display P3", "Display P3")]
    [InlineData("RGB ", "sRGB IEC61966-2.1", null)]
    [InlineData("GRAY", "Dot Gain 20%", null)]
    [InlineData("RGB ", "", "another profile")]
    public void A_picture_whose_colours_are_others_than_sRGB_is_told_at_each_use(string space, string name, string? told)
    {
        foreach (var file in (byte[][])[WithProfile(s_png, ProfileOf(space, name, isModern: true), isPng: true), WithProfile(s_jpeg, ProfileOf(space, name, isModern: false), isPng: false)])
        {
            var diagnostics = new DiagnosticBag();
            var library = new PictureLibrary(new MemoryWorkspace().With("p", file), BookFonts.Library);
            Assert.NotNull(diagnostics.Take(library.Load("p", SourceSpan.None)));
            Assert.Equal(told is null ? [] : [$"OSH3205 {told}"], diagnostics.ToSortedList().Select(d => $"{d.Code} {d.Message.Split('“', '”')[1]}"));
        }
    }

    // Display P3's 200 80 60, by the matrices of the two (SMPTE EG 432-1 and IEC 61966-2-1).
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 3)]
    public void A_picture_with_a_profile_keeps_its_look(bool isPng, int tolerance)
    {
        var space = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(new SKImageInfo(8, 8, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        for (var at = 0; at < bitmap.GetPixelSpan().Length; at += 4)
        {
            ((byte[])[200, 80, 60, 255]).CopyTo(bitmap.GetPixelSpan()[at..]);
        }

        using var encoded = bitmap.Encode(isPng ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, 100);
        var diagnostics = new DiagnosticBag();
        var picture = (RasterPicture)diagnostics.Take(new PictureLibrary(new MemoryWorkspace().With("p", encoded.ToArray()), BookFonts.Library).Load("p", SourceSpan.None))!;

        Assert.Empty(diagnostics.ToSortedList());
        Assert.All(RasterDecoder.Decode(picture)!.Samples[..3].Zip((byte[])[216, 69, 50]), p => Assert.InRange(p.First, p.Second - tolerance, p.Second + tolerance));
        Assert.True(PngHeader.Read(picture.Data.Span) is not null == isPng);
    }

    // A profile of a header and one description, in the form of version 4 or 2.
    private static byte[] ProfileOf(string space, string name, bool isModern)
    {
        var text = isModern ? Encoding.BigEndianUnicode.GetBytes(name) : Encoding.ASCII.GetBytes(name + "\0");
        var profile = new byte[128 + 4 + 12 + 28 + text.Length];
        Encoding.ASCII.GetBytes(space, profile.AsSpan(16));
        profile[131] = 1;
        "desc"u8.CopyTo(profile.AsSpan(132));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(136), 144);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(140), 28 + text.Length);
        Encoding.ASCII.GetBytes(isModern ? "mluc" : "desc", profile.AsSpan(144));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(144 + (isModern ? 20 : 8)), text.Length);
        if (isModern)
        {
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(168), 28);
        }

        text.CopyTo(profile.AsSpan(144 + (isModern ? 28 : 12)));
        return profile;
    }

    private static byte[] WithProfile(byte[] file, byte[] profile, bool isPng)
    {
        if (!isPng)
        {
            byte[] head = [0xFF, 0xE2, 0, 0, .. "ICC_PROFILE\0"u8, 1, 1];
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(profile.Length + 16));
            return [.. file[..2], .. head, .. profile, .. file[2..]];
        }

        using var packed = new MemoryStream();
        using (var stream = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(profile);
        }

        byte[] data = [.. "iCCPname"u8, 0, 0, .. packed.ToArray()];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(check, System.IO.Hashing.Crc32.HashToUInt32(data));
        return [.. file[..33], .. length, .. data, .. check, .. file[33..]];
    }

    // Black lines on nothing are not seen at night.
    [Fact]
    public void What_is_clear_in_a_picture_becomes_white()
    {
        var line = new Drawing(
            new Size(Length.FromPoints(2), Length.FromPoints(1)),
            [new PathItem([PathCommand.MoveTo(0, 0), PathCommand.LineTo(1, 0), PathCommand.LineTo(1, 1), PathCommand.LineTo(0, 1), PathCommand.Close], Paint.Black, false, null)]);
        var clear = (RasterPicture)Load("c.png", DrawingRasterizer.ToPng(line, 1, Paint.Transparent))!;
        var opaque = (RasterPicture)Load("o.png", s_png)!;

        Assert.NotNull(RasterDecoder.Decode(clear)!.Alpha);
        var flat = RasterDecoder.Decode(RasterFlattener.OnWhite(clear))!;
        Assert.Null(flat.Alpha);
        Assert.Equal([0, 255], flat.Samples);
        Assert.Same(opaque, RasterFlattener.OnWhite(opaque));
    }

    [Fact]
    public void Samples_are_decoded_in_grey_or_colour_with_alpha()
    {
        var color = RasterDecoder.Decode((RasterPicture)Load("c.png", s_png)!)!;
        Assert.Equal((3, 40, 20), (color.Components, color.Width, color.Height));
        Assert.Equal([200, 0, 0], color.Samples[..3]);
        Assert.Equal([255, 255, 255], color.Samples[^3..]);
        Assert.Null(color.Alpha);

        var clear = DrawingRasterizer.ToPng(new Drawing(s_drawing.Size, [((PathItem)s_drawing.Items[0]) with { Fill = new RgbPaint(9, 9, 9) }]), 1, Paint.Transparent);
        var gray = RasterDecoder.Decode((RasterPicture)Load("g.png", clear)!)!;
        Assert.Equal(1, gray.Components);
        Assert.Equal((9, 255, 0), (gray.Samples[0], gray.Alpha![0], gray.Alpha[^1]));
    }

    [Fact]
    public void What_a_camera_writes_beside_the_pixels_stays_behind()
    {
        byte[] exif = [0xFF, 0xE1, 0, 22, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0];
        byte[] comment = [0xFF, 0xFE, 0, 6, .. "here"u8];
        var jpeg = Load("x.jpg", [.. s_jpeg[..2], .. exif, .. comment, .. s_jpeg[2..], .. s_jpeg])!;
        Assert.Equal(s_jpeg, jpeg.Data.ToArray());
        Assert.NotNull(RasterDecoder.Decode((RasterPicture)jpeg));
        byte[] chunk = [0, 0, 0, 4, .. "eXIf"u8, .. "MM\0*"u8, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(12), System.IO.Hashing.Crc32.HashToUInt32(chunk.AsSpan(4, 8)));
        Assert.Equal(s_png, Load("x.png", [.. s_png[..33], .. chunk, .. s_png[33..]])!.Data.ToArray());
    }

    [Theory]
    [InlineData(0xC3, 8)]
    [InlineData(0xC9, 8)]
    [InlineData(0xC1, 12)]
    public void A_jpeg_that_readers_do_not_show_is_an_error(int marker, int bits)
    {
        var at = s_jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        var odd = (byte[])s_jpeg.Clone();
        (odd[at + 1], odd[at + 4]) = ((byte)marker, (byte)bits);
        Assert.Null(Load("x.jpg", odd));
        Assert.Equal("OSH3202", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:path d='M0 0h1v1'/></s:svg>", "utf-8")]
    [InlineData("<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'><title>\u00E9</title></svg>", "iso-8859-1")]
    [InlineData("\uFEFF<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-16BE")]
    public void An_svg_picture_may_have_a_prefix_and_any_encoding(string text, string encoding)
    {
        Assert.IsType<VectorPicture>(Load("x.svg", Encoding.GetEncoding(encoding).GetBytes(text)));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void A_turned_photograph_is_set_upright()
    {
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];

        var picture = (RasterPicture)Load("x.jpg", [.. s_jpeg[..2], .. exif, .. s_jpeg[2..]])!;

        Assert.Equal((20, 40), (picture.PixelWidth, picture.PixelHeight));
        var samples = RasterDecoder.Decode(picture)!.Samples;
        Assert.InRange(samples[1], 0, 30);
        Assert.InRange(samples[^2], 225, 255);
        Assert.Equal(1, JpegHeader.Read(picture.Data.Span)!.Orientation);
    }

    [Fact]
    public void A_jpeg_tells_its_colour_model()
    {
        byte[] cmyk =
        [
            0xFF, 0xD8, 0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2, 0xFF, 0xC2, 0, 20, 8, 0, 3, 0, 5, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0,
            0xFF, 0xDA, 0, 2, 0xFF, 0xD9,
        ];

        var header = JpegHeader.Read(cmyk)!;

        Assert.Equal((5, 3, 4, 8), (header.Width, header.Height, header.Components, header.BitsPerComponent));
        Assert.Equal((true, 2, true), (header.HasAdobeMarker, header.AdobeTransform, header.IsProgressive));
        Assert.False(JpegHeader.Read(s_jpeg)!.HasAdobeMarker);
    }

    [Fact]
    public void Gifs_become_png()
    {
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

        var picture = (RasterPicture)Load("x.gif", gif)!;

        Assert.Equal(RasterFormat.Png, picture.Format);
        Assert.Equal([255, 0, 0], RasterDecoder.Decode(picture)!.Samples);
    }

    [Fact]
    public void Faults_are_reported_where_the_picture_is_used()
    {
        var source = new SourceFile("a.md", "one\ntwo");
        var library = new PictureLibrary(_workspace.With("bad.png", s_png[..^20]), BookFonts.Library);

        Assert.Null(_diagnostics.Take(library.Load("bad.png", new SourceSpan(source, 4, 7))));
        Assert.Null(_diagnostics.Take(library.Load("bad.png", new SourceSpan(source, 0, 3))));
        Assert.Null(_diagnostics.Take(library.Load("absent.png", new SourceSpan(source, 0, 3))));

        Assert.Equal(
            ["a.md:1:1: warning OSH3201", "a.md:1:1: warning OSH3203", "a.md:2:1: warning OSH3203"],
            _diagnostics.ToSortedList().Select(d => d.ToString().Split(": The")[0]));
    }

    [Theory]
    [InlineData("text", "OSH3202")]
    [InlineData("%PDF-1.4", "OSH3202")]
    [InlineData("", "OSH3202")]
    [InlineData("<svg", "OSH3211")]
    [InlineData("GIF89a", "OSH3203")]
    public void What_is_no_picture_is_an_error(string content, string code)
    {
        Assert.Null(Load("x", Encoding.Latin1.GetBytes(content)));
        Assert.Equal([code], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Enormous_pictures_are_refused_before_they_are_decoded()
    {
        var bomb = (byte[])s_jpeg.Clone();
        var frame = bomb.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        bomb.AsSpan(frame + 5, 4).Fill(0xFF);

        Assert.Null(Load("x.jpg", bomb));
        Assert.Equal(["OSH3204"], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Damaged_files_never_throw()
    {
        var random = new Random(11);
        byte[][] files = [s_png, s_jpeg];
        for (var round = 0; round < 200; round++)
        {
            var file = files[round % 2];
            var damaged = round % 4 < 2 ? file[..random.Next(file.Length)] : (byte[])file.Clone();
            for (var i = 0; round % 4 >= 2 && i < 10; i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            if (Load($"{round}", damaged) is RasterPicture picture)
            {
                RasterDecoder.Decode(picture);
            }
        }

        Assert.NotEmpty(_diagnostics.ToSortedList());
    }

    private Picture? Load(string path, byte[] content)
    {
        if (!_libraries.TryGetValue(path, out var library))
        {
            library = _libraries[path] = new PictureLibrary(_workspace.With(path, content), BookFonts.Library);
        }

        return _diagnostics.Take(library.Load(path, SourceSpan.None));
    }

    private readonly Dictionary<string, PictureLibrary> _libraries = [];
}
