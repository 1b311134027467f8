using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>Compiles a project from its source, against the libraries that lie beside the tests.</summary>
internal static class ProjectReader
{
    private static readonly CSharpParseOptions s_syntax = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_libraries = new(Libraries);

    /// <summary>Compiles a project after those that it refers to, once.</summary>
    public static CSharpCompilation Compile(string project, Dictionary<string, CSharpCompilation> done)
    {
        if (done.TryGetValue(project, out var ready))
        {
            return ready;
        }

        var referred = ReferredBy(project).Select(name => Compile(name, done)).ToList();
        var compilation = CSharpCompilation.Create(
            project,
            SourceOf(project).AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), s_syntax, f)),
            [.. s_libraries.Value, .. referred.Select(c => c.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        done.Add(project, compilation);
        return compilation;
    }

    /// <summary>The files of a project, with the namespaces that the build lets each of them name.</summary>
    private static IEnumerable<string> SourceOf(string project)
    {
        var folder = Repository.PathOf("src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(folder, f).Split('/', '\\')[0] is not ("obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Append(GlobalUsings(folder, project));
    }

    private static string GlobalUsings(string folder, string project)
    {
        var built = AppContext.BaseDirectory.Replace('\\', '/').TrimEnd('/').Split('/');
        return Path.Combine(folder, "obj", built[^2], built[^1], project + ".GlobalUsings.g.cs");
    }

    // References are handed on, as the build does.
    private static IEnumerable<string> ReferredBy(string project)
    {
        var direct = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')));
        return direct.SelectMany(name => ReferredBy(name).Prepend(name)).Distinct().Order(StringComparer.Ordinal);
    }

    // The program itself (osh.dll) would bring its projects in a second time, under other symbols.
    private static List<MetadataReference> Libraries() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f) is var name && name != "osh.dll" && !name.StartsWith(SourceCode.Prefix, StringComparison.Ordinal))
            .Select(f => MetadataReference.CreateFromFile(f)),
    ];
}
