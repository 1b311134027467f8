using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Support;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Finds the property of each declaration and parses its value; reports what is unknown or does not parse.</summary>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class DeclarationCompiler(DiagnosticBag diagnostics)
{
    /// <summary>Compiles the declarations of a rule; those at fault are left out.</summary>
    /// <param name="declarations">The declarations.</param>
    public ValueList<CompiledDeclaration> Compile(IEnumerable<Declaration> declarations) =>
        ValueList.From(declarations.Select(Compile).OfType<CompiledDeclaration>());

    /// <summary>Reports an unknown property.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="known">Names to find the nearest of.</param>
    public void ReportUnknown(Declaration declaration, IEnumerable<string> known)
    {
        var name = declaration.Span with { End = declaration.Span.Start + declaration.Name.Length };
        var nearest = NearestName.Find(declaration.Name, known);
        diagnostics.Warning(
            StyleCodes.UnknownProperty,
            name,
            $"Unknown property '{declaration.Name}'",
            nearest is null ? [] : [$"Did you mean '{nearest}'?"]);
    }

    /// <summary>Reports a value that does not parse.</summary>
    /// <param name="declaration">The declaration.</param>
    public void ReportInvalid(Declaration declaration)
    {
        var value = ComponentWriter.Write(declaration.Value);
        var shown = value.Length > 60 ? value[..60] + "..." : value;
        diagnostics.Warning(
            StyleCodes.InvalidValue,
            declaration.ValueSpan,
            shown.Length == 0 ? $"'{declaration.Name}' has no value" : $"'{shown}' is not a value of '{declaration.Name}' that osh knows");
    }

    private CompiledDeclaration? Compile(Declaration declaration)
    {
        if (declaration.IsCustom)
        {
            return new CompiledDeclaration(declaration, null, null);
        }

        if (PropertyTable.Find(declaration.Name) is not { } property)
        {
            return CompilePassedThrough(declaration);
        }

        if (Substitution.IsNeeded(declaration.Value))
        {
            return new CompiledDeclaration(declaration, property, null);
        }

        if (property.Parse(declaration.Value) is { } settings)
        {
            return new CompiledDeclaration(declaration, property, settings);
        }

        ReportInvalid(declaration);
        return null;
    }

    // Properties that only reading systems know are handed to them as they stand; prefixed ones are somebody else's business.
    private CompiledDeclaration? CompilePassedThrough(Declaration declaration)
    {
        if (PropertySupport.Find(declaration.Name) is not null || declaration.Name.StartsWith('-'))
        {
            return new CompiledDeclaration(declaration, null, []);
        }

        ReportUnknown(declaration, PropertyTable.Names);
        return null;
    }
}
