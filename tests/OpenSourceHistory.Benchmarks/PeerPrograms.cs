using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.Benchmarks;

/// <summary>The programs that are measured beside each other, and what each is asked to do.</summary>
internal static class PeerPrograms
{
    private const string TypstPackage = "npm:@myriaddreamin/typst-ts-node-compiler";
    private const string Pdf = "PDF";
    private const string All = "PDF, DOCX, EPUB";
    private const string Flowing = "DOCX, EPUB";

    /// <summary>The program itself and its peers, each behind what of the program it is held against.</summary>
    /// <param name="program">Path of the program.</param>
    public static IReadOnlyList<PeerProgram> Of(string program) =>
    [
        new("osh", Pdf, program, (text, output) => [Build(text, output, "pdf")]),
        Typst(),
        new("osh", All, program, (text, output) => [Build(text, output)]),
        new("Pandoc", Flowing, ExternalTool.Find("pandoc"), (text, output) => [Convert(text, $"{output}.docx"), Convert(text, $"{output}.epub")]),
    ];

    private static string[] Build(PeerText text, string output, params string[] editions) =>
        ["build", text.Markdown, .. editions, "--output", Path.GetDirectoryName(output)!, "--force"];

    // What osh does with such a text by itself: typographic marks, a title for the e-book.
    private static string[] Convert(PeerText text, string output) =>
        [text.Markdown, "--from", "markdown+smart", "--standalone", "--metadata", "title=text", "--output", output];

    // The program, or else the same compiler as a package for Node.
    private static PeerProgram Typst()
    {
        if (ExternalTool.Find("typst") is { } program)
        {
            return new("Typst", Pdf, program, (text, output) => [["compile", text.Typst, $"{output}.pdf"]]);
        }

        var package = Path.GetDirectoryName(ExternalTool.Find(TypstPackage));
        var script = Repository.PathOf("tests", "OpenSourceHistory.Benchmarks", "typst.cjs");
        return new("Typst (Node)", Pdf, package is null ? null : ExternalTool.Find("node"), (text, output) => [[script, package!, text.Typst, $"{output}.pdf"]]);
    }
}
