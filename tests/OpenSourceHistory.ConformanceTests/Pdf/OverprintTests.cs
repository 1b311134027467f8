using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>Black on a tint, as a program that makes plates (Ghostscript) separates it.</summary>
public sealed class OverprintTests : IDisposable
{
    private const string Description = """
        title: Black on Blue
        body: [a.md]
        style: a.css
        identifiers: {print: "urn:isbn:9780000000002"}
        editions:
          print: {format: pdf, profile: print, RECEIVER, output: print.pdf}
          cover: {format: cover, of: print, spine: 9mm, output: cover.pdf}
        """;

    private const string Sheet = """
        @page { size: 300pt 300pt; margin: 36pt; bleed: 9pt }
        p, .cover, .cover-stroke { background: device-cmyk(.3 .1 0 0) } p { border-top: .5pt solid; font-size: 11pt; margin: 0 }
        .cover, .cover * { color: black }

        """;

    // Everything black but the bar code.
    private const string Unseen = "p, p *, .cover, .cover * { color: transparent !important; border-color: transparent !important }";

    private const string Knocked = "p, .cover { -osh-overprint: none }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolTheory("gs", "qpdf")]
    [InlineData("press", "PDF/X-4")]
    [InlineData("ingramspark", "PDF/X-1a:2001")]
    public void The_plates_of_the_tint_have_no_holes_and_that_of_black_has_the_text(string receiver, string standard)
    {
        foreach (var file in (string[])["print", "cover"])
        {
            // What knocks out is no longer what the receiver asks for.
            var asked = $"receiver: {receiver}";
            var (text, none, knocked) = (Separate(asked, file, string.Empty), Separate(asked, file, Unseen), Separate($"standards: [\"{standard}\"]", file, Knocked));
            Assert.Equal(none["Cyan"], text["Cyan"]);
            Assert.Equal(none["Magenta"], text["Magenta"]);
            Assert.NotEqual(none["Black"], text["Black"]);
            Assert.NotEqual(none["Cyan"], knocked["Cyan"]);
            Build(asked, string.Empty);
            Assert.Empty(ExchangeCheck.FaultsOf(File.ReadAllBytes(_folder[$"out/{file}.pdf"]), standard));
            Assert.Equal(0, ExternalTool.Run("qpdf", "--check", _folder[$"out/{file}.pdf"]).ExitCode);
        }
    }

    [ToolFact("gs")]
    public void White_type_leaves_the_paper_free()
    {
        var (white, none) = (Separate("receiver: press", "print", "p { color: white }"), Separate("receiver: press", "print", Unseen));
        Assert.NotEqual(none["Cyan"], white["Cyan"]);
    }

    private Dictionary<string, byte[]> Separate(string receiver, string file, string css)
    {
        Build(receiver, css);
        var plates = ExternalTool.Run(
            "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dFirstPage=1", "-dLastPage=1", "-sDEVICE=tiffsep", "-sCompression=none", "-r100", $"-sOutputFile={_folder["plate.tif"]}", _folder[$"out/{file}.pdf"]);
        Assert.True(plates.ExitCode == 0, plates.Output + plates.Errors);
        return ((string[])["Cyan", "Magenta", "Black"]).ToDictionary(ink => ink, ink => SamplesOf(File.ReadAllBytes(_folder[$"plate({ink}).tif"])));
    }

    // The strips of a picture alone (TIFF 6.0, sections 2 and 3): the file tells the time, too.
    private static byte[] SamplesOf(byte[] tiff)
    {
        var directory = BitConverter.ToInt32(tiff, 4);
        var entries = Enumerable.Range(0, BitConverter.ToUInt16(tiff, directory)).Select(i => directory + 2 + (i * 12)).ToDictionary(at => BitConverter.ToUInt16(tiff, at));
        var (offsets, lengths) = (Values(273), Values(279));
        return [.. offsets.Zip(lengths).SelectMany(strip => tiff.AsSpan(strip.First, strip.Second).ToArray())];

        int[] Values(ushort tag)
        {
            var (at, count) = (entries[tag], BitConverter.ToInt32(tiff, entries[tag] + 4));
            var size = BitConverter.ToUInt16(tiff, at + 2) == 3 ? 2 : 4;
            var from = count * size <= 4 ? at + 8 : BitConverter.ToInt32(tiff, at + 8);
            return [.. Enumerable.Range(0, count).Select(i => size == 2 ? BitConverter.ToUInt16(tiff, from + (i * 2)) : BitConverter.ToInt32(tiff, from + (i * 4)))];
        }
    }

    private void Build(string receiver, string css)
    {
        File.WriteAllText(_folder["book.yaml"], Description.Replace("RECEIVER", receiver, StringComparison.Ordinal));
        File.WriteAllText(_folder["a.css"], Sheet + css);
        File.WriteAllText(_folder["a.md"], string.Concat(Enumerable.Repeat("The office affirmed it with *emphasis* and a figure, 1789.\n\n", 360)));
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", _folder.Path, "--output", _folder["out"], "--force"], new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
    }
}
