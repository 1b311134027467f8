using Microsoft.CodeAnalysis;
using OpenSourceHistory.ArchitectureTests.Code;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Folders of a project depend on each other one way only, its own folder too: what enters a project stands above, what all of it names below.</summary>
public sealed class FolderCycleTests
{
    // A book is recursive by nature: blocks hold inlines, a note among inlines holds blocks, and all of them are nodes.
    private static readonly string[] s_model =
    [
        "Manuscript",
        "Manuscript.Blocks",
        "Manuscript.Entries",
        "Manuscript.Inlines",
    ];

    public static TheoryData<string> Projects() => new(SourceCode.Program.Projects.Select(p => p.AssemblyName![SourceCode.Prefix.Length..]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_of_a_project_do_not_depend_on_each_other_in_a_circle(string project)
    {
        var steps = SourceCode.Program.Uses
            .Where(u => SourceCode.ProjectOf(u.ByType) == project && SourceCode.ProjectOf(u.UsedType) == project)
            .Select(u => (From: FolderOf(u.ByType), To: FolderOf(u.UsedType)))
            .Distinct();

        Assert.Empty(FolderGraph.Knots(steps).Where(k => !k.SequenceEqual(s_model)).Select(k => string.Join(" <-> ", k)));
    }

    [Fact]
    public void A_knot_is_found_and_a_tree_is_none()
    {
        (string, string)[] steps = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e")];

        Assert.Equal(["a", "b", "c"], Assert.Single(FolderGraph.Knots(steps)));
        Assert.Empty(FolderGraph.Knots([("a", "b"), ("a", "c"), ("b", "c")]));
    }

    private static string FolderOf(INamedTypeSymbol type) => SourceCode.NameOf(type.ContainingNamespace);
}
