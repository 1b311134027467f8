using System.Reflection;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Phases are functions of values: what they find they return, and nothing is made with the collector of another.</summary>
public class FindingsTests
{
    private const string Prefix = "OpenSourceHistory.";

    public static TheoryData<string> Projects() => new(
        Directory.GetDirectories(Repository.PathOf("src"), Prefix + "*")
            .Select(folder => Path.GetFileName(folder)[Prefix.Length..])
            .Where(name => File.Exists(PathOf(name)))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_is_made_with_a_collector_and_no_public_method_takes_one(string project) =>
        Assert.Empty(FaultsOf(Assembly.LoadFrom(PathOf(project))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> FaultsOf(Assembly assembly)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var isCore = assembly == typeof(DiagnosticBag).Assembly;
        foreach (var type in assembly.GetTypes())
        {
            var methods = type.GetMethods(All).Where(m => !isCore && m.IsPublic && type.IsVisible);
            foreach (var member in type.GetConstructors(All).Concat<MethodBase>(methods))
            {
                if (member.GetParameters().Any(p => p.ParameterType == typeof(DiagnosticBag)))
                {
                    yield return $"{type.FullName}.{member.Name}";
                }
            }
        }
    }

    private static string PathOf(string project) => Path.Combine(AppContext.BaseDirectory, $"{Prefix}{project}.dll");
}
