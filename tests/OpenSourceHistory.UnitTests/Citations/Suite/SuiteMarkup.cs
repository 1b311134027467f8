using System.Text;
using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>Brings the suite's markup and our runs to one form: text with its style before it wherever that changes.</summary>
internal static class SuiteMarkup
{
    public static string Of(FormattedText text) =>
        string.Join('\n', LinesOf(text.Runs.Select(r => (r.Text, r.Style))).Select(l => Print(l).Trim()));

    /// <summary>The lines that a citation case expects.</summary>
    public static List<string> Lines(string result) =>
        [.. Parse(result.Trim()) is { } root ? LinesOf(RunsOf(root, default)).Select(l => Print(l).Trim()) : []];

    /// <summary>The entries that a bibliography case expects.</summary>
    public static List<string> Entries(string result) => Parse(result) is { } root
        ? [.. root.Descendants("div").Where(d => (string?)d.Attribute("class") == "csl-entry").Select(d => Print(RunsOf(d, default)).Trim())]
        : [];

    private static IEnumerable<List<(string Text, RunFormatting Style)>> LinesOf(IEnumerable<(string Text, RunFormatting Style)> runs)
    {
        var line = new List<(string Text, RunFormatting Style)>();
        foreach (var (text, style) in runs)
        {
            var parts = text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return line;
                    line = [];
                }

                line.Add((parts[i], style));
            }
        }

        yield return line;
    }

    private static XElement? Parse(string result)
    {
        try
        {
            return XElement.Parse($"<r>{result}</r>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Text, RunFormatting Style)> RunsOf(XElement element, RunFormatting style) => element.Nodes().SelectMany(node => node switch
    {
        XText text when !IsIndentation(text.Value) => [(text.Value, style)],
        XElement child => RunsOf(child, StyleOf(child, style)),
        _ => [],
    });

    private static bool IsIndentation(string text) => text.Contains("\n ", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(text);

    private static RunFormatting StyleOf(XElement element, RunFormatting style) => (element.Name.LocalName, (string?)element.Attribute("style"), (string?)element.Attribute("class")) switch
    {
        ("i", _, _) => style with { Slope = FontStyle.Italic },
        ("b", _, _) => style with { Weight = FontWeight.Bold },
        ("sup", _, _) => style with { Shift = BaselineShift.Superscript },
        ("sub", _, _) => style with { Shift = BaselineShift.Subscript },
        (_, "font-style:normal;", _) => style with { Slope = FontStyle.Normal },
        (_, "font-style:oblique;", _) => style with { Slope = FontStyle.Oblique },
        (_, "font-weight:normal;", _) => style with { Weight = FontWeight.Normal },
        (_, "font-variant:small-caps;", _) => style with { IsSmallCaps = true },
        (_, "font-variant:normal;", _) => style with { IsSmallCaps = false },
        (_, "text-decoration:underline;", _) => style with { IsUnderlined = true },
        (_, "baseline", _) => style with { Shift = BaselineShift.Baseline },
        (_, _, "csl-block") => style with { Display = DisplayBlock.Block },
        (_, _, "csl-left-margin") => style with { Display = DisplayBlock.LeftMargin },
        (_, _, "csl-right-inline") => style with { Display = DisplayBlock.RightInline },
        (_, _, "csl-indent") => style with { Display = DisplayBlock.Indent },
        _ => style,
    };

    private static string Print(IEnumerable<(string Text, RunFormatting Style)> runs)
    {
        var printed = new StringBuilder();
        var last = string.Empty;
        foreach (var (text, style) in runs.Where(r => r.Text.Length > 0))
        {
            var name = NameOf(style);
            printed.Append(name == last ? string.Empty : $"{{{name}}}").Append(text);
            last = name;
        }

        return printed.ToString();
    }

    private static string NameOf(RunFormatting style) => string.Join(' ', new[]
    {
        style.Slope == FontStyle.Normal ? null : style.Slope.ToString(),
        style.Weight == FontWeight.Normal ? null : style.Weight.ToString(),
        style.IsSmallCaps ? "SmallCaps" : null,
        style.IsUnderlined ? "Underlined" : null,
        style.Shift == BaselineShift.Baseline ? null : style.Shift.ToString(),
        style.Display == DisplayBlock.None ? null : style.Display.ToString(),
    }.Where(n => n is not null));
}
