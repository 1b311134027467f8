namespace OpenSourceHistory.Publishing.Schemas;

/// <summary>What may stand in a kind of data file, as a JSON Schema.</summary>
/// <param name="Name">Its published name, such as <c>book</c>.</param>
/// <param name="Text">The schema (JSON Schema, draft-07), with one line end of <c>\n</c> at its end.</param>
public sealed record DataSchema(string Name, string Text)
{
    /// <summary>Name of the file that it is published as.</summary>
    public string FileName => Name + ".schema.json";
}
