using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.LanguageServer.Sessions;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers what is asked of open texts.</summary>
/// <param name="session">What is open.</param>
/// <param name="indexes">What books name.</param>
/// <param name="checks">What is found in them.</param>
internal sealed class Answering(Session session, BookIndexes indexes, BookChecks checks)
{
    /// <summary>Finds what makes an answer. It is for the texts as they are now, whenever it is called.</summary>
    /// <param name="method">The method of the request.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <returns>What makes the answer; null for methods that there are not.</returns>
    /// <exception cref="RequestFault">The parameters lack something.</exception>
    public Func<CancellationToken, JsonNode?>? Find(string method, JsonElement parameters)
    {
        Func<AuthorQuestion, JsonNode?>? answer = method switch
        {
            "textDocument/completion" => CompletionAnswer.Of,
            "textDocument/definition" => PlaceAnswer.Definition,
            "textDocument/hover" => question => HoverAnswer.Of(question, checks.FindingsIn(question.File.Path)),
            "textDocument/references" => question => PlaceAnswer.References(question, parameters.Says("context", "includeDeclaration")),
            "textDocument/prepareRename" => RenameAnswer.Prepare,
            "textDocument/rename" => question => RenameAnswer.Of(question, parameters.Text("newName")),
            "textDocument/documentSymbol" => SymbolAnswer.Of,
            _ => null,
        };
        if (answer is null)
        {
            return null;
        }

        var text = session.Find(parameters);
        var position = parameters.At("position");
        var view = session.View();
        return token => text is null || Ask(text, position, view with { Token = token }) is not { } question ? null : answer(question);
    }

    private AuthorQuestion? Ask(OpenText text, JsonElement position, SessionView view)
    {
        var files = view.Files();
        var path = text.File.Path;
        var book = (OwningBook.IsSheet(path) ? checks.ReadersOf(path).Order(StringComparer.Ordinal).FirstOrDefault() : null) ?? OwningBook.Of(path, files);
        var offset = position.ValueKind == JsonValueKind.Object ? view.Traits.Positions.OffsetOf(text.File, position) : 0;
        return book is null ? null : new AuthorQuestion(text.File, offset, indexes.Of(book, view.Texts, files), files, view.Traits, view.UriOf);
    }
}
