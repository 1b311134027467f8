using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown;

/// <summary>Reads files of YAML in which an author says something of names, such as what styles of a document are.</summary>
public static class NameMap
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The names in their order; errors where the file cannot be read, is no map, or says of a name what is no text.</returns>
    public static Result<ValueList<PlacedPair>> Read(string path, IWorkspace workspace)
    {
        var found = new DiagnosticBag();
        if (found.Take(new TextFileReader(workspace).Read(path, SourceSpan.None)) is not { } file)
        {
            return found.With<ValueList<PlacedPair>>([]);
        }

        var tree = found.Take(new YamlTreeReader(file, 0).Read(file.Text));
        if (tree is YamlMapping mapping)
        {
            return found.With(ValueList.From(PairsOf(mapping, found)));
        }

        if (!found.HasErrors)
        {
            found.Error(MarkdownCodes.WrongType, tree?.Span ?? SourceSpan.StartOf(file), "The file must be a map of names", "Write “Name: what it is”, each in a line of its own");
        }

        return found.With<ValueList<PlacedPair>>([]);
    }

    private static List<PlacedPair> PairsOf(YamlMapping mapping, DiagnosticBag found)
    {
        var reader = new MappingReader(mapping);
        var pairs = new List<PlacedPair>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (reader.Text(key.Text, found) is { } text)
            {
                pairs.Add(new PlacedPair(key.Text, key.Span, text.Text, text.Span));
            }
            else if (value is YamlScalar)
            {
                found.Error(MarkdownCodes.WrongType, key.Span, $"Nothing is said of “{key.Text}”", "Write what it is behind the colon, or take the line out");
            }
        }

        return pairs;
    }
}
