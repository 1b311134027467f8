using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Findings;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = OpenSourceHistory.Core.SourceSpan;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>The values of mdBook's <c>book.toml</c> that tell of a book: texts and lists of texts in its table <c>book</c>.</summary>
internal static class TomlText
{
    private const string Table = "book";

    /// <summary>What the file says about the book, and the folder in which mdBook looks for its text.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What it says, as far as it can be parsed; found is where it cannot.</returns>
    public static Result<(ForeignMetadata About, string? Source)> Read(SourceFile file)
    {
        var document = SyntaxParser.Parse(file.Text, file.Path, validate: true);
        var about = new ForeignMetadata
        {
            Title = TextsOf(document, "title").FirstOrDefault(),
            Authors = ValueList.From(TextsOf(document, "authors")),
            Language = LanguageReader.Of(TextsOf(document, "language").FirstOrDefault()),
            Description = TextsOf(document, "description").FirstOrDefault(),
        };
        return new((about, TextsOf(document, "src").FirstOrDefault()), document.HasErrors ? [Fault(file, document)] : []);
    }

    private static Diagnostic Fault(SourceFile file, DocumentSyntax document)
    {
        var fault = document.Diagnostics.First(d => d.Kind == DiagnosticMessageKind.Error);
        var place = Math.Clamp(fault.Span.Start.Offset, 0, file.Text.Length);
        return new(MarkdownCodes.TomlSyntax, Severity.Warning, new SourceSpan(file, place, place), $"This is not TOML: {fault.Message}", ["What can be read of it is taken over"]);
    }

    // In the table, or under its name in front of all tables.
    private static IEnumerable<string> TextsOf(DocumentSyntax document, string key) =>
        document.Tables.Where(t => NameOf(t.Name) == Table).SelectMany(t => t.Items).Where(i => NameOf(i.Key) == key)
            .Concat(document.KeyValues.Where(i => NameOf(i.Key) == $"{Table}.{key}"))
            .SelectMany(i => TextsIn(i.Value)).Where(t => t.Length > 0);

    private static string NameOf(KeySyntax? key) => key?.ToString().Trim() ?? string.Empty;

    private static IEnumerable<string> TextsIn(ValueSyntax? value) => value switch
    {
        StringValueSyntax { Value: { } text } => [text],
        ArraySyntax list => list.Items.SelectMany(i => TextsIn(i.Value)),
        _ => [],
    };
}
