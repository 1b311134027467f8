using System.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Cascade;
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
internal sealed class ReadingSystemSheet(StyleSheet sheet, ComputedStyle body, Func<FontFaceRule, string?> fontUrl)
{
    private readonly StringBuilder _css = new();

    /// <summary>The sheet.</summary>
    public string Write()
    {
        _css.Append("@charset \"UTF-8\";\n");
        foreach (var face in sheet.FontFaces)
        {
            WriteFace(face);
        }

        string? open = null;
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
                .Append($"src: url({ComponentWriter.Quote(url)}); }}\n");
        }
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
        var declarations = new DeclarationText(rule.Declarations, CustomsOf(rule), body, root);
        var kept = SelectorText.Of(rule, generated: false);
        var generated = SelectorText.Of(rule, generated: true);
        var text = new StringBuilder();
        Append(text, kept, declarations.Write(withContent: true));
        Append(text, generated, declarations.Write(withContent: false));
        return text.Length == 0 ? null : text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> selectors, string declarations)
    {
        if (selectors.Count > 0 && declarations.Length > 0)
        {
            text.Append($"{string.Join(", ", selectors)} {{ {declarations} }}\n");
        }
    }

    // Custom properties are those of the rule itself, then those of the root.
    private Func<string, IReadOnlyList<Component>?> CustomsOf(StyleRule rule) =>
        name => rule.Declarations.LastOrDefault(d => d.Source.Name == name)?.Source.Value ?? body.CustomValueOf(name);
}
