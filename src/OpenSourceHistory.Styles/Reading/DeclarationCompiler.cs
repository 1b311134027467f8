using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Finds the property of each declaration and parses its value; reports what is unknown or does not parse.</summary>
internal static class DeclarationCompiler
{
    /// <summary>Compiles the declarations of a rule; those at fault are left out.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <param name="findings">Receives the faults.</param>
    public static ValueList<CompiledDeclaration> Compile(IEnumerable<Declaration> declarations, DiagnosticBag findings) =>
        ValueList.From(declarations.Select(d => Compile(d, findings)).OfType<CompiledDeclaration>());

    /// <summary>Reports an unknown property.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="known">Names to find the nearest of.</param>
    /// <param name="findings">Receives it.</param>
    public static void ReportUnknown(Declaration declaration, IEnumerable<string> known, DiagnosticBag findings)
    {
        var name = declaration.Span with { End = declaration.Span.Start + declaration.Name.Length };
        var nearest = NearestName.Find(declaration.Name, known);
        findings.Warning(
            StyleCodes.UnknownProperty,
            name,
            $"Unknown property '{declaration.Name}'",
            nearest is null ? [] : [$"Did you mean '{nearest}'?"]);
    }

    /// <summary>Reports a value that does not parse.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="findings">Receives it.</param>
    public static void ReportInvalid(Declaration declaration, DiagnosticBag findings)
    {
        var value = ComponentWriter.Write(declaration.Value);
        var shown = value.Length > 60 ? value[..60] + "..." : value;
        findings.Warning(
            StyleCodes.InvalidValue,
            declaration.ValueSpan,
            shown.Length == 0 ? $"'{declaration.Name}' has no value" : $"'{shown}' is not a value of '{declaration.Name}' that osh knows",
            ValueHints.Of(declaration).AsSpan());
    }

    private static CompiledDeclaration? Compile(Declaration declaration, DiagnosticBag findings)
    {
        if (declaration.IsCustom)
        {
            return new CompiledDeclaration(declaration, null, null);
        }

        if (PropertyTable.Find(declaration.Name) is not { } property)
        {
            return CompilePassedThrough(declaration, findings);
        }

        if (Substitution.IsNeeded(declaration.Value))
        {
            return new CompiledDeclaration(declaration, property, null);
        }

        if (property.Parse(declaration.Value) is { } settings)
        {
            return new CompiledDeclaration(declaration, property, settings);
        }

        ReportInvalid(declaration, findings);
        return null;
    }

    // Properties that only reading systems know are handed to them as they stand; prefixed ones are somebody else's business.
    private static CompiledDeclaration? CompilePassedThrough(Declaration declaration, DiagnosticBag findings)
    {
        if (PropertyDefinitions.Find(declaration.Name) is not null || declaration.Name.StartsWith('-'))
        {
            return new CompiledDeclaration(declaration, null, []);
        }

        ReportUnknown(declaration, PropertyTable.Names, findings);
        return null;
    }
}
