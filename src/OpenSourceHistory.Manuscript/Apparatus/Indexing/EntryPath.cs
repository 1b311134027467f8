namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>The way to an entry: <c>databases!MySQL</c> is MySQL below databases.</summary>
internal static class EntryPath
{
    private const char Level = '!';
    private const char KeySeparator = '\u001F';

    /// <summary>The parts of a path as written; empty where there is none. A sign at the end belongs to the name: <c>Yahoo!</c>.</summary>
    /// <param name="written">The path as written.</param>
    public static ValueList<string> Parse(string written)
    {
        var text = written.Trim();
        var name = text.TrimEnd(Level);
        var parts = name.Split(Level, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return [];
        }

        parts[^1] += text[name.Length..];
        return ValueList.From(parts);
    }

    /// <summary>The path of a term.</summary>
    /// <param name="term">The term.</param>
    public static ValueList<string> Of(IndexTerm term) =>
        term.Under is { } under ? Parse(under.Value).Concat([term.Name.Value]) : [term.Name.Value];

    /// <summary>What stands for a path in dictionaries.</summary>
    /// <param name="path">The path.</param>
    public static string KeyOf(IEnumerable<string> path) => string.Join(KeySeparator, path);

    /// <summary>A path as messages and cross references show it.</summary>
    /// <param name="path">The path.</param>
    public static string Show(IEnumerable<string> path) => string.Join(": ", path);
}
