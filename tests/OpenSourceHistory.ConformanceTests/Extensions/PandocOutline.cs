using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Extensions;

/// <summary>What Pandoc reads in a file, as one line: <c>h1(Head)p(Text emph(stressed))ul(li(p(item)))</c>. Blocks that only group others are left out.</summary>
internal static partial class PandocOutline
{
    /// <summary>Reads a file.</summary>
    /// <param name="format">Pandoc's name of its format.</param>
    /// <param name="path">Its path.</param>
    public static string Of(string format, string path)
    {
        var result = ExternalTool.Run("pandoc", "--from", format, "--to", "json", path);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException(result.Text);
        }

        using var document = JsonDocument.Parse(result.Output);
        var blocks = document.RootElement.GetProperty("blocks").EnumerateArray();
        var text = string.Concat((format == "epub" ? TextOf(blocks) : blocks).Select(Print));
        return Spaces().Replace(text, " ").Replace(" p(", "p(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
    }

    // Each document of a publication begins with a mark of its name; the cover is no text.
    private static IEnumerable<JsonElement> TextOf(IEnumerable<JsonElement> blocks)
    {
        var isText = false;
        foreach (var block in blocks)
        {
            if (NameOfDocument(block) is { } name)
            {
                isText = !name.StartsWith("cover", StringComparison.Ordinal);
            }
            else if (isText)
            {
                yield return block;
            }
        }
    }

    private static string? NameOfDocument(JsonElement block) =>
        Type(block) == "Para" && block.GetProperty("c") is var inlines && inlines.GetArrayLength() == 1 && Type(inlines[0]) == "Span"
        && inlines[0].GetProperty("c")[0][0].GetString()!.EndsWith(".xhtml", StringComparison.Ordinal)
            ? inlines[0].GetProperty("c")[0][0].GetString()
            : null;

    private static string Type(JsonElement node) => node.GetProperty("t").GetString()!;

    private static string PrintAll(JsonElement nodes) => string.Concat(nodes.EnumerateArray().Select(Print));

    private static string Print(JsonElement node)
    {
        var content = node.TryGetProperty("c", out var c) ? c : default;
        return Type(node) switch
        {
            "Str" => content.GetString()!,
            "Space" or "SoftBreak" => " ",
            "LineBreak" => "/",
            "HorizontalRule" => "hr",
            "RawInline" or "RawBlock" or "Null" => string.Empty,
            "Code" => $"code({content[1].GetString()})",
            "CodeBlock" => $"pre({content[1].GetString()})",
            "Math" => $"math({content[1].GetString()})",
            "Quoted" => Type(content[0]) == "DoubleQuote" ? $"“{PrintAll(content[1])}”" : $"‘{PrintAll(content[1])}’",
            "Cite" => PrintAll(content[1]),
            "Span" => PrintSpan(content),
            "Link" => Has(content, "backlink") ? string.Empty : $"a[{content[2][0].GetString()!.Split('#')[^1]}]({PrintAll(content[1])})",
            "Image" => $"img({PrintAll(content[1])})",
            "Note" => $"note({PrintAll(content)})",
            "Emph" or "Strong" or "Strikeout" or "Superscript" or "Subscript" or "SmallCaps" => $"{Type(node).ToLowerInvariant()}({PrintAll(content)})",
            _ => PrintBlock(Type(node), content),
        };
    }

    private static string PrintSpan(JsonElement content) => Has(content, "caption-label") ? string.Empty
        : Has(content, "small-caps") || Has(content, "smallcaps") ? $"smallcaps({PrintAll(content[1])})"
        : PrintAll(content[1]);

    private static string PrintBlock(string type, JsonElement content) => type switch
    {
        "Para" or "Plain" => $"p({PrintAll(content).Trim()})",
        "Header" => $"h{content[0].GetInt32().ToString(CultureInfo.InvariantCulture)}({PrintAll(content[2]).Trim()})",
        "BlockQuote" => $"quote({PrintAll(content)})",
        "BulletList" => $"ul({PrintItems(content)})",
        "OrderedList" => $"ol{content[0][0].GetInt32().ToString(CultureInfo.InvariantCulture)}{NumeralsOf(content[0])}({PrintItems(content[1])})",
        "DefinitionList" => $"dl({string.Concat(content.EnumerateArray().Select(d => $"dt({PrintAll(d[0])})" + string.Concat(d[1].EnumerateArray().Select(e => $"dd({PrintAll(e)})"))))})",
        "LineBlock" => $"verse({string.Concat(content.EnumerateArray().Select(line => $"l({PrintAll(line).Trim()})"))})",
        "Div" => PrintDivision(content),
        "Table" => PrintTable(content),
        _ => throw new InvalidOperationException($"Unknown element {type}"),
    };

    private static string PrintDivision(JsonElement content) => Has(content, "line-block") ? $"verse({PrintAll(content[1])})"
        : Has(content, "line") ? $"l({LineText().Replace(PrintAll(content[1]).Trim(), "$1")})"
        : PrintAll(content[1]);

    private static string PrintItems(JsonElement items) => string.Concat(items.EnumerateArray().Select(item => $"li({PrintAll(item)})"));

    private static string NumeralsOf(JsonElement attributes) => Type(attributes[1]) is var style and not ("Example" or "DefaultStyle") ? style : "Decimal";

    private static string PrintTable(JsonElement table)
    {
        var text = new StringBuilder("table(").Append(PrintRows(table[3][1], "th"));
        foreach (var body in table[4].EnumerateArray())
        {
            text.Append(PrintRows(body[2], "th")).Append(PrintRows(body[3], "td"));
        }

        return text.Append(PrintRows(table[5][1], "td")).Append($"cap({PrintAll(table[1][1])}))").ToString();
    }

    private static string PrintRows(JsonElement rows, string cell) =>
        string.Concat(rows.EnumerateArray().Select(row => $"tr({string.Concat(row[1].EnumerateArray().Select(c => $"{cell}{SpanOf(c)}({PrintAll(c[4])})"))})"));

    private static string SpanOf(JsonElement cell) =>
        cell[2].GetInt32() == 1 && cell[3].GetInt32() == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{cell[2].GetInt32()}x{cell[3].GetInt32()}");

    private static bool Has(JsonElement content, string name) => content[0][1].EnumerateArray().Any(c => c.GetString() == name);

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^p\((.*)\)$", RegexOptions.Singleline)]
    private static partial Regex LineText();
}
