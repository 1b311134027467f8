using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Raster.Jpeg;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics.Raster;

public sealed class JpegEncoderTests
{
    private const uint Red = 0xFF1E32A8;
    private const uint Cream = 0xFFDCEBF5;

    [Theory]
    [InlineData(64, 64)]
    [InlineData(61, 130)]
    [InlineData(3, 1)]
    [InlineData(8, 8)]
    public void Another_decoder_finds_the_pixels(int width, int height)
    {
        uint PixelAt(int x, int y) => (x / 5) + (y / 7) is var place && place % 3 == 0 ? Red : place % 3 == 1 ? Cream : 0xFF000000;

        var image = Decode(new Sample(width, height, PixelAt), 95);

        Assert.Equal((width, height), (image.Width, image.Height));
        for (var i = 0; i < width * height; i++)
        {
            var pixel = PixelAt(i % width, i / width);
            Assert.InRange(image.Samples[i * 3] - (int)(pixel & 0xFF), -24, 24);
            Assert.InRange(image.Samples[(i * 3) + 1] - (int)((pixel >> 8) & 0xFF), -24, 24);
            Assert.InRange(image.Samples[(i * 3) + 2] - (int)((pixel >> 16) & 0xFF), -24, 24);
        }
    }

    [Fact]
    public void Flat_grounds_are_exact_to_a_step_and_cost_next_to_nothing()
    {
        var file = JpegEncoder.Encode(new Sample(1600, 2560, (_, y) => y < 640 ? Red : Cream), 90);
        var image = Decode(file, 1600, 2560);

        Assert.InRange(file.Length, 1000, 60_000);
        Assert.All([0, 639, 640, 2559], y => Assert.InRange(image.Samples[y * 1600 * 3] - (y < 640 ? 0xA8 : 0xF5), -2, 2));
    }

    [Fact]
    public void Noise_of_every_frequency_finds_codes_of_at_most_sixteen_bits()
    {
        var random = new Random(7);
        var noise = Enumerable.Range(0, 256 * 256).Select(_ => (uint)random.Next() | 0xFF000000).ToArray();

        var image = Decode(new Sample(256, 256, (x, y) => noise[(y * 256) + x]), 100);

        var error = Enumerable.Range(0, noise.Length).Average(i => Math.Abs(image.Samples[i * 3] - (int)(noise[i] & 0xFF)));
        Assert.InRange(error, 0, 2);
    }

    [Fact]
    public void Bands_are_as_good_as_one_whole()
    {
        uint PixelAt(int x, int y) => (uint)((x * y) & 0xFF) * 0x010101;

        Assert.Equal(JpegEncoder.Encode(new Sample(70, 200, PixelAt), 80), JpegEncoder.Encode(new Sample(70, 200, PixelAt, 200), 80));
    }

    private static DecodedImage Decode(Sample sample, int quality) => Decode(JpegEncoder.Encode(sample, quality), sample.Width, sample.Height);

    private static DecodedImage Decode(byte[] file, int width, int height) =>
        RasterDecoder.Decode(new RasterPicture("x.jpg", file, default, RasterFormat.Jpeg, width, height))!;

    private sealed class Sample(int width, int height, Func<int, int, uint> pixelAt, int bandHeight = 16) : IPixelBands
    {
        public int Width => width;

        public int Height => height;

        public int BandHeight => bandHeight;

        public ReadOnlySpan<uint> BandFrom(int top) =>
            Enumerable.Range(0, bandHeight * width).Select(i => pixelAt(i % width, top + (i / width))).ToArray();
    }
}
