using System.Text.RegularExpressions;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary><c>osh impose</c> on files of its own and of others, as other programs read the sheets.</summary>
public sealed class ImpositionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolTheory("qpdf", "gs", "pdftotext")]
    [InlineData("own", "16")]
    [InlineData("own", "all")]
    [InlineData("packed", "8")]
    [InlineData("turned", "8")]
    [InlineData("remade", "4")]
    public void Sheets_are_sound_and_have_the_words_of_every_page_once(string kind, string signatures)
    {
        var file = Write(kind);
        var (code, output) = Run("impose", file, "--signatures", signatures, "--marks", "--output", _folder["sheets.pdf"]);
        Assert.True(code == 0, output);
        var check = ExternalTool.Run("qpdf", "--check", _folder["sheets.pdf"]);
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.Equal(WordsOf(file), WordsOf(_folder["sheets.pdf"]));
        Assert.Equal(string.Empty, ExternalTool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", _folder["sheets.pdf"]).Output);
    }

    [ToolFact("pdffonts")]
    public void Fonts_are_those_of_the_file()
    {
        var file = Write("own");
        Assert.Equal(0, Run("impose", file).Code);
        Assert.Equal(FontsOf(file), FontsOf(_folder["a-sheets.pdf"]));
    }

    [Theory]
    [InlineData(2, "impose", "missing.pdf")]
    [InlineData(2, "impose", "a.pdf", "--signatures", "6")]
    [InlineData(2, "impose", "a.pdf", "--creep", "-1")]
    [InlineData(2, "impose", "a.pdf", "--binding", "top")]
    [InlineData(2, "impose", "a.pdf", "--paper", "napkin")]
    [InlineData(1, "impose", "a.pdf", "--paper", "a6", "--output", "b.pdf", "--force")]
    [InlineData(0, "impose", "a.pdf", "--paper", "Letter", "--output", "b.pdf", "--force")]
    [InlineData(1, "impose", "a.pdf", "--output", "a.pdf")]
    [InlineData(1, "impose", "a.pdf", "--output", "b.pdf")]
    [InlineData(0, "impose", "a.pdf", "--output", "b.pdf", "--force", "--binding", "right", "--creep", "0.1")]
    public void Wrong_use_is_told_and_nothing_is_lost(int code, params string[] arguments)
    {
        var before = File.ReadAllBytes(Write("own"));
        File.WriteAllText(_folder["b.pdf"], "%PDF-1.4 mine");
        Assert.Equal(code, Run([.. arguments.Select(a => a.EndsWith(".pdf", StringComparison.Ordinal) ? _folder[a] : a)]).Code);
        Assert.Equal(before, File.ReadAllBytes(_folder["a.pdf"]));
        Assert.Equal(code == 0, new FileInfo(_folder["b.pdf"]).Length > 100);
    }

    private string Write(string kind)
    {
        File.WriteAllText(_folder["a.md"], string.Concat(Enumerable.Range(1, 11).Select(n => $"# Chapter {n}\n\nWord{n} [link](https://example.org) and *more{n}* of it.\n\n")));
        Assert.Equal(0, Run("build", _folder["a.md"]).Code);
        var (file, other) = (_folder["a.pdf"], _folder["other.pdf"]);
        var made = kind switch
        {
            "packed" => ExternalTool.Run("qpdf", "--object-streams=generate", "--linearize", file, other),
            "turned" => ExternalTool.Run("qpdf", "--rotate=+90:1-4", "--rotate=180:5", file, other),
            "remade" => ExternalTool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-o", other, file),
            _ => null,
        };
        Assert.True(made is null or { ExitCode: 0 }, made?.Errors);
        return made is null ? file : other;
    }

    private static List<string> WordsOf(string file) =>
        [.. Regex.Split(ExternalTool.Run("pdftotext", "-raw", file, "-").Output, @"\s+").Where(w => w.Length > 0).Order(StringComparer.Ordinal)];

    private static List<string> FontsOf(string file) => [.. ExternalTool.Run("pdffonts", file).Output.Split('\n').Skip(2).Select(l => l.Split(' ')[0]).Order(StringComparer.Ordinal)];

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        return (code, output.ToString());
    }
}
