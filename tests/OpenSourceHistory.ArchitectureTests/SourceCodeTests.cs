using Microsoft.CodeAnalysis;
using OpenSourceHistory.ArchitectureTests.Code;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>What the other tests read the source by sees all of it.</summary>
public sealed class SourceCodeTests
{
    // Without source generators and the program's entry: partial methods, what they would set, statements outside of types, warnings made errors.
    private static readonly string[] s_withoutTheBuild = ["CS8795", "CS0165", "CS8805", "CS0619"];

    [Fact]
    public void Every_project_compiles_here() =>
        Assert.Empty(SourceCode.Program.Projects
            .SelectMany(p => p.GetDiagnostics())
            .Where(d => d.Severity == DiagnosticSeverity.Error && !s_withoutTheBuild.Contains(d.Id))
            .Select(d => d.ToString()));

    [Fact]
    public void A_type_is_the_same_in_every_project()
    {
        var types = SourceCode.Program.Types.ToHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);

        Assert.Empty(SourceCode.Program.Uses.Select(u => u.UsedType).Where(t => !types.Contains(t)).Select(SourceCode.NameOf).Distinct());
    }
}
