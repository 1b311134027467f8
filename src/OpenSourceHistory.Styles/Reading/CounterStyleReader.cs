using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>@counter-style</c> rules (CSS Counter Styles 3, sections 2 and 3).</summary>
internal static class CounterStyleReader
{
    private static readonly ValueList<string> s_descriptors =
        ["system", "symbols", "additive-symbols", "negative", "prefix", "suffix", "range", "pad", "fallback", "speak-as"];

    // Names that stay what they are (section 2).
    private static readonly string[] s_fixed = ["decimal", "disc", "square", "circle", "disclosure-open", "disclosure-closed", "none"];

    /// <summary>The rule, or null where it defines nothing (reported).</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="declarations">Its descriptors.</param>
    /// <param name="media">The media lists around it.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static CounterStyleRule? Read(SyntaxRule rule, IReadOnlyList<Declaration> declarations, MediaCondition media, DiagnosticBag findings)
    {
        if (NameOf(rule) is not { } name)
        {
            findings.Warning(StyleCodes.AtRule, rule.Span, "@counter-style needs a name of its own", "Write '@counter-style my-numerals { ... }'");
            return null;
        }

        var read = new CounterStyleRule(name, media, []);
        foreach (var declaration in declarations)
        {
            if (!s_descriptors.Contains(declaration.Name, StringComparer.Ordinal))
            {
                DeclarationCompiler.ReportUnknown(declaration, s_descriptors, findings);
            }
            else if (!IsOfSigns(declaration) && Changed(read, declaration) is { } changed)
            {
                read = changed with { Descriptors = changed.Descriptors.Concat([declaration]) };
            }
            else if (!IsOfSigns(declaration))
            {
                DeclarationCompiler.ReportInvalid(declaration, findings);
            }
        }

        return WithSigns(read, declarations, rule, findings);
    }

    private static string? NameOf(SyntaxRule rule)
    {
        var reader = new ValueReader(rule.Prelude);
        return reader.TakeIdent() is { } name && reader.AtEnd && !CounterStyleParser.IsReserved(name) && !s_fixed.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? CounterStyle.Named(name)?.Name ?? name
            : null;
    }

    private static bool IsOfSigns(Declaration declaration) => declaration.Name is "system" or "symbols" or "additive-symbols";

    private static CounterStyleRule? Changed(CounterStyleRule rule, Declaration declaration)
    {
        var reader = new ValueReader(declaration.Value);
        Func<CounterStyle, CounterStyle>? change = null;
        if (declaration.Name == "fallback")
        {
            rule = rule with { Fallback = reader.TakeIdent() };
            return rule.Fallback is not null && reader.AtEnd ? rule : null;
        }

        if (declaration.Name == "speak-as")
        {
            return rule;
        }

        change = declaration.Name switch
        {
            "negative" => CounterDescriptors.Negative(reader),
            "prefix" => CounterDescriptors.TakeSign(reader) is { } sign ? style => style with { Prefix = sign, Suffix = style.Suffix ?? ". " } : null,
            "suffix" => CounterDescriptors.TakeSign(reader) is { } sign ? style => style with { Suffix = sign, Prefix = style.Prefix ?? string.Empty } : null,
            "range" => CounterDescriptors.Ranges(reader),
            _ => CounterDescriptors.Pad(reader),
        };
        return change is not null && reader.AtEnd ? rule with { Changes = rule.Changes.Concat([change]) } : null;
    }

    // System and signs make a style together, whatever their order.
    private static CounterStyleRule? WithSigns(CounterStyleRule read, IReadOnlyList<Declaration> declarations, SyntaxRule rule, DiagnosticBag findings)
    {
        var (system, symbols, additive) = (Last(declarations, "system"), Last(declarations, "symbols"), Last(declarations, "additive-symbols"));
        var reader = new ValueReader(system?.Value ?? []);
        if (reader.TakeIdent("extends"))
        {
            var extended = reader.TakeIdent();
            return extended is null || !reader.AtEnd || symbols is not null || additive is not null
                ? Nothing("A style that extends another names it and has no signs of its own", "Write 'system: extends decimal' without symbols")
                : read with { Extended = extended, Descriptors = read.Descriptors.Concat([system!]) };
        }

        if (CounterDescriptors.Signs(read.Name, reader, system is null, symbols, additive) is not { } signs || !reader.AtEnd)
        {
            return Nothing("Its system and its signs do not make a style", "Write for instance 'system: cyclic; symbols: \"*\" \"†\"', or 'system: additive; additive-symbols: 5 \"V\", 1 \"I\"'");
        }

        var kept = new[] { system, signs.System == CounterSystem.Additive ? additive : symbols }.OfType<Declaration>();
        return read with { Signs = signs, Descriptors = read.Descriptors.Concat(kept) };

        CounterStyleRule? Nothing(string why, string hint)
        {
            findings.Warning(StyleCodes.InvalidValue, rule.Span, $"@counter-style {read.Name} defines nothing: {why}", hint);
            return null;
        }
    }

    private static Declaration? Last(IReadOnlyList<Declaration> declarations, string name) => declarations.LastOrDefault(d => d.Name == name);
}
