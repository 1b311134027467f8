using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Parses pseudo-classes (Selectors 4, sections 4, 7 and 13).</summary>
internal static class PseudoClassParser
{
    // What books on paper and their readers' files never are: visited, hovered over, in focus, filled in.
    private static readonly string[] s_never =
    [
        "visited", "hover", "active", "focus", "focus-visible", "focus-within", "target", "target-within", "checked", "indeterminate", "default",
        "enabled", "disabled", "read-write", "required", "optional", "valid", "invalid", "user-valid", "user-invalid", "in-range", "out-of-range",
        "placeholder-shown", "autofill", "current", "past", "future", "playing", "paused", "fullscreen", "modal", "popover-open",
    ];

    /// <summary>The selector of a pseudo-class.</summary>
    /// <param name="component">Its name or function.</param>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="reading">What parsers share.</param>
    /// <exception cref="SelectorException">It is unknown or its argument does not parse.</exception>
    public static SimpleSelector Parse(Component component, string name, SelectorReading reading) =>
        (component.Kind == TokenKind.Function ? ParseFunction(component, name, reading) : ParseName(name))
        ?? throw PseudoNames.Unknown(":" + name + (component.Kind == TokenKind.Function ? "()" : string.Empty), component, PseudoNames.Classes);

    private static SimpleSelector? ParseName(string name) => name switch
    {
        "root" or "scope" => new RootSelector(),
        "empty" => new StateSelector(e => e.IsEmpty),
        "link" or "any-link" => new StateSelector(e => e.IsLink),
        "defined" or "read-only" => new StateSelector(_ => true),
        "first-child" => new OrdinalSelector(new OrdinalFormula(0, 1), OfType: false, FromEnd: false),
        "last-child" => new OrdinalSelector(new OrdinalFormula(0, 1), OfType: false, FromEnd: true),
        "first-of-type" => new OrdinalSelector(new OrdinalFormula(0, 1), OfType: true, FromEnd: false),
        "last-of-type" => new OrdinalSelector(new OrdinalFormula(0, 1), OfType: true, FromEnd: true),
        "only-child" => new StateSelector(e => Siblings.Ordinal(e, false, false) == 1 && Siblings.Ordinal(e, false, true) == 1),
        "only-of-type" => new StateSelector(e => Siblings.Ordinal(e, true, false) == 1 && Siblings.Ordinal(e, true, true) == 1),
        _ => Array.IndexOf(s_never, name) < 0 ? null : new StateSelector(_ => false),
    };

    private static SimpleSelector? ParseFunction(Component function, string name, SelectorReading reading) => name switch
    {
        "nth-child" => OrdinalOf(function, reading, fromEnd: false),
        "nth-last-child" => OrdinalOf(function, reading, fromEnd: true),
        "nth-of-type" => new OrdinalSelector(Formula(function, function.Children), OfType: true, FromEnd: false),
        "nth-last-of-type" => new OrdinalSelector(Formula(function, function.Children), OfType: true, FromEnd: true),
        "not" => new ListSelector(WithoutPseudo(function, SelectorParser.ParseList(function.Children, reading)), IsNegated: true, HasWeight: true),
        "is" => new ListSelector(SelectorParser.ParseForgiving(function.Children, reading), IsNegated: false, HasWeight: true),
        "where" => new ListSelector(SelectorParser.ParseForgiving(function.Children, reading), IsNegated: false, HasWeight: false),
        "has" => HasSelector.Of(SelectorParser.ParseRelative(function.Children, reading)),
        "lang" => Language(function),
        "dir" => Direction(function),
        _ => null,
    };

    // An+B, and behind it "of" and a list (Selectors 4, section 13.3.1).
    private static SimpleSelector OrdinalOf(Component function, SelectorReading reading, bool fromEnd)
    {
        var parts = function.Children;
        var of = 0;
        while (of < parts.Count && !parts[of].IsIdent("of"))
        {
            of++;
        }

        var formula = Formula(function, [.. parts.Take(of)]);
        return of == parts.Count
            ? new OrdinalSelector(formula, OfType: false, fromEnd)
            : new FilteredOrdinalSelector(formula, WithoutPseudo(function, SelectorParser.ParseList([.. parts.Skip(of + 1)], reading)), fromEnd);
    }

    private static OrdinalFormula Formula(Component function, IReadOnlyList<Component> text) =>
        OrdinalFormula.Parse(ComponentWriter.Write(text)) ?? throw Fault(function, $"The argument of :{function.Text}() is not of the form An+B");

    private static ValueList<ComplexSelector> WithoutPseudo(Component function, ValueList<ComplexSelector> selectors) =>
        selectors.Any(s => s.Pseudo is not null)
            ? throw Fault(function, $"A pseudo-element cannot stand in :{function.Text}()")
            : selectors;

    private static LanguageSelector Language(Component function)
    {
        var ranges = function.Children.Where(c => c.Kind is TokenKind.Ident or TokenKind.String).Select(c => c.Text).ToList();
        return ranges.Count == 0
            ? throw Fault(function, "A language must stand in :lang()")
            : new LanguageSelector(ValueList.From(ranges));
    }

    private static DirectionSelector Direction(Component function)
    {
        List<Component> words = [.. function.Children.Where(c => c.Kind != TokenKind.Whitespace)];
        return words is [{ Kind: TokenKind.Ident } word] ? new DirectionSelector(word.Text.ToLowerInvariant()) : throw Fault(function, "ltr or rtl must stand in :dir()");
    }

    private static SelectorException Fault(Component place, string message) => new(message, null, place.Start, place.End);
}
