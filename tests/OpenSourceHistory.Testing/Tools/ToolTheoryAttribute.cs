using Xunit;

namespace OpenSourceHistory.Testing.Tools;

/// <summary>A theory that needs outside programs; see <see cref="ToolFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the programs needed.</summary>
    /// <param name="tools">Names of programs on the search path, or full paths of files.</param>
    public ToolTheoryAttribute(params string[] tools)
    {
        Tools = tools;
        Skip = MissingTools.Reason(tools);
    }

    /// <summary>The programs needed.</summary>
    public IReadOnlyList<string> Tools { get; }
}
