using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>A file written for a test, and what its bytes say.</summary>
internal sealed partial class PdfFile
{
    private PdfFile(byte[] bytes, DiagnosticBag diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        Latin = Encoding.Latin1.GetString(bytes);
    }

    public byte[] Bytes { get; }

    public string Latin { get; }

    public DiagnosticBag Diagnostics { get; }

    public static PdfFile Write(PageDocument document, PdfProfile profile, int parallelism = 2)
    {
        using var output = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(PdfWriter.Write(output, document, profile, new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)), parallelism));
        return new PdfFile(output.ToArray(), diagnostics);
    }

    /// <summary>Dictionaries of all streams that stand in the open, and their bytes before filters.</summary>
    public IEnumerable<(string Dictionary, byte[] Content)> Streams()
    {
        foreach (Match match in StreamHead().Matches(Latin))
        {
            var dictionary = match.Groups[1].Value;
            var length = int.Parse(LengthEntry().Match(dictionary).Groups[1].Value);
            var content = Bytes[(match.Index + match.Length)..(match.Index + match.Length + length)];
            yield return (dictionary, dictionary.Contains("/FlateDecode") ? Inflate(content) : content);
        }
    }

    /// <summary>Operators of pages: streams that are neither fonts nor pictures nor tables.</summary>
    public string[] PageContents() =>
        [.. Streams().Where(s => s.Dictionary.StartsWith("<</Filter")).Select(s => Encoding.Latin1.GetString(s.Content)).Where(c => !c.Contains("begincmap"))];

    private static byte[] Inflate(byte[] content)
    {
        using var output = new MemoryStream();
        using (var inflate = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress))
        {
            inflate.CopyTo(output);
        }

        return output.ToArray();
    }

    [GeneratedRegex(@"\d+ 0 obj\n(<<.*>>)\nstream\n")]
    private static partial Regex StreamHead();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex LengthEntry();
}
