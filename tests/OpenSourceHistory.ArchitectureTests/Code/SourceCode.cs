using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>The program's own source as the compiler understands it: a compilation for each project, and who uses what.</summary>
internal sealed class SourceCode
{
    /// <summary>What every project's name begins with.</summary>
    public const string Prefix = "OpenSourceHistory.";

    private static readonly Lazy<SourceCode> s_program = new(Read);

    private SourceCode(IReadOnlyList<CSharpCompilation> projects)
    {
        Projects = projects;
        Uses = [.. projects.AsParallel().AsOrdered().SelectMany(p => p.SyntaxTrees.SelectMany(t => UseFinder.In(p.GetSemanticModel(t)))).Distinct()];
    }

    /// <summary>The source as it stands, read once for all tests.</summary>
    public static SourceCode Program => s_program.Value;

    /// <summary>The projects of <c>src</c>, each after those that it refers to; a compilation is named as its project.</summary>
    public IReadOnlyList<CSharpCompilation> Projects { get; }

    /// <summary>Every use of a member or type of the program by another of its members or types.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Every type that the program declares, nested ones too.</summary>
    public IEnumerable<INamedTypeSymbol> Types => Projects.SelectMany(p => TypesIn(p.Assembly.GlobalNamespace));

    /// <summary>The project of a symbol, without the prefix.</summary>
    public static string ProjectOf(ISymbol symbol) => symbol.ContainingAssembly.Name[Prefix.Length..];

    /// <summary>A symbol's name from its project on, such as <c>Core.Geometry.Length</c>.</summary>
    public static string NameOf(ISymbol symbol) => symbol.ToDisplayString()[Prefix.Length..];

    private static SourceCode Read()
    {
        var done = new Dictionary<string, CSharpCompilation>(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(Repository.PathOf("src"), Prefix + "*").Order(StringComparer.Ordinal))
        {
            ProjectReader.Compile(Path.GetFileName(folder), done);
        }

        return new SourceCode([.. done.Values]);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(m => m is INamedTypeSymbol type ? TypesIn(m).Prepend(type) : TypesIn(m));
}
