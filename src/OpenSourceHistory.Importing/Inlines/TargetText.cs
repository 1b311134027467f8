namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Targets of links as Markdown writes them.</summary>
internal static class TargetText
{
    /// <summary>The target; in angles where it has characters that end it.</summary>
    /// <param name="target">The target.</param>
    public static string Of(string target)
    {
        var plain = new string([.. target.Trim().Where(c => !char.IsControl(c))]);
        return plain.IndexOfAny([' ', '(', ')', '<', '>', '\\']) < 0 && plain.Length > 0
            ? plain
            : $"<{plain.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
    }
}
