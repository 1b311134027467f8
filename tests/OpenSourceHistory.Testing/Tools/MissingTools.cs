namespace OpenSourceHistory.Testing.Tools;

/// <summary>Says why a test that needs outside programs is skipped.</summary>
internal static class MissingTools
{
    /// <summary>The reason to skip, or null where every program is installed or missing ones are to be failures.</summary>
    /// <param name="tools">The programs needed.</param>
    public static string? Reason(string[] tools)
    {
        var missing = tools.Where(t => !ExternalTool.IsInstalled(t)).ToArray();
        return missing.Length == 0 || ExternalTool.AreRequired ? null : $"Not installed: {string.Join(", ", missing)}";
    }
}
