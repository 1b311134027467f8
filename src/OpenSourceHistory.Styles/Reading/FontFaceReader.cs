using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>@font-face</c> rules (CSS Fonts 4, section 4).</summary>
/// <param name="folder">Finds the files.</param>
internal sealed class FontFaceReader(SheetFolder folder)
{
    private const int Normal = 400;
    private const int Bold = 700;

    private static readonly ValueList<string> s_descriptors =
        ["font-family", "src", "font-weight", "font-style", "font-stretch", "font-display", "unicode-range", "font-feature-settings", "font-variant"];

    // What is known but done in no format.
    private static readonly ValueList<(string Name, string Why, string Hint)> s_idle =
    [
        ("font-stretch", "faces are told apart by weight and slant", "Declare the width as a family of its own"),
        ("font-feature-settings", "features belong to text", "Write it in the rules that set the family"),
        ("font-variant", "features belong to text", "Write it in the rules that set the family"),
    ];

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

        foreach (var (name, why, hint) in s_idle)
        {
            declarations.Where(d => d.Name == name).ToList().ForEach(d => ReportIdle(d, $"'{name}'", why, hint, findings));
        }

        var family = Last(declarations, "font-family") is { } named ? ReadFamily(named.Value) : null;
        var source = Last(declarations, "src");
        if (family is null || source is null)
        {
            findings.Warning(StyleCodes.InvalidValue, span, "@font-face needs font-family and src");
            return null;
        }

        var weight = Last(declarations, "font-weight") is { } w ? ReadWeight(w, findings) : Normal;
        var slant = Last(declarations, "font-style")?.Value is [var s, ..] && !s.IsIdent("normal") ? FontSlant.Italic : FontSlant.Normal;
        return FindFile(source, findings) is { } path ? new FontFaceRule(family, path, weight, slant, span)
        {
            UnicodeRange = Last(declarations, "unicode-range") is { } range ? ReadRange(range, findings) : [],
        }
        : null;
    }

    private static Declaration? Last(IReadOnlyList<Declaration> declarations, string name) => declarations.LastOrDefault(d => d.Name == name);

    private static string? ReadFamily(IReadOnlyList<Component> value)
    {
        var words = value.Where(c => c.Kind is TokenKind.Ident or TokenKind.String).Select(c => c.Text).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static ValueList<CodePointRange> ReadRange(Declaration declaration, DiagnosticBag findings)
    {
        var span = declaration.ValueSpan;
        if (span.File is { } file && UnicodeRangeParser.Parse(file.Text[span.Start..span.End]) is { } ranges)
        {
            return ranges;
        }

        DeclarationCompiler.ReportInvalid(declaration, findings);
        return [];
    }

    // A variable font is set as it stands in its file, which is mostly the common weight.
    private static int ReadWeight(Declaration declaration, DiagnosticBag findings)
    {
        var weights = declaration.Value.Where(c => c.Kind != TokenKind.Whitespace).ToList().ConvertAll(WeightOf);
        if (weights is [> 0 and var one, > 0 and var other] && one != other)
        {
            ReportIdle(declaration, "A range of weights", "a face has one weight, which its file stands at", "Declare a file for each weight: font-weight: 400, font-weight: 700", findings);
            return Math.Clamp(Normal, Math.Min(one, other), Math.Max(one, other));
        }

        if (weights.Count is not (1 or 2) || weights.Contains(0))
        {
            DeclarationCompiler.ReportInvalid(declaration, findings);
        }

        return weights is [> 0 and var weight, ..] ? weight : Normal;
    }

    // 0 where it is none.
    private static int WeightOf(Component component) =>
        component is { Kind: TokenKind.Number, Number: >= 1 and <= 1000 } ? (int)component.Number
        : component.IsIdent("bold") ? Bold
        : component.IsIdent("normal") ? Normal
        : 0;

    private static void ReportIdle(Declaration declaration, string what, string why, string hint, DiagnosticBag findings)
    {
        if (ComponentWriter.Write(declaration.Value) is not ("normal" or "100%"))
        {
            var message = $"{what} has no effect in @font-face: {why}";
            findings.Add(new Diagnostic(StyleCodes.Unsupported, Severity.Warning, declaration.Span, message, [hint]) { Kind = what });
        }
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
