using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>@font-face</c> rules (CSS Fonts 4, section 4).</summary>
/// <param name="folder">Finds the files.</param>
internal sealed class FontFaceReader(SheetFolder folder)
{
    private static readonly ValueList<string> s_descriptors =
        ["font-family", "src", "font-weight", "font-style", "font-stretch", "font-display", "unicode-range", "font-feature-settings", "font-variant"];

    /// <summary>The face, or null where it has no usable file (reported).</summary>
    /// <param name="span">Place of the rule.</param>
    /// <param name="declarations">Its descriptors.</param>
    /// <param name="findings">Receives missing files and descriptors.</param>
    public FontFaceRule? Read(SourceSpan span, IReadOnlyList<Declaration> declarations, DiagnosticBag findings)
    {
        foreach (var unknown in declarations.Where(d => !s_descriptors.Contains(d.Name, StringComparer.Ordinal)))
        {
            DeclarationCompiler.ReportUnknown(unknown, s_descriptors, findings);
        }

        var family = Last(declarations, "font-family") is { } name ? ReadFamily(name.Value) : null;
        var source = Last(declarations, "src");
        if (family is null || source is null)
        {
            findings.Warning(StyleCodes.InvalidValue, span, "@font-face needs font-family and src");
            return null;
        }

        var weight = Last(declarations, "font-weight") is { } w ? ReadWeight(w, findings) : 400;
        var slant = Last(declarations, "font-style")?.Value is [var s, ..] && !s.IsIdent("normal") ? FontSlant.Italic : FontSlant.Normal;
        return FindFile(source, findings) is { } path ? new FontFaceRule(family, path, weight, slant, span) : null;
    }

    private static Declaration? Last(IReadOnlyList<Declaration> declarations, string name) => declarations.LastOrDefault(d => d.Name == name);

    private static string? ReadFamily(IReadOnlyList<Component> value)
    {
        var words = value.Where(c => c.Kind is TokenKind.Ident or TokenKind.String).Select(c => c.Text).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static int ReadWeight(Declaration declaration, DiagnosticBag findings)
    {
        var first = declaration.Value.Count > 0 ? declaration.Value[0] : null;
        if (first is { Kind: TokenKind.Number, Number: >= 1 and <= 1000 })
        {
            return (int)first.Number;
        }

        if (first?.IsIdent("bold") != true && first?.IsIdent("normal") != true)
        {
            DeclarationCompiler.ReportInvalid(declaration, findings);
        }

        return first?.IsIdent("bold") == true ? 700 : 400;
    }

    // The first file of the list that is there.
    private string? FindFile(Declaration source, DiagnosticBag findings)
    {
        string? missing = null;
        var reported = false;
        foreach (var url in source.Value.Select(AddressOf).OfType<string>())
        {
            if (folder.Resolve(url, source.ValueSpan, findings) is not { } path)
            {
                reported = true;
            }
            else if (folder.Exists(path))
            {
                return path;
            }
            else
            {
                missing ??= url;
            }
        }

        if (!reported)
        {
            var message = missing is null ? "src names no file with url()" : $"The font file '{missing}' does not exist";
            findings.Warning(StyleCodes.UnreadableFile, source.ValueSpan, message);
        }

        return null;
    }

    private static string? AddressOf(Component component) => component.Kind switch
    {
        TokenKind.Url => component.Text,
        TokenKind.Function when component.Text == "url" => component.Children.FirstOrDefault(c => c.Kind == TokenKind.String)?.Text,
        _ => null,
    };
}
