using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers <c>textDocument/definition</c> and <c>textDocument/references</c>.</summary>
internal static class PlaceAnswer
{
    /// <summary>Where that is which a place names: a name of the book, or a file.</summary>
    /// <param name="question">The place.</param>
    public static JsonNode? Definition(AuthorQuestion question)
    {
        if (question.Name is { } name && question.Index.SameAs(name).Where(n => n.IsDefinition).ToList() is { Count: > 0 } definitions)
        {
            return new JsonArray([.. definitions.Where(d => d.Place.File is not null).Select(d => question.LocationOf(d.Place))]);
        }

        return NamedFile.At(question.File, question.Offset, question.Files) is { } path
            ? new JsonArray(question.LocationOf(SourceSpan.StartOf(new SourceFile(path, string.Empty))))
            : null;
    }

    /// <summary>Where the same is referred to as at a place.</summary>
    /// <param name="question">The place.</param>
    /// <param name="withDefinition">True where the places that define it are asked for, too.</param>
    public static JsonNode? References(AuthorQuestion question, bool withDefinition) => question.Name is { } name
        ? new JsonArray([.. question.Index.SameAs(name).Where(n => (withDefinition || !n.IsDefinition) && n.Place.File is not null).Select(n => question.LocationOf(n.Place))])
        : null;
}
