namespace OpenSourceHistory.Publishing.Schemas;

/// <summary>
/// The schemas of all data files that an author writes. They are of draft-07 of JSON Schema: the newest that every editor's servers for YAML and for JSON know in full.
/// </summary>
public static class DataSchemas
{
    // Names and what they are for. Those without a usual name of their own are named by a key or an option.
    private static readonly (string Name, string Files)[] s_kinds =
    [
        ("book", "book.yaml"),
        ("contributors", "contributors.yaml, or what contributors: names"),
        ("sources", "sources.yaml, or CSL-YAML and CSL-JSON that sources: names"),
        ("glossary", "glossary.yaml, or what glossary: names"),
        ("people", "people.yaml, or what people: names"),
        ("events", "events.yaml, or what events: names"),
        ("index", "index.yaml, or what index: names"),
        ("receiver", "a receiver of your own, as receiver: names it"),
        ("catalogue", "catalogue.yaml"),
        ("styles", "what osh import --styles names"),
    ];

    /// <summary>Names of the schemas with what they are for.</summary>
    public static ValueList<KeyValuePair<string, string>> Kinds { get; } = ValueList.From(s_kinds.Select(k => KeyValuePair.Create(k.Name, k.Files)));

    /// <summary>The schema of a name; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public static DataSchema? Find(string name) => Array.Find(s_kinds, k => k.Name == name) is { Name: not null } ? Make(name) : null;

    /// <summary>All schemas.</summary>
    public static IEnumerable<DataSchema> ReadAll() => s_kinds.Select(k => Make(k.Name));

    /// <summary>Writes all schemas into a folder, which is made where it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Paths written; an error where it cannot go on.</returns>
    public static Result<ValueList<string>> Write(string folder, IWorkspace workspace)
    {
        var written = new List<string>();
        try
        {
            workspace.CreateFolder(folder);
            foreach (var schema in ReadAll())
            {
                var path = Path.Combine(folder, schema.FileName);
                workspace.Replace(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(schema.Text)));
                written.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var finding = new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"The schemas cannot be written: {FaultText.Of(e)}", []);
            return new Result<ValueList<string>>(ValueList.From(written), [finding with { Path = folder }]);
        }

        return new Result<ValueList<string>>(ValueList.From(written), []);
    }

    private static DataSchema Make(string name) => new(name, new SchemaAssembler().Assemble(name));
}
