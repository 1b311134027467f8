using Microsoft.CodeAnalysis;
using OpenSourceHistory.ArchitectureTests.Code;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>One name stands for one concept, wherever it is read.</summary>
public sealed class NameTests
{
    // The writers of the two formats that flow: each writes the same part of the same book, and they are read side by side.
    private static readonly string[] s_alikeOnPurpose = ["BlockWriter", "ContentsWriter", "InlineWriter", "TableWriter"];

    [Fact]
    public void No_two_types_have_one_name_for_two_things() =>
        Assert.Equal(s_alikeOnPurpose, DoubledNames(SourceCode.Program).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_of_findings_stand_in_one_type_a_project() =>
        Assert.Equal([], SourceCode.Program.Types.Where(t => t.ContainingNamespace.Name == "Findings").GroupBy(SourceCode.ProjectOf).Where(p => p.Count() > 1).Select(p => p.Key));

    // A generic type and its plain companion are one; so are types within different types, which are read with the name of theirs.
    private static IEnumerable<string> DoubledNames(SourceCode code) => code.Types
        .Where(t => t is { ContainingType: null, ContainingNamespace.IsGlobalNamespace: false } && t.CanBeReferencedByName)
        .GroupBy(t => t.Name, StringComparer.Ordinal)
        .Where(g => g.Select(t => t.ContainingNamespace.ToDisplayString()).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .Select(g => g.Key);
}
