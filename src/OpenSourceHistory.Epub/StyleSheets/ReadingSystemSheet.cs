using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Reading;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Writes the sheet as plain CSS for reading systems, rule by rule in its own order: imports and <c>@media</c> resolved, declarations that
/// e-books do not honour left out, <c>var()</c> replaced by the values of <c>:root</c> or of the rule itself, at-rules of pages dropped,
/// absolute sizes made relative to the reader's own.
/// </summary>
/// <param name="sheet">The sheet.</param>
/// <param name="body">Style of the body in e-books: what the reader's own size stands for.</param>
/// <param name="fontUrl">URL of each face, relative to the CSS file; null leaves the face out.</param>
/// <param name="rangeOf">The characters that each face is used for; empty for all that it has.</param>
internal sealed class ReadingSystemSheet(StyleSheet sheet, ComputedStyle body, Func<FontFaceRule, string?> fontUrl, Func<FontFaceRule, ValueList<CodePointRange>> rangeOf)
{
    private static readonly string[] s_new = [":has(", ":dir(", " of ", ":is(", ":where("];

    private readonly StringBuilder _css = new();

    // Weight between two layers, more than any selector has; none where the sheet has no layers.
    private readonly int _step = sheet.Rules.Any(r => r.Layer > 0) ? 1 + sheet.Rules.SelectMany(r => r.Selectors).Max(s => s.Specificity.Ids) : 0;
    private readonly int _highest = sheet.Rules.Select(r => r.Layer).DefaultIfEmpty().Max();

    /// <summary>The sheet.</summary>
    public string Write()
    {
        _css.Append("@charset \"UTF-8\";\n");
        foreach (var face in sheet.FontFaces)
        {
            WriteFace(face);
        }

        string? open = null;
        foreach (var style in sheet.CounterStyles.OrderBy(s => s.Layer))
        {
            if (style.Media.FeaturesFor(MediaType.Epub, out var holds) is var asked && holds)
            {
                Switch(ref open, asked);
                _css.Append(TextOf(style));
            }
        }

        foreach (var rule in sheet.Rules)
        {
            var features = rule.Media.FeaturesFor(MediaType.Epub, out var applies);
            if (applies && RuleText(rule) is { } text)
            {
                Switch(ref open, features);
                _css.Append(text);
            }
        }

        Switch(ref open, null);
        return _css.ToString();
    }

    private void WriteFace(FontFaceRule face)
    {
        if (fontUrl(face) is { } url)
        {
            var weight = ComponentWriter.Number(face.Weight);
            var slant = face.Slant == FontSlant.Italic ? "italic" : "normal";
            _css.Append($"@font-face {{ font-family: {ComponentWriter.Quote(face.Family)}; font-weight: {weight}; font-style: {slant}; ")
                .Append($"src: url({ComponentWriter.Quote(url)}); ")
                .Append(rangeOf(face) is { Count: > 0 } ranges ? $"unicode-range: {string.Join(", ", ranges)}; " : string.Empty)
                .Append("}\n");
        }
    }

    private static string TextOf(CounterStyleRule style)
    {
        var name = ComponentWriter.Write([new Component(TokenKind.Ident, style.Name, 0, [], 0, 0)]);
        return $"@counter-style {name} {{ {string.Join(' ', style.Descriptors.Select(d => $"{d.Name}: {ComponentWriter.Write(d.Value)};"))} }}\n";
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

    private string? RuleText(StyleRule rule)
    {
        var root = rule.Selectors.Any(SelectorText.IsRoot);
        var text = new StringBuilder();
        if (_step == 0)
        {
            Append(text, rule, rule.Declarations, root, raised: 0);
        }
        else
        {
            Append(text, rule, rule.Declarations.Where(d => !d.Source.IsImportant), root, rule.Layer * _step);
            Append(text, rule, rule.Declarations.Where(d => d.Source.IsImportant), root, (_highest - rule.Layer) * _step);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private void Append(StringBuilder text, StyleRule rule, IEnumerable<CompiledDeclaration> declarations, bool isRoot, int raised)
    {
        var written = new DeclarationText([.. declarations], CustomsOf(rule), body, isRoot);
        Append(text, SelectorText.Of(rule, generated: false, raised), written.Write(withContent: true));
        Append(text, SelectorText.Of(rule, generated: true, raised), written.Write(withContent: false));
    }

    // A selector that not all reading systems know stands alone, so that it takes no other with it.
    private static void Append(StringBuilder text, IReadOnlyList<string> selectors, string declarations)
    {
        if (declarations.Length == 0)
        {
            return;
        }

        List<string> common = [.. selectors.Where(s => !IsNew(s))];
        if (common.Count > 0)
        {
            text.Append($"{string.Join(", ", common)} {{ {declarations} }}\n");
        }

        foreach (var selector in selectors.Where(IsNew))
        {
            text.Append($"{selector} {{ {declarations} }}\n");
        }
    }

    private static bool IsNew(string selector) =>
        Array.Exists(s_new, name => selector.Contains(name, StringComparison.OrdinalIgnoreCase));

    // Custom properties are those of the rule itself, then those of the root.
    private Func<string, IReadOnlyList<Component>?> CustomsOf(StyleRule rule) =>
        name => rule.Declarations.LastOrDefault(d => d.Source.Name == name)?.Source.Value ?? body.CustomValueOf(name);
}
