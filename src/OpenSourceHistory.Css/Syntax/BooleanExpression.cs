namespace OpenSourceHistory.Css.Syntax;

/// <summary>
/// Evaluates tests joined by <c>and</c>, <c>or</c> and <c>not</c>, as conditional rules have them (Media Queries 4, section 3; CSS Conditional 3,
/// section 6). Truth has three values: what nobody knows stays unknown until something known decides.
/// </summary>
public static class BooleanExpression
{
    /// <summary>Evaluates an expression.</summary>
    /// <param name="components">Tests in parentheses or functions, and the words between them.</param>
    /// <param name="test">Tells whether a single test holds; null where that is unknown.</param>
    /// <returns>Null where it is unknown, or the form is another.</returns>
    public static bool? Evaluate(IReadOnlyList<Component> components, Func<Component, bool?> test)
    {
        List<Component> parts = [.. components.Where(c => c.Kind != TokenKind.Whitespace)];
        return parts switch
        {
            [] => null,
            [var not, var only] when not.IsIdent("not") => !EvaluateOne(only, test),
            [var first, .. var rest] when first.Kind != TokenKind.Ident => EvaluateRest(EvaluateOne(first, test), rest, test),
            _ => null,
        };
    }

    // "and" and "or" cannot be mixed without parentheses.
    private static bool? EvaluateRest(bool? holds, List<Component> rest, Func<Component, bool?> test)
    {
        var word = rest.Count > 0 ? rest[0].Text.ToLowerInvariant() : "and";
        for (var i = 0; i < rest.Count; i += 2)
        {
            if (word is not ("and" or "or") || !rest[i].IsIdent(word) || i + 1 == rest.Count)
            {
                return null;
            }

            var next = EvaluateOne(rest[i + 1], test);
            holds = word == "and" ? holds & next : holds | next;
        }

        return holds;
    }

    private static bool? EvaluateOne(Component component, Func<Component, bool?> test) =>
        component.Kind == TokenKind.OpenParen ? Evaluate(component.Children, test) ?? test(component) : test(component);
}
