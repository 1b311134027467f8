using Microsoft.CodeAnalysis;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>Members and types that nothing in the program uses.</summary>
internal static class DeadCode
{
    /// <summary>Finds them; what the language or a library calls by itself is left out.</summary>
    /// <param name="code">The program.</param>
    public static IEnumerable<ISymbol> In(SourceCode code)
    {
        var used = code.Uses
            .Where(u => !SymbolEqualityComparer.Default.Equals(u.By, u.Used))
            .SelectMany(u => new[] { u.Used, u.UsedType })
            .ToHashSet(SymbolEqualityComparer.Default);
        return code.Types
            .Where(t => !t.IsImplicitlyDeclared && t.TypeKind is not TypeKind.Delegate)
            .SelectMany(t => used.Contains(t) || t.GetMembers("<Main>$").Length > 0 ? t.GetMembers().Where(m => IsAsked(m) && !used.Contains(m)) : [t]);
    }

    private static bool IsAsked(ISymbol member) => member switch
    {
        { IsImplicitlyDeclared: true } or { IsOverride: true } or { IsAbstract: true } or { IsExtern: true } or INamedTypeSymbol => false,
        IMethodSymbol method => method.MethodKind == MethodKind.Ordinary && !IsOfInterface(member) && !method.IsPartialDefinition && method.Name is not ("<Main>$" or "Deconstruct" or "GetEnumerator" or "Add" or "Equals" or "GetHashCode" or "Dispose"),
        IPropertySymbol => !IsOfInterface(member),
        IFieldSymbol field => field.AssociatedSymbol is null && field.CanBeReferencedByName,
        _ => false,
    };

    private static bool IsOfInterface(ISymbol member) =>
        member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers())
            .Any(m => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(m), member));
}
