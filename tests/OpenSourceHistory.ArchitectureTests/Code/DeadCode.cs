using Microsoft.CodeAnalysis;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>Members and types that nothing in the program uses.</summary>
internal static class DeadCode
{
    /// <summary>Finds them; what the language or a library calls by itself and the names of values are left out.</summary>
    /// <param name="code">The program.</param>
    public static IEnumerable<ISymbol> In(SourceCode code)
    {
        var used = code.Uses
            .Where(u => !SymbolEqualityComparer.Default.Equals(u.By, u.Used))
            .SelectMany(u => new[] { u.Used, u.UsedType })
            .ToHashSet(SymbolEqualityComparer.Default);
        return code.Types
            .Where(t => !t.IsImplicitlyDeclared && t.TypeKind is not (TypeKind.Delegate or TypeKind.Enum) && t.GetMembers("<Main>$").IsEmpty)
            .SelectMany(t => used.Contains(t) ? MembersOf(t, used) : [t]);
    }

    // Who takes a record apart uses all of its parts.
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, HashSet<ISymbol> used)
    {
        var isTakenApart = type.GetMembers("Deconstruct").Any(used.Contains);
        return type.GetMembers().Where(m => IsAsked(m) && !used.Contains(m) && !(isTakenApart && m is IPropertySymbol));
    }

    private static bool IsAsked(ISymbol member) => member switch
    {
        { IsImplicitlyDeclared: true } or { IsOverride: true } or { IsAbstract: true } or { IsExtern: true } or INamedTypeSymbol => false,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsPartialDefinition: false } method =>
            !IsOfInterface(member) && method.Name is not ("Deconstruct" or "GetEnumerator" or "Add" or "Equals" or "GetHashCode" or "Dispose"),
        IPropertySymbol => !IsOfInterface(member),
        IFieldSymbol { AssociatedSymbol: null, CanBeReferencedByName: true } => true,
        _ => false,
    };

    private static bool IsOfInterface(ISymbol member) =>
        member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers())
            .Any(m => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(m), member));
}
