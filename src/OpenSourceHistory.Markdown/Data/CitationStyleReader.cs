using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads the citation style that a description names.</summary>
/// <param name="data">Finds files.</param>
internal sealed class CitationStyleReader(DataFiles data)
{
    // What users of the style repository call the usual style.
    private const string UsualAlias = "chicago-notes-bibliography";

    /// <summary>Reads the style; null where none is named, or none of that name can be used, which is reported.</summary>
    /// <param name="name">A file that ends in <c>.csl</c>, or a style that comes with the program.</param>
    public Result<CitationStyle?> Read(YamlScalar? name)
    {
        var found = new DiagnosticBag();
        if (name is null)
        {
            return found.With<CitationStyle?>(null);
        }

        if (name.Text.EndsWith(".csl", StringComparison.OrdinalIgnoreCase))
        {
            return found.With(data.Read(name, found) is { } file ? found.Take(CitationStyle.Parse(file)) : null);
        }

        if (BundledStyles.Find(name.Text == UsualAlias ? BundledStyles.Default : name.Text) is { } style)
        {
            return found.With<CitationStyle?>(style);
        }

        MappingReader.ReportUnknown(
            name, $"“{name.Text}” is no citation style; name a .csl file in the book's folder, or one that comes with the program",
            [.. BundledStyles.Names, UsualAlias], "styles", found);
        return found.With<CitationStyle?>(null);
    }
}
