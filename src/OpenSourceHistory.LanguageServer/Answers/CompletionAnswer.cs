using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers <c>textDocument/completion</c>.</summary>
internal static class CompletionAnswer
{
    /// <summary>The words that may be meant.</summary>
    /// <param name="question">The place.</param>
    public static JsonNode Of(AuthorQuestion question) =>
        new JsonArray([.. Completions.At(question.File, question.Offset, question.Index, question.Files).Select(c => ItemOf(c, question))]);

    private static JsonObject ItemOf(Completion completion, AuthorQuestion question)
    {
        var item = new JsonObject
        {
            ["label"] = completion.Word,
            ["kind"] = KindOf(completion.Kind),
            ["textEdit"] = new JsonObject { ["range"] = question.RangeOf(completion.Replaced), ["newText"] = completion.Word },
        };
        if (completion.Detail.Length > 0)
        {
            item["detail"] = completion.Detail;
        }

        return item;
    }

    // CompletionItemKind.
    private static int KindOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Reference => 18,
        CompletionKind.Class => 7,
        CompletionKind.Property => 10,
        CompletionKind.Value => 12,
        CompletionKind.Keyword => 14,
        CompletionKind.File => 17,
        _ => throw new NotSupportedException($"No item is of the kind {kind}"),
    };
}
