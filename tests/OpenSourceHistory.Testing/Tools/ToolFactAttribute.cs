using Xunit;

namespace OpenSourceHistory.Testing.Tools;

/// <summary>
/// A test that needs outside programs. Where one is missing the test is skipped and names it, unless
/// <see cref="ExternalTool.RequiredVariable"/> is 1: then the test runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the programs needed.</summary>
    /// <param name="tools">Names of programs on the search path, or full paths of files.</param>
    public ToolFactAttribute(params string[] tools)
    {
        Tools = tools;
        Skip = MissingTools.Reason(tools);
    }

    /// <summary>The programs needed.</summary>
    public IReadOnlyList<string> Tools { get; }
}
