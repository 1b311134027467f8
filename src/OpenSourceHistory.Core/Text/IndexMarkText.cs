namespace OpenSourceHistory.Core.Text;

/// <summary>Marks for the index as Markdown writes them.</summary>
public static class IndexMarkText
{
    /// <summary>A mark.</summary>
    /// <param name="path">The entry, then the sub-entries.</param>
    /// <param name="see">The entry to be looked up instead, or null.</param>
    /// <param name="seeAlso">The entry to be looked up as well, or null.</param>
    /// <param name="isMain">True for the main place among those of the entry.</param>
    public static string Of(IEnumerable<string> path, string? see, string? seeAlso, bool isMain) =>
        $"[]{{.index entry={AttributeText.Quote(string.Join('!', path))}{Named(" see=", see)}{Named(" also=", seeAlso)}{(isMain ? " .main" : string.Empty)}}}";

    private static string Named(string key, string? value) => value is null ? string.Empty : key + AttributeText.Quote(value);
}
