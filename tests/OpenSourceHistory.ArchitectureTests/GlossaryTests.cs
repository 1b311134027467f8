using System.Text.RegularExpressions;
using OpenSourceHistory.ArchitectureTests.Code;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Holds the types of <c>src/GLOSSARY.md</c> against the program.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_term_of_the_glossary_stands_for_a_type_or_a_member()
    {
        var known = SourceCode.Program.Types.Where(t => t.ContainingNamespace is { IsGlobalNamespace: false })
            .SelectMany(t => t.GetMembers().Select(m => $"{WithoutArguments(t)}.{m.Name}").Prepend(WithoutArguments(t)))
            .ToHashSet(StringComparer.Ordinal);
        var terms = Terms().ToList();

        Assert.True(terms.Count > 40, "the glossary's table was not read");
        Assert.Equal([], terms.Where(t => !(t.Contains('.', StringComparison.Ordinal) ? known.Contains(t) : known.Any(k => k.EndsWith('.' + t, StringComparison.Ordinal)))));
    }

    private static string WithoutArguments(Microsoft.CodeAnalysis.INamedTypeSymbol type) => Arguments().Replace(SourceCode.NameOf(type), string.Empty);

    private static IEnumerable<string> Terms() =>
        File.ReadLines(Repository.PathOf("src", "GLOSSARY.md"))
            .Where(l => l.StartsWith('|') && l.Contains('`', StringComparison.Ordinal))
            .SelectMany(l => Code().Matches(l.TrimEnd(' ', '|').Split('|')[^1]).Select(m => m.Groups[1].Value));

    [GeneratedRegex("`([A-Z][A-Za-z.]*)`")]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Arguments();
}
