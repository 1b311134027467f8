using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>The content of a page or form, with its resources.</summary>
/// <param name="Operators">Its operators, each with its operands.</param>
/// <param name="Resources">Its resources.</param>
public sealed partial record PaintedStream(IReadOnlyList<string> Operators, DictionaryToken Resources)
{
    /// <summary>The streams of all pages and forms of a file.</summary>
    /// <param name="file">The file.</param>
    public static IEnumerable<PaintedStream> Of(PdfObjects file)
    {
        var pages = file.OfType("Page").Select(p => (Stream: (StreamToken)file.Entry(p, "Contents")!, Resources: file.Dictionary(p, "Resources")!));
        var forms = file.Streams.Where(s => file.NameOf(s.StreamDictionary, "Subtype") == "Form").Select(s => (Stream: s, Resources: file.Dictionary(s.StreamDictionary, "Resources")!));
        return pages.Concat(forms).Select(p => new PaintedStream(Encoding.Latin1.GetString(file.Content(p.Stream)).Split('\n'), p.Resources));
    }

    /// <summary>The codes that are shown, with the name of their font's resource.</summary>
    public IEnumerable<(string Font, int Code)> Codes()
    {
        var font = string.Empty;
        foreach (var line in Operators)
        {
            font = FontName().Match(line) is { Success: true } chosen ? chosen.Groups[1].Value : font;
            if (line.EndsWith("TJ", StringComparison.Ordinal))
            {
                foreach (var code in HexText().Matches(line).SelectMany(m => m.Groups[1].Value.Chunk(4)))
                {
                    yield return (font, int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>The operators of colour, such as <c>rg</c>.</summary>
    public IEnumerable<string> ColorOperators => Operators.Select(o => ColorOperator().Match(o)).Where(m => m.Success).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^/(F\d+) [\d.]+ Tf$")]
    private static partial Regex FontName();

    [GeneratedRegex("<([0-9A-F]+)>")]
    private static partial Regex HexText();

    [GeneratedRegex(@"^[-\d. ]+ (g|G|rg|RG|k|K|scn|SCN)$")]
    private static partial Regex ColorOperator();
}
