using System.Globalization;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

public sealed class PdfValidatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Profiles => new("print", "screen", "PDF/A-1b", "PDF/A-4", "PDF/UA-2", "PDF/X-1a:2001", "PDF/X-4");

    public void Dispose() => _folder.Dispose();

    [ToolTheory("qpdf")]
    [MemberData(nameof(Profiles))]
    public void Qpdf_finds_no_fault_of_structure(string profile)
    {
        var result = ExternalTool.Run("qpdf", "--check", Sample(profile));

        Assert.True(result.ExitCode == 0, result.Text);
        Assert.DoesNotContain("WARNING", result.Text);
    }

    [ToolTheory("mutool")]
    [MemberData(nameof(Profiles))]
    public void Mupdf_draws_every_page_without_complaint(string profile)
    {
        var result = ExternalTool.Run("mutool", "draw", "-q", "-r", "36", "-F", "ppm", "-o", "/dev/null", Sample(profile));

        Assert.True(result.ExitCode == 0, result.Text);
        Assert.DoesNotContain("error:", result.Text);
    }

    [ToolTheory("gs")]
    [MemberData(nameof(Profiles))]
    public void Ghostscript_interprets_every_page_and_stops_at_no_error(string profile)
    {
        var result = ExternalTool.Run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", Sample(profile));

        Assert.True(result.ExitCode == 0, result.Text);
        Assert.Equal(string.Empty, result.Text.Trim());
    }

    [ToolTheory("pdffonts")]
    [MemberData(nameof(Profiles))]
    public void Poppler_finds_every_font_embedded_with_its_characters(string profile)
    {
        var fonts = ExternalTool.Run("pdffonts", Sample(profile)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(3, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"CID TrueType\s+Identity-H\s+yes yes yes", font));
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Profiles))]
    public void Poppler_extracts_the_text(string profile)
    {
        var lines = ExternalTool.Run("pdftotext", "-enc", "UTF-8", "-layout", Sample(profile), "-").Output
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["The office affirmed a difficult hyphen\u00AD", "ation of 10 km", "Small Capitals", "开源软件", "monospace", "Colour", "label"], lines[..7]);
    }

    [ToolFact("gs")]
    public void Black_and_grey_print_with_black_ink_only()
    {
        var path = SampleDocuments.Write(SampleDocuments.BlackOnly, PdfProfile.Print, _folder);
        var inks = ExternalTool.Run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", path).Output
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[..4]
            .Select(n => double.Parse(n, CultureInfo.InvariantCulture))
            .ToArray();

        Assert.Equal([0, 0, 0], inks[..3]);
        Assert.True(inks[3] > 0);
    }

    private string Sample(string profile) =>
        SampleDocuments.Write(SampleDocuments.Everything, ProfileOf(profile), _folder);

    private static PdfProfile ProfileOf(string name) => PdfStandard.Find(name) switch
    {
        null => name == "print" ? PdfProfile.Print : PdfProfile.Screen,
        { Kind: PdfStandardKind.Exchange } standard => PdfProfile.Print.Claiming([standard]),
        var standard => PdfProfile.Screen.Claiming([standard]),
    };
}
