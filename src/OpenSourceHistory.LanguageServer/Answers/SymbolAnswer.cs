using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers <c>textDocument/documentSymbol</c>: the headings of a text, each with what stands below it.</summary>
internal static class SymbolAnswer
{
    // SymbolKind.String, as outlines of prose have it.
    private const int Heading = 15;

    /// <summary>The outline of a text.</summary>
    /// <param name="question">The text.</param>
    public static JsonNode Of(AuthorQuestion question)
    {
        var headings = question.Index.Headings.Where(h => h.Span.File?.Path == question.File.Path).OrderBy(h => h.Span.Start).ToList();
        return question.Traits.NestsSymbols
            ? new JsonArray([.. Below(headings, 0, headings.Count, question)])
            : new JsonArray([.. headings.Select(h => new JsonObject { ["name"] = NameOf(h), ["kind"] = Heading, ["location"] = question.LocationOf(h.Span) })]);
    }

    private static IEnumerable<JsonObject> Below(List<AuthoredHeading> headings, int from, int to, AuthorQuestion question)
    {
        for (var i = from; i < to;)
        {
            var next = headings.FindIndex(i + 1, to - i - 1, h => h.Level <= headings[i].Level) is >= 0 and var found ? found : to;
            var end = next < headings.Count ? headings[next].Span.Start : question.File.Text.Length;
            yield return new JsonObject
            {
                ["name"] = NameOf(headings[i]),
                ["kind"] = Heading,
                ["range"] = question.RangeOf(headings[i].Span with { End = end }),
                ["selectionRange"] = question.RangeOf(headings[i].Span),
                ["children"] = new JsonArray([.. Below(headings, i + 1, next, question)]),
            };
            i = next;
        }
    }

    // Names may not be empty.
    private static string NameOf(AuthoredHeading heading) => heading.Title.Length == 0 ? "…" : heading.Title;
}
