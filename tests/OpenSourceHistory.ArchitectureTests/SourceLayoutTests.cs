using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Rules of the source tree that a reader relies on.</summary>
public sealed class SourceLayoutTests
{
    [Fact]
    public void A_namespace_equals_its_folder()
    {
        var strays = SourceFiles()
            .Where(f => DeclaredNamespace(f) is { } declared && declared != ExpectedNamespace(f))
            .Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(strays);
    }

    [Fact]
    public void No_file_is_longer_than_500_lines() =>
        Assert.Empty(SourceFiles().Where(f => File.ReadLines(f).Count() > 500).Select(f => Path.GetRelativePath(Repository.Root, f)));

    [Fact]
    public void A_code_of_a_diagnostic_means_one_thing()
    {
        var codes = SourceFiles()
            .SelectMany(File.ReadLines)
            .Where(l => l.Contains("const string", StringComparison.Ordinal) && l.Contains("\"OSH", StringComparison.Ordinal))
            .Select(l => l.Split('"')[1])
            .ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !f.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal));

    private static string? DeclaredNamespace(string file) =>
        File.ReadLines(file)
            .Where(l => l.StartsWith("namespace ", StringComparison.Ordinal))
            .Select(l => l["namespace ".Length..].TrimEnd(';'))
            .FirstOrDefault();

    private static string ExpectedNamespace(string file) =>
        Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!).Replace('\\', '/').Replace('/', '.');
}
