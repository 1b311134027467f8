using System.Xml.Linq;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Holds the table of <c>src/ARCHITECTURE.md</c> against the project files.</summary>
public sealed class ProjectReferenceTests
{
    private const string Prefix = "OpenSourceHistory.";

    // Analyzers are everybody's, and native assets come with the library whose they are.
    private static readonly string[] s_sharedPackages = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (var row in Table())
        {
            data.Add(row[0]);
        }

        return data;
    }

    [Fact]
    public void Every_project_is_in_the_table() =>
        Assert.Equal(
            Directory.GetDirectories(Repository.PathOf("src"), Prefix + "*").Select(d => Path.GetFileName(d)[Prefix.Length..]).Order(StringComparer.Ordinal),
            Table().Select(r => r[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_table_allows(string project)
    {
        var row = Table().Single(r => r[0] == project);
        var allowed = row[1] == "all above" ? Table().TakeWhile(r => r[0] != project).Select(r => r[0]) : Split(row[1]);
        var actual = Includes(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))[Prefix.Length..]);
        Assert.Empty(actual.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_is_used_by_its_owner_only(string project)
    {
        var owned = Split(Table().Single(r => r[0] == project)[3]);
        var actual = Includes(project, "PackageReference").Except(s_sharedPackages);
        Assert.All(actual, package => Assert.Contains(owned, o => package == o || package.StartsWith(o + ".NativeAssets.", StringComparison.Ordinal)));
        Assert.All(owned, package => Assert.Contains(package, Includes(project, "PackageReference")));
    }

    private static IEnumerable<string[]> Table() =>
        File.ReadLines(Repository.PathOf("src", "ARCHITECTURE.md"))
            .SkipWhile(l => !l.StartsWith("| project |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string[] Split(string cell) =>
        cell == "-" ? [] : cell.Split(',', StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Includes(string project, string element) =>
        XDocument.Load(Repository.PathOf("src", Prefix + project, Prefix + project + ".csproj"))
            .Descendants(element)
            .Select(e => e.Attribute("Include")!.Value);
}
