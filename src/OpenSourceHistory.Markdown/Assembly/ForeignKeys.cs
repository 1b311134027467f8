using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Reports the keys of metadata blocks that mean nothing here: each once a book, at its first place.</summary>
internal static class ForeignKeys
{
    /// <summary>Reports the keys of a book's files.</summary>
    /// <param name="files">The blocks of its files, in order.</param>
    /// <param name="known">The keys that are read.</param>
    public static Result<ValueList<string>> Check(IEnumerable<FileMetadata> files, IReadOnlyCollection<string> known)
    {
        var found = new DiagnosticBag();
        var foreign = files.SelectMany(f => f.Values?.Keys ?? []).Where(k => !known.Contains(k.Text, StringComparer.Ordinal));
        var names = new List<string>();
        foreach (var places in foreign.GroupBy(k => k.Text, StringComparer.Ordinal))
        {
            Report(places.Key, [.. places], known, found);
            names.Add(places.Key);
        }

        return found.With(ValueList.From(names));
    }

    private static void Report(string key, List<YamlScalar> places, IReadOnlyCollection<string> known, DiagnosticBag found)
    {
        var all = $"Allowed keys: {string.Join(", ", known)}";
        var count = places.Count > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({places.Count} files)") : string.Empty;
        ValueList<string> hints = NearestName.Find(key, known) is { } nearest ? [$"Did you mean “{nearest}”?", all] : [all];
        found.Add(new Diagnostic(MarkdownCodes.FileMetadata, Severity.Warning, places[0].Span, $"The key “{key}” is not known here; it is passed over{count}", hints));
    }
}
