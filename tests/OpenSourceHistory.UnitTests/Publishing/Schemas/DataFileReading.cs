using System.Text.Json.Nodes;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Core;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Importing.Roles;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Catalogues;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>What the program itself finds wrong in data files: keys and values that it does not know, kinds that are others than they must be.</summary>
internal static class DataFileReading
{
    private static readonly HashSet<string> s_codes =
        [MarkdownCodes.UnknownKey, MarkdownCodes.UnknownValue, MarkdownCodes.WrongType, MarkdownCodes.MissingKey, MarkdownCodes.LanguageName, CitationCodes.BadDate];

    /// <summary>What it finds wrong in a document.</summary>
    /// <param name="schema">The schema that the document is for.</param>
    /// <param name="document">The document, which is read as YAML, of which JSON is a part.</param>
    public static IReadOnlyList<Diagnostic> FaultsOf(string schema, JsonNode? document) => [.. All(schema, document?.ToJsonString() ?? "null").Where(f => s_codes.Contains(f.Code))];

    private static ValueList<Diagnostic> All(string schema, string text) => schema switch
    {
        "book" => Book(text, new MemoryWorkspace()),
        "receiver" => ReceiverCatalog.Find("own.yaml", new MemoryWorkspace().With("own.yaml", text)).Findings,
        "catalogue" => CatalogueFile.Read("catalogue.yaml", new MemoryWorkspace().With("catalogue.yaml", text)).Findings,
        "styles" => Styles(text),
        _ => Book($"title: T\n{schema}: data.yaml\n", new MemoryWorkspace().With("b/data.yaml", text)),
    };

    private static ValueList<Diagnostic> Book(string text, MemoryWorkspace workspace)
    {
        workspace.With("b/book.yaml", text);
        return new BookDescriptionReader("b", workspace, new TextFileReader(workspace), new AnonymousNames()).Read("b/book.yaml").Findings;
    }

    private static ValueList<Diagnostic> Styles(string text)
    {
        var read = NameMap.Read("styles.yaml", new MemoryWorkspace().With("styles.yaml", text));
        var unknown = read.Value.Where(pair => StyleRoles.MeaningOf(pair.Value) is null)
            .Select(pair => new Diagnostic(MarkdownCodes.UnknownValue, Severity.Error, pair.ValueSpan, "no role", [$"Allowed values: {string.Join(", ", StyleRoles.Words)}"]));
        return ValueList.From(read.Findings.Concat(unknown));
    }
}
