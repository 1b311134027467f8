using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Roles;

/// <summary>Tells what of a press's map of styles does not fit: styles that a document does not have, and words that say nothing.</summary>
internal static class StyleMapReport
{
    /// <summary>What is told.</summary>
    /// <param name="map">The map.</param>
    /// <param name="styles">The document's styles.</param>
    public static ValueList<Diagnostic> Of(ValueList<PlacedPair> map, ValueList<WordStyle> styles)
    {
        var found = new DiagnosticBag();
        var names = styles.Select(s => s.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in map)
        {
            if (!names.Contains(pair.Name.Trim()))
            {
                found.Warning(ImportCodes.StyleMap, pair.NameSpan, $"The document has no style “{pair.Name}”", NearestName.Find(pair.Name, names) is { } near ? $"Did you mean “{near}”?" : "Take the line out, or write the name as Word shows it");
            }

            if (StyleRoles.MeaningOf(pair.Value) is null)
            {
                string[] all = [$"Allowed: {string.Join(", ", StyleRoles.Words)}, or a class with its dot, such as .letter"];
                found.Warning(ImportCodes.StyleMap, pair.ValueSpan, $"“{pair.Value}” says nothing of a style", NearestName.Find(pair.Value, StyleRoles.Words) is { } near ? [$"Did you mean “{near}”?", .. all] : all);
            }
        }

        return found.With(0).Findings;
    }
}
