using System.Text.Json;
using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>The words of a manuscript as Pandoc reads it: running text, notes, captions, code; no markup, no addresses, no keys of sources.</summary>
internal static partial class SourceWords
{
    /// <summary>Reads a text's words.</summary>
    /// <param name="source">The Markdown.</param>
    /// <param name="folder">A folder for a file of it.</param>
    public static WordBag Of(string source, TemporaryFolder folder) => new WordBag().Add(TextOf(source, folder));

    /// <summary>The words of a text that Pandoc finds both as its own Markdown and as CommonMark: authors write for one, and seldom say for which.</summary>
    /// <param name="source">The Markdown.</param>
    /// <param name="folder">A folder for a file of it.</param>
    public static WordBag OfAnyDialect(string source, TemporaryFolder folder)
    {
        // Quarto has references where Pandoc has examples, and R Markdown options of code where Pandoc has attributes, without which it takes fences for text.
        source = CodeOptions().Replace(source.Replace("(@", "( @", StringComparison.Ordinal), "$1 $2");
        return Of(source, folder).Intersect(new WordBag().Add(TextOf(source, folder, "commonmark_x")));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="source">The Markdown.</param>
    /// <param name="folder">A folder for a file of it.</param>
    /// <param name="dialect">As Pandoc names it.</param>
    public static string TextOf(string source, TemporaryFolder folder, string dialect = "markdown+abbreviations")
    {
        var path = folder.Write("source.md", OwnAttributes().Replace(source, string.Empty));
        var result = ExternalTool.Run("pandoc", "--from", dialect, "--to", "json", path);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException(result.Text);
        }

        using var document = JsonDocument.Parse(result.Output);
        var text = new List<string>();
        Walk(document.RootElement.GetProperty("blocks"), text);
        return string.Concat(text);
    }

    private static void Walk(JsonElement element, List<string> text)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
            {
                Walk(child, text);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var type))
        {
            WalkNode(type.GetString()!, element.TryGetProperty("c", out var content) ? content : default, text);
        }
    }

    private static void WalkNode(string type, JsonElement content, List<string> text)
    {
        switch (type)
        {
            case "Str":
                text.Add(content.GetString()!);
                break;
            case "Code":
                text.Add(content[1].GetString()!);
                break;
            case "CodeBlock" or "Math":
                text.Add($" {content[1].GetString()} ");
                break;
            case "RawInline" or "RawBlock":
                text.Add(content[1].GetString()!.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : string.Empty);
                break;
            case "LineBlock":
                content.EnumerateArray().ToList().ForEach(line => WalkNode("Plain", line, text));
                break;
            case "Cite":
                WalkCitations(content[0], text);
                break;
            case "Image":
                WalkPicture(content, text);
                break;
            case "Emph" or "Strong" or "Strikeout" or "SmallCaps" or "Underline" or "Quoted" or "Span" or "Link" or "Superscript" or "Subscript":
                WalkContent(content, text);
                break;
            default:
                text.Add(" ");
                WalkContent(content, text);
                text.Add(" ");
                break;
        }
    }

    private static void WalkContent(JsonElement content, List<string> text)
    {
        if (content.ValueKind != JsonValueKind.Undefined)
        {
            Walk(content, text);
        }
    }

    private static void WalkCitations(JsonElement citations, List<string> text)
    {
        foreach (var citation in citations.EnumerateArray())
        {
            text.Add(" ");
            Walk(citation.GetProperty("citationPrefix"), text);
            var suffix = new List<string>();
            Walk(citation.GetProperty("citationSuffix"), suffix);
            text.Add(Label().Replace(string.Concat(suffix), " "));
        }
    }

    // A picture that stands alone has a caption; the words for one within a line are read out and not printed.
    private static void WalkPicture(JsonElement content, List<string> text)
    {
        if (content[2][1].GetString()!.StartsWith("fig:", StringComparison.Ordinal))
        {
            Walk(content[1], text);
        }
    }

    // What a locator counts is said in the book's language, not in the source's words.
    [GeneratedRegex(@"^,?\s*\p{L}+\.\s")]
    private static partial Regex Label();

    [GeneratedRegex(@"^([ \t]*`{3,}) *\{([A-Za-z]\w*)(?:[ ,][^\n]*)?\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex CodeOptions();

    // Attributes of captions and of inline notes, which Pandoc does not have.
    [GeneratedRegex(@"(?<=^: .*)\{#[^}]*\}|(?<=\])\{\.editor\}", RegexOptions.Multiline)]
    private static partial Regex OwnAttributes();
}
