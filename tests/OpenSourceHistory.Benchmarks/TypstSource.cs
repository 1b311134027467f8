using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Writes the Markdown that <see cref="LongBook"/> makes as Typst's markup: headings, paragraphs, footnotes, emphasis, addresses and spaces without a break. It is set as the default sheet sets it: page, margins, chapters on right-hand pages, justified, hyphenated, with a face that the compiler has.</summary>
internal static partial class TypstSource
{
    private const string NoBreakSpace = "&nbsp;";
    private const string Settings = """
        #set page(width: 5.5in, height: 8.5in, margin: 0.75in, numbering: "1")
        #set text(font: "Libertinus Serif", size: 11pt, lang: "en", hyphenate: true)
        #set par(justify: true, first-line-indent: 1em)
        #show heading: it => { pagebreak(weak: true, to: "odd"); it }

        """;

    /// <summary>The markup of a text.</summary>
    /// <param name="markdown">Its Markdown, each paragraph on a line of its own.</param>
    public static string Of(string markdown)
    {
        var paragraphs = markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).ToList();
        var notes = paragraphs.Select(p => Note().Match(p)).Where(m => m.Success).ToDictionary(m => m.Groups[1].Value, m => Inlines(m.Groups[2].Value, []));
        var text = new StringBuilder(Settings);
        foreach (var paragraph in paragraphs.Where(p => !Note().IsMatch(p)))
        {
            text.Append('\n').Append(paragraph.StartsWith("# ", StringComparison.Ordinal) ? $"= {Inlines(paragraph[2..], notes)}" : Inlines(paragraph, notes)).Append('\n');
        }

        return text.ToString();
    }

    private static string Inlines(string text, Dictionary<string, string> notes) => Inline().Replace(text, m => m switch
    {
        _ when m.Groups["note"] is { Success: true } note => $"#footnote[{notes[note.Value]}];",
        _ when m.Groups["emphasis"] is { Success: true } emphasis => $"#emph[{Inlines(emphasis.Value, notes)}];",
        _ when m.Groups["address"] is { Success: true } address => $"#link(\"{address.Value}\");",
        _ when m.Value == NoBreakSpace => "~",
        _ => $"\\{m.Value}",
    });

    [GeneratedRegex(@"^\[\^([^\]]+)\]: (.*)$", RegexOptions.Singleline)]
    private static partial Regex Note();

    // What Typst would read as markup else is escaped; quotation marks, dashes and ellipses mean the same in both.
    [GeneratedRegex(@"\[\^(?<note>[^\]]+)\]|\*(?<emphasis>[^*]+)\*|<(?<address>https?://[^>""\\]+)>|&nbsp;|[\\*_`$#@<>\[\]~/=+]")]
    private static partial Regex Inline();
}
