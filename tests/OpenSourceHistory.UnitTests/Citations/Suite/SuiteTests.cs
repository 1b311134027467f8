using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>Runs cases of the Citation Style Language: our own, and those of the official suite where a checkout of it is named.</summary>
public sealed class SuiteTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "OpenSourceHistory.UnitTests", "Citations", "Suite");

    public static TheoryData<string> Cases()
    {
        var data = new TheoryData<string>();
        foreach (var file in FilesIn(Path.Combine(s_folder, "Cases")))
        {
            data.Add(Path.GetFileNameWithoutExtension(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_of_our_own_is_set_as_it_says(string name)
    {
        var (expected, actual) = SuiteRunner.Run(SuiteCase.Load(Path.Combine(s_folder, "Cases", name + ".txt")));
        Assert.Equal(expected, actual);
    }

    [OfficialSuiteFact]
    public void The_official_suite_holds_but_for_the_deviations_listed()
    {
        var failed = FilesIn(OfficialSuiteFactAttribute.Checkout!).Where(f => !Holds(f)).Select(f => Path.GetFileNameWithoutExtension(f)!);
        Assert.Equal(Deviations().Order(StringComparer.Ordinal), failed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_deviations_are_few_and_each_has_its_reason()
    {
        var blocks = File.ReadAllText(Path.Combine(s_folder, "deviations.txt")).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.True(Deviations().Count() <= 25);
        Assert.All(blocks, block => Assert.StartsWith("# ", block, StringComparison.Ordinal));
        Assert.Equal(Deviations().Count(), Deviations().Distinct(StringComparer.Ordinal).Count());
    }

    private static bool Holds(string path)
    {
        var (expected, actual) = SuiteRunner.Run(SuiteCase.Load(path));
        return expected == actual;
    }

    private static IEnumerable<string> Deviations() => File.ReadLines(Path.Combine(s_folder, "deviations.txt"))
        .Where(line => line.Length > 0 && line[0] is not ('#' or ' '))
        .Select(line => line.Split(' ')[0]);

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);
}
