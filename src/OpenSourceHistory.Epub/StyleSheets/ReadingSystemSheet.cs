using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Writes what a sheet comes to in the documents of a publication as plain CSS: no rule that decides nothing in them.</summary>
internal sealed class ReadingSystemSheet
{
    private const string Charset = "@charset \"UTF-8\";\n";

    private readonly StyleSheet _sheet;
    private readonly IReadOnlyList<FlatRule> _rules;
    private readonly RuleWriter _writer;
    private readonly ColorSurvey _colors;

    /// <summary>Finds what a sheet decides.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="body">Style of the body in e-books: what the reader's own size stands for.</param>
    /// <param name="documents">The documents.</param>
    public ReadingSystemSheet(StyleSheet sheet, ComputedStyle body, IEnumerable<byte[]> documents)
    {
        (_sheet, _rules) = (sheet, WithoutIdleCounters(SheetFlattener.Flatten(sheet, body)));
        var cascade = new SheetCascade(_rules, body);
        foreach (var document in documents)
        {
            cascade.Run(WrittenDocument.Read(document));
        }

        (_writer, _colors) = (new RuleWriter(cascade, body), cascade.Colors);
    }

    /// <summary>Declarations that decide something, but that no reading system of some age could be told.</summary>
    public ValueList<Diagnostic> Findings => ValueList.From(_writer.LeftOut.Select(d => new Diagnostic(
        EpubCodes.LengthLeftOut,
        Severity.Warning,
        d.Source.Source.Span,
        $"'{d.Name}: {ComponentWriter.Write(d.Value)}' is left out of the e-book: a calculation that depends on the width of the screen makes older reading systems drop the whole sheet",
        ["Give a length of one unit under @media epub"])));

    /// <summary>Colours that some readers cannot read.</summary>
    /// <param name="severity">How grave that is.</param>
    public IEnumerable<Diagnostic> WeakContrasts(Severity severity) => _colors.Findings(severity);

    /// <summary>What this program says of its markup.</summary>
    public string WriteBase() => Charset + _writer.Write(_rules.Where(r => r.Origin == RuleOrigin.Program));

    /// <summary>The book's own rules.</summary>
    /// <param name="fontUrl">URL of each face, relative to the CSS file; null leaves the face out.</param>
    /// <param name="rangeOf">The characters that each face is used for; empty for all that it has.</param>
    public string Write(Func<FontFaceRule, string?> fontUrl, Func<FontFaceRule, ValueList<CodePointRange>> rangeOf)
    {
        var css = new StringBuilder(Charset);
        foreach (var face in _sheet.FontFaces)
        {
            WriteFace(css, face, fontUrl(face), rangeOf(face));
        }

        var rules = _writer.Write(_rules.Where(r => r is { Origin: RuleOrigin.Sheet, Features: null }));
        foreach (var style in _sheet.CounterStyles.OrderBy(s => s.Layer).Where(s => s.Media.Matches(MediaType.Epub) && rules.Contains(NameOf(s), StringComparison.Ordinal)))
        {
            css.Append($"@counter-style {NameOf(style)} {{ {string.Join(' ', style.Descriptors.Select(d => $"{d.Name}: {ComponentWriter.Write(d.Value)};"))} }}\n");
        }

        return css.Append(rules).ToString();
    }

    /// <summary>The rules that only reading systems of some features follow, in a sheet of their own: older ones drop one with such rules in it.</summary>
    public string WriteConditional() => Charset + _writer.Write(_rules.Where(r => r is { Origin: RuleOrigin.Sheet, Features: not null }).OrderBy(r => r.Group));

    private static void WriteFace(StringBuilder css, FontFaceRule face, string? url, ValueList<CodePointRange> ranges)
    {
        if (url is not null)
        {
            var slant = face.Slant == FontSlant.Italic ? "italic" : "normal";
            css.Append($"@font-face {{ font-family: {ComponentWriter.Quote(face.Family)}; font-weight: {ComponentWriter.Number(face.Weight)}; font-style: {slant}; ")
                .Append($"src: url({ComponentWriter.Quote(url)}); ")
                .Append(ranges.Count > 0 ? $"unicode-range: {string.Join(", ", ranges)}; " : string.Empty)
                .Append("}\n");
        }
    }

    private static string NameOf(CounterStyleRule style) => ComponentWriter.Write([new Component(TokenKind.Ident, style.Name, 0, [], 0, 0)]);

    // What counters count stands in the documents; only rules that show one of them still need them.
    private static IReadOnlyList<FlatRule> WithoutIdleCounters(IReadOnlyList<FlatRule> rules)
    {
        if (rules.Any(r => r.Declarations.Any(d => d.Name == "content" && d.Value.Any(c => c.IsFunction("counter") || c.IsFunction("counters")))))
        {
            return rules;
        }

        return [.. rules.Select(r => r.With(r.Declarations.Where(d => d.Name is not ("counter-reset" or "counter-increment" or "counter-set"))))];
    }
}
