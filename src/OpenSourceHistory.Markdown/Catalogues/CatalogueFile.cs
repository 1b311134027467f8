using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Catalogues;

/// <summary>Reads <c>catalogue.yaml</c>: folders of books, Markdown files, and patterns of both.</summary>
public static class CatalogueFile
{
    /// <summary>What the file of a catalogue is called, or ends with.</summary>
    public const string UsualName = "catalogue.yaml";

    private const string BooksKey = "books", BookKey = "book", EditionsKey = "editions", OutputKey = "output";

    /// <summary>Reads a catalogue.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The catalogue; null where it cannot be read. Errors where a book is not there, or two would be written to one folder.</returns>
    public static Result<Catalogue?> Read(string path, IWorkspace workspace)
    {
        var found = new DiagnosticBag();
        if (found.Take(new TextFileReader(workspace).Read(path, SourceSpan.None)) is not { } file)
        {
            return found.With<Catalogue?>(null);
        }

        if (found.Take(new YamlTreeReader(file, 0).Read(file.Text)) is not YamlMapping mapping)
        {
            if (!found.HasErrors)
            {
                found.Error(MarkdownCodes.MissingKey, SourceSpan.StartOf(file), $"A catalogue has a list “{BooksKey}”", $"Write “{BooksKey}:” and the folders of the books below it, each behind “- ”");
            }

            return found.With<Catalogue?>(null);
        }

        return found.With<Catalogue?>(Read(new MappingReader(mapping), Path.GetDirectoryName(path) ?? string.Empty, workspace, found));
    }

    private static Catalogue Read(MappingReader reader, string folder, IWorkspace workspace, DiagnosticBag found)
    {
        reader.CheckKeys([BooksKey, EditionsKey, OutputKey], found);
        var editions = ValueList.From(reader.Texts(EditionsKey, found).Select(e => e.Text));
        var finder = new BookFinder(folder, workspace);
        var books = reader.TextsAndMaps(BooksKey, found).SelectMany(entry => BooksOf(entry, editions, finder, found)).DistinctBy(b => b.Path).ToList();
        if (books.Count == 0 && !found.HasErrors)
        {
            found.Error(MarkdownCodes.MissingKey, reader.Span, "The catalogue has no books", $"Write “{BooksKey}:” and the folders of the books below it, each behind “- ”");
        }

        var output = reader.Text(OutputKey, found)?.Text ?? OutputKey;
        return new Catalogue(ValueList.From(books), Path.Combine(folder, output));
    }

    private static ValueList<CatalogueBook> BooksOf(YamlValue entry, ValueList<string> editions, BookFinder finder, DiagnosticBag found)
    {
        if (entry is YamlScalar path)
        {
            return found.Take(finder.Find(path, editions));
        }

        var reader = new MappingReader((YamlMapping)entry);
        reader.CheckKeys([BookKey, EditionsKey], found);
        var own = reader.Texts(EditionsKey, found);
        if (reader.Text(BookKey, found) is { } named)
        {
            return found.Take(finder.Find(named, own.Count > 0 ? ValueList.From(own.Select(e => e.Text)) : editions));
        }

        found.Error(MarkdownCodes.MissingKey, reader.Span, $"The key “{BookKey}” is missing", $"Write “{BookKey}: FOLDER”");
        return [];
    }
}
