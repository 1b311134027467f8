using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>Answers <c>textDocument/prepareRename</c> and <c>textDocument/rename</c>.</summary>
internal static class RenameAnswer
{
    /// <summary>Where the name stands that would be changed.</summary>
    /// <param name="question">The place.</param>
    /// <exception cref="RequestFault">Nothing there can be given another name.</exception>
    public static JsonNode Prepare(AuthorQuestion question)
    {
        var name = NameAt(question);
        var place = name.Spelling.File is null ? name.Whole : name.Spelling;
        return new JsonObject { ["range"] = question.RangeOf(place), ["placeholder"] = name.Name };
    }

    /// <summary>The changes of all files that give a name another form.</summary>
    /// <param name="question">The place.</param>
    /// <param name="wanted">The new form.</param>
    /// <exception cref="RequestFault">It cannot have that form.</exception>
    public static JsonNode Of(AuthorQuestion question, string wanted)
    {
        var name = NameAt(question);
        if (wanted != name.Name && Renaming.Refusal(question.Index, name, wanted) is { } reason)
        {
            throw new RequestFault(RequestFault.RequestFailed, reason);
        }

        var changes = new JsonObject();
        foreach (var file in Renaming.Places(question.Index, name).GroupBy(p => p.File!.Path, StringComparer.Ordinal))
        {
            changes[question.UriOf(file.Key)] = new JsonArray([.. file.Select(p => new JsonObject { ["range"] = question.RangeOf(p), ["newText"] = wanted })]);
        }

        return new JsonObject { ["changes"] = changes };
    }

    private static AuthoredName NameAt(AuthorQuestion question)
    {
        var name = question.Name ?? throw new RequestFault(RequestFault.RequestFailed, "Here stands no name that could be changed");
        return Renaming.Refusal(question.Index, name) is { } reason ? throw new RequestFault(RequestFault.RequestFailed, reason) : name;
    }
}
