using System.Text;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Writes rules with what they decide, and nothing else.</summary>
/// <param name="cascade">Knows what declarations decide.</param>
/// <param name="body">Style of the body.</param>
internal sealed class RuleWriter(SheetCascade cascade, ComputedStyle body)
{
    private static readonly string[] s_new = [":has(", ":dir(", " of ", ":is(", ":where("];

    private readonly StringBuilder _css = new();
    private readonly List<FlatDeclaration> _leftOut = [];

    /// <summary>Declarations that decide something, but cannot be told.</summary>
    public IEnumerable<FlatDeclaration> LeftOut => _leftOut.DistinctBy(d => d.Source.Source.Span);

    /// <summary>Writes rules in their order; those that ask the same features stand together.</summary>
    /// <param name="rules">The rules.</param>
    public string Write(IEnumerable<FlatRule> rules)
    {
        _css.Clear();
        string? open = null;
        foreach (var group in rules.GroupBy(r => r.Group))
        {
            WriteGroup([.. group], ref open);
        }

        Switch(ref open, null);
        return _css.ToString();
    }

    private void WriteGroup(List<FlatRule> group, ref string? open)
    {
        var selectors = new List<string>();
        var block = string.Empty;
        foreach (var rule in group)
        {
            var own = BlockOf(rule);
            if (own.Length == 0)
            {
                continue;
            }

            if (own != block || IsNew(rule.Text))
            {
                WriteRule(selectors, block);
            }

            Switch(ref open, rule.Features);
            block = own;
            selectors.Add(rule.Text);
            if (IsNew(rule.Text))
            {
                WriteRule(selectors, block);
            }
        }

        WriteRule(selectors, block);
        foreach (var (selector, declaration) in group.SelectMany(rule => SizeExceptions.Of(rule, cascade, body)))
        {
            _css.Append($"{selector} {{ {declaration} }}\n");
        }
    }

    // A selector that not all reading systems know stands alone, so that it takes no other with it.
    private static bool IsNew(string selector) => Array.Exists(s_new, name => selector.Contains(name, StringComparison.OrdinalIgnoreCase));

    private void WriteRule(List<string> selectors, string block)
    {
        if (selectors.Count > 0)
        {
            _css.Append($"{string.Join(", ", selectors)} {{ {block} }}\n");
            selectors.Clear();
        }
    }

    private string BlockOf(FlatRule rule)
    {
        var texts = new List<string>();
        foreach (var declaration in rule.Declarations)
        {
            if (cascade.UseOf(declaration)?.Places(body.FontSize) is not [var (sizes, _), ..])
            {
                continue;
            }

            if (DeclarationText.Write(declaration, new EbookLengths(body, sizes)) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                _leftOut.Add(declaration);
            }
        }

        return string.Join(' ', texts);
    }

    // Rules that depend on features of the reading system stand together in an @media block of their own.
    private void Switch(ref string? open, string? features)
    {
        if (open == features)
        {
            return;
        }

        _ = open is null ? _css : _css.Append("}\n");
        _ = features is null ? _css : _css.Append($"@media {features} {{\n");
        open = features;
    }
}
