using Microsoft.CodeAnalysis;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>What projects have to show each other.</summary>
internal static class PublicSurface
{
    /// <summary>Public types that no other project names, and that no signature needs which another project names.</summary>
    /// <param name="code">The program.</param>
    public static IEnumerable<INamedTypeSymbol> Needless(SourceCode code)
    {
        var needed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<INamedTypeSymbol>(code.Uses
            .Where(u => !SymbolEqualityComparer.Default.Equals(u.ByType.ContainingAssembly, u.UsedType.ContainingAssembly))
            .Select(u => u.UsedType));
        while (waiting.TryPop(out var type))
        {
            if (needed.Add(type.OriginalDefinition))
            {
                foreach (var other in ShownBy(type.OriginalDefinition).SelectMany(Parts))
                {
                    waiting.Push(other);
                }
            }
        }

        return code.Types.Where(t => t.DeclaredAccessibility == Accessibility.Public && t.ContainingType is null && !needed.Contains(t));
    }

    private static IEnumerable<ITypeSymbol?> ShownBy(INamedTypeSymbol type) =>
        type.GetMembers().Where(IsShown).SelectMany(m => m switch
        {
            IMethodSymbol method => method.Parameters.Select(p => p.Type).Append(method.ReturnType).Concat(method.TypeParameters.SelectMany(p => p.ConstraintTypes)),
            IPropertySymbol property => property.Parameters.Select(p => p.Type).Append(property.Type),
            IFieldSymbol field => [field.Type],
            INamedTypeSymbol nested => [nested],
            _ => Enumerable.Empty<ITypeSymbol?>(),
        }).Concat(type.AllInterfaces).Append(type.BaseType).Append(type.ContainingType).Concat(type.TypeParameters.SelectMany(p => p.ConstraintTypes));

    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named).Where(t => t.ContainingAssembly?.Name.StartsWith(SourceCode.Prefix, StringComparison.Ordinal) == true),
        IArrayTypeSymbol array => Parts(array.ElementType),
        _ => [],
    };
}
