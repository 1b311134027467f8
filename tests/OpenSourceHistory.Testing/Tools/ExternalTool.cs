using System.Diagnostics;

namespace OpenSourceHistory.Testing.Tools;

/// <summary>Runs outside programs that judge our files: validators, renderers, office programs.</summary>
public static class ExternalTool
{
    /// <summary>Set to 1 where a missing program shall fail the tests that need it instead of skipping them.</summary>
    public const string RequiredVariable = "OSH_REQUIRE_VALIDATORS";

    /// <summary>Names the folder into which npm installed the validators that are packages for Node.</summary>
    public const string NodeFolderVariable = "OSH_NODE_TOOLS";

    /// <summary>True where missing programs are failures.</summary>
    public static bool AreRequired => Environment.GetEnvironmentVariable(RequiredVariable) == "1";

    /// <summary>True where the program can be run.</summary>
    /// <param name="tool">Name of a program on the search path, or the full path of a file such as a jar.</param>
    public static bool IsInstalled(string tool) => Find(tool) is not null;

    /// <summary>Begins the name of a package for Node that is no program, such as <c>npm:epubjs</c>.</summary>
    private const string Package = "npm:";

    /// <summary>The folder into which npm installed packages; null where there is none.</summary>
    public static string? NodeFolder => Environment.GetEnvironmentVariable(NodeFolderVariable) is { Length: > 0 } folder ? folder : null;

    /// <summary>Full path of a program.</summary>
    /// <param name="tool">Name of a program on the search path, the full path of a file, or a package for Node.</param>
    /// <returns>The path, of a package that of its description; null where there is none.</returns>
    public static string? Find(string tool)
    {
        if (tool.StartsWith(Package, StringComparison.Ordinal))
        {
            return NodeFolder is { } packages && Path.Combine(packages, "node_modules", tool[Package.Length..], "package.json") is var path && File.Exists(path) ? path : null;
        }

        string[] folders = Path.IsPathRooted(tool) ? [string.Empty] : [.. NodePrograms(), .. SearchPath()];
        return folders.Select(f => Path.Combine(f, tool)).FirstOrDefault(File.Exists);
    }

    /// <summary>Runs a program to its end, at most five minutes: where all cores are taken, seconds become minutes.</summary>
    /// <param name="tool">Name of a program on the search path, or its full path.</param>
    /// <param name="arguments">Its arguments, each passed on as it is.</param>
    public static ToolResult Run(string tool, params string[] arguments) => Run(tool, TimeSpan.FromMinutes(5), arguments);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="tool">Name of a program on the search path, or its full path.</param>
    /// <param name="timeout">When it is stopped.</param>
    /// <param name="arguments">Its arguments, each passed on as it is.</param>
    /// <exception cref="InvalidOperationException">The program is not installed.</exception>
    /// <exception cref="TimeoutException">It did not end in time and was stopped.</exception>
    public static ToolResult Run(string tool, TimeSpan timeout, params string[] arguments)
    {
        var path = Find(tool) ?? throw new InvalidOperationException($"{tool} is not installed");
        using var process = Process.Start(new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{tool} did not end within {timeout}");
        }

        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> NodePrograms() => NodeFolder is { } folder ? [Path.Combine(folder, "node_modules", ".bin")] : [];
}
