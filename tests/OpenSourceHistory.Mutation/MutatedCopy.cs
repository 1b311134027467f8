using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.Mutation;

/// <summary>A copy of the repository with all mutants in it, each behind a switch, so that one build serves all of them.</summary>
internal sealed class MutatedCopy
{
    private const string SwitchFile = "src/OpenSourceHistory.Core/Mutant.cs";

    // The switch is read once: a test process runs with one mutant from beginning to end.
    private const string Switch = """
        namespace OpenSourceHistory.Core;

        /// <summary>Which fault is on.</summary>
        public static class Mutant
        {
            private static readonly string? s_active = global::System.Environment.GetEnvironmentVariable("OSH_MUTANT");

            /// <summary>True where the fault is on.</summary>
            /// <param name="name">Name of the fault.</param>
            public static bool Is(string name) => s_active == name;
        }
        """;

    private MutatedCopy(string folder) => Folder = folder;

    /// <summary>The copy's root.</summary>
    public string Folder { get; }

    /// <summary>Copies the tracked files of the repository and puts the mutants in.</summary>
    /// <param name="folder">Where the copy goes. What was built there before is kept; source that the repository no longer has is not.</param>
    /// <param name="mutants">The mutants.</param>
    /// <exception cref="FormatException">A mutant's text does not stand in its file exactly once.</exception>
    public static MutatedCopy Make(string folder, IEnumerable<Mutant> mutants)
    {
        CopyFiles(folder);
        foreach (var file in mutants.GroupBy(m => m.File, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file.Key);
            File.WriteAllText(path, file.Aggregate(File.ReadAllText(path), Apply));
        }

        File.WriteAllText(Path.Combine(folder, SwitchFile), Switch);
        return new MutatedCopy(folder);
    }

    /// <summary>Builds the unit tests of the copy.</summary>
    /// <exception cref="InvalidOperationException">The copy does not build; the message shows why.</exception>
    public void Build()
    {
        var result = ExternalTool.Run(
            "dotnet", TimeSpan.FromMinutes(20), "build", Path.Combine(Folder, "tests", "OpenSourceHistory.UnitTests"), "-c", "Release", "-v", "q", "-nologo",
            "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:GenerateDocumentationFile=false");
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException("The mutated copy does not build:\n" + result.Output);
        }
    }

    private static string Apply(string text, Mutant mutant)
    {
        var first = text.IndexOf(mutant.Original, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(mutant.Original, first + 1, StringComparison.Ordinal) < 0
            ? text.Replace(mutant.Original, mutant.Changed.Replace("MUTANT", $"global::OpenSourceHistory.Core.Mutant.Is(\"{mutant.Name}\")", StringComparison.Ordinal), StringComparison.Ordinal)
            : throw new FormatException($"{mutant.Name}: its text does not stand in {mutant.File} exactly once");
    }

    private static void CopyFiles(string folder)
    {
        var listed = ExternalTool.Run("git", "-C", Repository.Root, "ls-files", "--cached", "--others", "--exclude-standard", "-z");
        var files = listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Repository.PathOf(f))).ToHashSet(StringComparer.Ordinal);
        RemoveOthers(folder, files);
        foreach (var file in files)
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathOf(file), target, overwrite: true);
        }
    }

    // The source of an earlier copy that has moved since would be built with what it has become.
    private static void RemoveOthers(string folder, HashSet<string> files)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [])
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!files.Contains(name) && !name.Contains("/obj/", StringComparison.Ordinal))
            {
                File.Delete(path);
            }
        }
    }
}
