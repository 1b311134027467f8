using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Parses pseudo-classes (Selectors 4, sections 4, 7 and 13).</summary>
internal static class PseudoClassParser
{
    /// <summary>The selector of a pseudo-class.</summary>
    /// <param name="component">Its name or function.</param>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="dialect">The kind of document.</param>
    /// <exception cref="SelectorException">It is unknown or its argument does not parse.</exception>
    public static SimpleSelector Parse(Component component, string name, SelectorDialect dialect) =>
        (component.Kind == TokenKind.Function ? ParseFunction(component, name, dialect) : ParseName(name))
        ?? throw PseudoNames.Unknown(":" + name + (component.Kind == TokenKind.Function ? "()" : string.Empty), component, PseudoNames.Classes);

    private static SimpleSelector? ParseName(string name) => name switch
    {
        "root" => new RootSelector(),
        "empty" => new StateSelector(e => e.IsEmpty),
        "link" or "any-link" => new StateSelector(e => e.IsLink),
        // Nothing on paper is visited, hovered over or in focus.
        "visited" or "hover" or "active" or "focus" or "target" => new StateSelector(_ => false),
        "first-child" => new OrdinalSelector(0, 1, OfType: false, FromEnd: false),
        "last-child" => new OrdinalSelector(0, 1, OfType: false, FromEnd: true),
        "first-of-type" => new OrdinalSelector(0, 1, OfType: true, FromEnd: false),
        "last-of-type" => new OrdinalSelector(0, 1, OfType: true, FromEnd: true),
        "only-child" => new StateSelector(e => e.Ordinal(false, false) == 1 && e.Ordinal(false, true) == 1),
        "only-of-type" => new StateSelector(e => e.Ordinal(true, false) == 1 && e.Ordinal(true, true) == 1),
        _ => null,
    };

    private static SimpleSelector? ParseFunction(Component function, string name, SelectorDialect dialect) => name switch
    {
        "nth-child" => Ordinal(function, ofType: false, fromEnd: false),
        "nth-last-child" => Ordinal(function, ofType: false, fromEnd: true),
        "nth-of-type" => Ordinal(function, ofType: true, fromEnd: false),
        "nth-last-of-type" => Ordinal(function, ofType: true, fromEnd: true),
        "not" => List(function, dialect, isNegated: true, hasWeight: true),
        "is" => List(function, dialect, isNegated: false, hasWeight: true),
        "where" => List(function, dialect, isNegated: false, hasWeight: false),
        "lang" => Language(function),
        _ => null,
    };

    private static OrdinalSelector Ordinal(Component function, bool ofType, bool fromEnd)
    {
        if (OrdinalFormula.Parse(ComponentWriter.Write(function.Children)) is not { } formula)
        {
            throw Fault(function, $"The argument of :{function.Text}() is not of the form An+B");
        }

        return new OrdinalSelector(formula.A, formula.B, ofType, fromEnd);
    }

    private static ListSelector List(Component function, SelectorDialect dialect, bool isNegated, bool hasWeight)
    {
        var selectors = SelectorParser.ParseList(function.Children, dialect);
        return selectors.Any(s => s.Pseudo is not null)
            ? throw Fault(function, $"A pseudo-element cannot stand in :{function.Text}()")
            : new ListSelector(selectors, isNegated, hasWeight);
    }

    private static LanguageSelector Language(Component function)
    {
        var ranges = function.Children.Where(c => c.Kind is TokenKind.Ident or TokenKind.String).Select(c => c.Text).ToList();
        return ranges.Count == 0
            ? throw Fault(function, "A language must stand in :lang()")
            : new LanguageSelector(ValueList.From(ranges));
    }

    private static SelectorException Fault(Component place, string message) => new(message, null, place.Start, place.End);
}
