using OpenSourceHistory.Mutation;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>The faults that are put into the program to try its tests: their places must not get lost when the program changes.</summary>
public sealed class MutantTests
{
    [Fact]
    public void Every_mutant_has_its_place_in_the_program()
    {
        var mutants = MutantList.Read(File.ReadLines(Repository.PathOf("tests", "OpenSourceHistory.Mutation", "mutants.txt")));

        Assert.True(mutants.Count > 49, "the list was not read");
        Assert.Equal([], mutants.Where(m => !StandsOnce(m)).Select(m => m.Name));
    }

    private static bool StandsOnce(Mutant mutant) =>
        File.Exists(Repository.PathOf(mutant.File)) && File.ReadAllText(Repository.PathOf(mutant.File)).Split(mutant.Original).Length == 2;
}
