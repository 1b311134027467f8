using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>
/// Finds the data files of a book's apparatus. A key of <c>book.yaml</c> names a file or several; without the key the file of the usual
/// name is taken where there is one; <c>false</c> switches the part off.
/// </summary>
/// <param name="folder">The book's folder.</param>
/// <param name="workspace">The door to files.</param>
/// <param name="files">Reads files.</param>
/// <param name="anonymous">The names that no data file may tell.</param>
internal sealed class DataFiles(string folder, IWorkspace workspace, TextFileReader files, AnonymousNames anonymous)
{
    private readonly BookFolder _book = new(workspace, folder);

    /// <summary>The files of a part, read; those that cannot be read are reported.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    /// <param name="key">The part's key, such as <c>sources</c>.</param>
    /// <param name="found">Receives the faults.</param>
    public IReadOnlyList<SourceFile> Of(MappingReader description, string key, DiagnosticBag found)
    {
        if (IsOff(description, key))
        {
            return [];
        }

        switch (description.Value(key))
        {
            case null:
                return _book.Find(key + ".yaml") is { } usual && workspace.FileExists(usual) && found.Take(files.Read(usual, SourceSpan.None)) is { } file ? [file] : [];
            default:
                return [.. description.Texts(key, found).Select(name => Read(name, found)).OfType<SourceFile>()];
        }
    }

    /// <summary>True where <c>book.yaml</c> switches a part off.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    /// <param name="key">The part's key.</param>
    public static bool IsOff(MappingReader description, string key) => description.Value(key) is YamlScalar { IsPlain: true, Text: "false" or "no" };

    /// <summary>The values of a part's YAML files, those that hold nothing left out.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    /// <param name="key">The part's key.</param>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<YamlValue> ValuesOf(MappingReader description, string key, DiagnosticBag found)
    {
        var values = Of(description, key, found).Select(file => found.Take(new YamlTreeReader(file, 0).Read(file.Text))).OfType<YamlValue>().ToList();
        values.ForEach(value => anonymous.Check(value, found));
        return values;
    }

    /// <summary>The file that a text of <c>book.yaml</c> names; null where it cannot be read, which is reported.</summary>
    /// <param name="name">The text.</param>
    /// <param name="found">Receives the fault.</param>
    public SourceFile? Read(YamlScalar name, DiagnosticBag found)
    {
        return Find(name, found) is { } path ? found.Take(files.Read(path, name.Span)) : null;
    }

    /// <summary>The path, for the workspace, of a file that a text of <c>book.yaml</c> names; null where it lies outside the book, which is reported.</summary>
    /// <param name="name">The text.</param>
    /// <param name="found">Receives the fault.</param>
    public string? Find(YamlScalar name, DiagnosticBag found)
    {
        var path = _book.Find(name.Text);
        if (path is null)
        {
            found.Error(MarkdownCodes.OutsideFile, name.Span, $"The file “{name.Text}” lies outside the book's folder; it is not read", "Copy it into the book's folder");
        }

        return path;
    }
}
