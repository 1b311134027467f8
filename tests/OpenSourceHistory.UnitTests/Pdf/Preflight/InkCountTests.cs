using System.Text;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Preflight;

/// <summary>Inks are summed where they are: in samples of every depth, in the colours of a table that are used, in the cells of patterns.</summary>
public sealed class InkCountTests
{
    // A table of colours: paper, 90 % of three inks, all four solid.
    private const string Table = "/ColorSpace [/Indexed /DeviceCMYK 2 <00000000E6E6E600FFFFFFFF>]";

    [Theory]
    [InlineData(Table, 8, "00 00 00 00", RuleOutcome.Passed)]
    [InlineData(Table, 8, "00 01 00 00", RuleOutcome.Failed)]
    [InlineData(Table, 2, "00", RuleOutcome.Passed)]
    [InlineData(Table, 2, "08", RuleOutcome.Failed)]
    [InlineData("/ColorSpace /DeviceCMYK", 8, "80 80 80 80 00 00 00 00 00 00 00 00 00 00 00 00", RuleOutcome.Passed)]
    [InlineData("/ColorSpace /DeviceCMYK", 8, "E6 E6 E6 00 00 00 00 00 00 00 00 00 00 00 00 00", RuleOutcome.Failed)]
    [InlineData("/ColorSpace /DeviceCMYK", 4, "EE E0 00 00 00 00 00 00", RuleOutcome.Failed)]
    [InlineData("/ColorSpace /DeviceCMYK", 4, "77 70 00 00 00 00 00 00", RuleOutcome.Passed)]
    [InlineData("/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]", 8, "FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF", RuleOutcome.Passed)]
    [InlineData("/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]", 8, "10 10 10 FF FF FF FF FF FF FF FF FF FF FF FF FF", RuleOutcome.Failed)]
    public void Samples_are_counted_as_they_are_printed(string space, int bits, string samples, RuleOutcome expected) =>
        Assert.Equal(expected, Count($"BI /W 4 /H 1 /BPC {bits} {space.Replace("/ColorSpace", "/CS", StringComparison.Ordinal).Replace("/Decode", "/D", StringComparison.Ordinal)} /F /AHx ID {samples}> EI"));

    [Theory]
    [InlineData(false, "", 0x80, RuleOutcome.Passed)]
    [InlineData(false, "", 0xE6, RuleOutcome.Failed)]
    [InlineData(false, "/Decode [1 0 1 0 1 0 1 0]", 0xE6, RuleOutcome.Passed)]
    [InlineData(false, "/Decode [1 0 1 0 1 0 1 0]", 0x10, RuleOutcome.Failed)]
    [InlineData(true, "", 0xE6, RuleOutcome.Passed)]
    [InlineData(true, "", 0x19, RuleOutcome.Failed)]
    public void Pictures_in_JPEG_are_counted_as_they_are_printed(bool isYcck, string decode, byte number, RuleOutcome expected) =>
        Assert.Equal(expected, CountPicture(InkJpeg.Of(20, 12, isYcck ? [255, 128, 128, 0] : decode.Length > 0 ? [255, 255, 255, 255] : [0, 0, 0, 0], isYcck, [number, isYcck ? (byte)128 : number, isYcck ? (byte)128 : number, decode.Length > 0 ? (byte)0xE0 : (byte)0x20]), decode));

    [Fact]
    public void A_picture_in_JPEG_that_is_damaged_is_not_measured()
    {
        var jpeg = InkJpeg.Of(20, 12, [0, 0, 0, 0], false, [0x80, 0x80, 0x80, 0]);
        Assert.Equal(RuleOutcome.Unknown, CountPicture([.. jpeg[..^20], 0xFF, 0xC4, 0xFF, 0xD9], string.Empty));
        Assert.Equal(RuleOutcome.Unknown, CountPicture(jpeg[..40], string.Empty));
    }

    [Theory]
    [InlineData("/Pattern cs /P1 scn 0 0 50 50 re f", RuleOutcome.Passed)]
    [InlineData("/Pattern cs /P2 scn 0 0 50 50 re f", RuleOutcome.Failed)]
    [InlineData("/Cs1 cs 0.1 0.1 0.1 0 /P3 scn 0 0 50 50 re f", RuleOutcome.Passed)]
    [InlineData("/Cs1 cs 0.9 0.9 0.9 0 /P3 scn 0 0 50 50 re f", RuleOutcome.Failed)]
    public void Cells_of_patterns_are_counted(string painted, RuleOutcome expected) => Assert.Equal(expected, Count(painted));

    [Fact]
    public void Colours_of_light_in_a_pattern_are_light() =>
        Assert.Contains("colors.no-light", PreflightChecker.Check(Painted("/Pattern cs /P1 scn 0 0 50 50 re f", "1 0 0 rg 0 0 2 2 re f").ToBytes(), SoundFiles.Press)!.Where(a => a.Outcome == RuleOutcome.Failed).Select(a => a.Name));

    private static RuleOutcome CountPicture(byte[] jpeg, string decode)
    {
        var file = SoundFiles.ForPress.With(
            ("0 0 0 0.5 k 300 0 141 50 re f", "q 10 0 0 10 20 20 cm /Jpeg Do Q 0 0 0 0.5 k 300 0 141 50 re f"),
            ("/ColorSpace << /C1", $"/XObject << /Jpeg {SoundFiles.ForPress.Objects.Count + 1} 0 R >> /ColorSpace << /C1"));
        var picture = $"<< /Type /XObject /Subtype /Image /Width 20 /Height 12 /BitsPerComponent 8 /ColorSpace /DeviceCMYK {decode} /Filter /DCTDecode >>\nstream\n";
        file = file with { Objects = [.. file.Objects, picture + Encoding.Latin1.GetString(jpeg)] };
        return PreflightChecker.Check(file.ToBytes(), SoundFiles.Press)!.Single(a => a.Name == "colors.ink-limit").Outcome;
    }

    private static RuleOutcome Count(string painted) =>
        PreflightChecker.Check(Painted(painted, "0 0 0 0.5 k 0 0 2 2 re f").ToBytes(), SoundFiles.Press)!.Single(a => a.Name == "colors.ink-limit").Outcome;

    private static HandMadePdf Painted(string painted, string cell)
    {
        const string Cell = "<< /Type /Pattern /PatternType 1 /TilingType 1 /BBox [0 0 4 4] /XStep 4 /YStep 4 /Resources << >> /PaintType ";
        var first = SoundFiles.ForPress.Objects.Count + 1;
        var file = SoundFiles.ForPress.With(
            ("0 0 0 0.5 k 300 0 141 50 re f", "q " + painted + " Q 0 0 0 0.5 k 300 0 141 50 re f"),
            ("/ColorSpace << /C1", $"/Pattern << /P1 {first} 0 R /P2 {first + 1} 0 R /P3 {first + 2} 0 R >> /ColorSpace << /Cs1 [/Pattern /DeviceCMYK] /C1"));
        return file with { Objects = [.. file.Objects, Stream(Cell + "1", cell), Stream(Cell + "1", "0.9 0.9 0.9 0 k 0 0 2 2 re f"), Stream(Cell + "2", "0 0 2 2 re f")] };
    }

    private static string Stream(string dictionary, string content) => $"{dictionary} >>\nstream\n{content}";
}
