using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Authoring;
using OpenSourceHistory.Publishing.Explanations;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers <c>textDocument/hover</c>.</summary>
internal static class HoverAnswer
{
    /// <summary>What the findings at a place mean, and what is named there.</summary>
    /// <param name="question">The place.</param>
    /// <param name="findings">The findings in the text.</param>
    public static JsonNode? Of(AuthorQuestion question, IEnumerable<Diagnostic> findings)
    {
        var meant = findings.Where(f => f.Span.Start <= question.Offset && question.Offset <= f.Span.End)
            .Select(f => CodeExplanations.Find(f.Code)).OfType<CodeExplanation>().Distinct()
            .Select(e => $"{e.Code}: {e.Meaning} {e.Remedy}");
        var told = meant.Concat(Hint.At(question.File, question.Offset, question.Index) is { Length: > 0 } hint ? [hint] : []).ToList();
        return told.Count == 0 ? null : new JsonObject { ["contents"] = new JsonObject { ["kind"] = "plaintext", ["value"] = string.Join("\n\n", told) } };
    }
}
