using System.Text.RegularExpressions;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>The <c>style</c> elements of a document: rules with simple selectors.</summary>
internal sealed partial class SvgStyleSheet
{
    private readonly List<SvgRule> _rules = [];

    /// <summary>Reads declarations, as those of a <c>style</c> attribute.</summary>
    public static ValueList<KeyValuePair<string, string>> ReadDeclarations(string text)
    {
        var declarations = new List<KeyValuePair<string, string>>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = part[(colon + 1)..].Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
                declarations.Add(KeyValuePair.Create(part[..colon].Trim().ToLowerInvariant(), value));
            }
        }

        return ValueList.From(declarations);
    }

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="reportUnsupported">Receives selectors and at-rules that are passed over.</param>
    public void Add(string text, Action<string> reportUnsupported)
    {
        text = Comments().Replace(text, string.Empty);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            var close = EndOfBlock(text, open);
            var prelude = text[at..open].Trim();
            if (prelude.StartsWith('@'))
            {
                reportUnsupported(prelude);
            }
            else
            {
                AddRule(prelude, ReadDeclarations(text[(open + 1)..close]), reportUnsupported);
            }

            at = Math.Min(close + 1, text.Length);
        }
    }

    /// <summary>Declarations for an element, the strongest last.</summary>
    public IEnumerable<KeyValuePair<string, string>> DeclarationsFor(string type, string? id, IReadOnlyCollection<string> classes) =>
        _rules.Where(r => r.Matches(type, id, classes)).OrderBy(r => r.Specificity).SelectMany(r => r.Declarations);

    [GeneratedRegex(@"/\*.*?(\*/|$)|<!--|-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?<type>\*|[A-Za-z][\w-]*)?(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+))*$")]
    private static partial Regex Compound();

    private static int EndOfBlock(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private void AddRule(string selectors, ValueList<KeyValuePair<string, string>> declarations, Action<string> reportUnsupported)
    {
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Compound().Match(selector);
            if (!match.Success)
            {
                reportUnsupported($"the selector '{selector}'");
                continue;
            }

            var type = match.Groups["type"];
            _rules.Add(new SvgRule(
                type.Success && type.Value != "*" ? type.Value : null,
                match.Groups["id"].Success ? match.Groups["id"].Value : null,
                ValueList.From(match.Groups["class"].Captures.Select(c => c.Value)),
                declarations));
        }
    }
}
