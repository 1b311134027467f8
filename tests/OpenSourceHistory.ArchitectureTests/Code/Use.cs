using Microsoft.CodeAnalysis;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>One use: a member (or a type, in its head) that names another member or type of the program.</summary>
/// <param name="By">Who uses.</param>
/// <param name="ByType">The type that the user belongs to, or is.</param>
/// <param name="Used">What is used: its original definition.</param>
internal sealed record Use(ISymbol By, INamedTypeSymbol ByType, ISymbol Used)
{
    /// <summary>The type that is used, or whose member is.</summary>
    public INamedTypeSymbol UsedType { get; } = Used as INamedTypeSymbol ?? Used.ContainingType;

    public bool Equals(Use? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(By, other.By) && SymbolEqualityComparer.Default.Equals(Used, other.Used);

    public override int GetHashCode() =>
        HashCode.Combine(SymbolEqualityComparer.Default.GetHashCode(By), SymbolEqualityComparer.Default.GetHashCode(Used));
}
