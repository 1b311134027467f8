using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>The words that a reader finds in an output; PDF is read by Poppler and MuPDF, the other two are XML.</summary>
internal static partial class OutputWords
{
    private const int MostBetween = 5;

    private static readonly HashSet<string> s_inline =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var"];

    /// <summary>Reads an output.</summary>
    /// <param name="path">Path of a PDF, DOCX or EPUB.</param>
    public static WordBag Of(string path) => Path.GetExtension(path) switch
    {
        ".pdf" => WordsOfPdf(path),
        ".docx" => new WordBag().Add(TextOfParts(path, name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal), AppendWord)),
        ".epub" => new WordBag().Add(TextOfParts(path, name => name.EndsWith(".xhtml", StringComparison.Ordinal), AppendMarkup)),
        var other => throw new ArgumentException($"No reader for {other}", nameof(path)),
    };

    // Poppler joins words at every hyphen that ends a line, MuPDF at none.
    private static WordBag WordsOfPdf(string path)
    {
        var apart = ExternalTool.Run("mutool", "draw", "-q", "-F", "txt", path).Output;
        var joined = ExternalTool.Run("pdftotext", "-enc", "UTF-8", path, "-").Output;
        return new WordBag().Add(joined).Union(new WordBag().Add(apart)).Add(string.Join(' ', TornWords(apart)));
    }

    // A word that is too long for its line is torn without a hyphen; at a page's end folio and running head stand between its halves.
    private static IEnumerable<string> TornWords(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            var last = LastWord().Match(lines[i]).Value;
            for (var next = i + 1; last.Length > 0 && next < Math.Min(i + MostBetween, lines.Length); next++)
            {
                if (FirstWord().Match(lines[next]).Value is { Length: > 0 } first)
                {
                    yield return last + first;
                }
            }
        }
    }

    private static string TextOfParts(string path, Func<string, bool> isText, Action<StringBuilder, XElement> append)
    {
        using var archive = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(e => isText(e.FullName)))
        {
            using var stream = entry.Open();
            append(text, XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!);
        }

        return text.ToString();
    }

    private static void AppendWord(StringBuilder text, XElement root)
    {
        foreach (var element in root.Descendants())
        {
            text.Append(element.Name.LocalName switch
            {
                "t" => element.Value,
                "p" or "tab" or "br" or "cr" => " ",
                "softHyphen" => "\u00AD",
                _ => string.Empty,
            });
        }
    }

    private static void AppendMarkup(StringBuilder text, XElement root)
    {
        foreach (var node in root.Nodes())
        {
            if (node is XText characters)
            {
                text.Append(characters.Value);
            }
            else if (node is XElement element && element.Name.LocalName != "style")
            {
                var space = s_inline.Contains(element.Name.LocalName) ? string.Empty : " ";
                text.Append(space);
                AppendMarkup(text, element);
                text.Append(space);
            }
        }
    }

    [GeneratedRegex(@"\p{L}+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstWord();
}
