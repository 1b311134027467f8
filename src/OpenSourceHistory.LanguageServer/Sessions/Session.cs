using System.Collections.Immutable;
using System.Text.Json;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>What is open in the editor. Only the thread that reads messages changes it, in their order.</summary>
/// <param name="workspace">The saved files.</param>
/// <param name="checks">Checks the books that something is open of.</param>
/// <param name="indexes">What books name.</param>
internal sealed class Session(IWorkspace workspace, BookChecks checks, BookIndexes indexes)
{
    /// <summary>What the client can.</summary>
    public ClientTraits Traits { get; set; } = ClientTraits.Of(default);

    /// <summary>The open texts, by full paths.</summary>
    public ImmutableDictionary<string, OpenText> Texts { get; private set; } = ImmutableDictionary<string, OpenText>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>What is open now.</summary>
    public SessionView View() => new(Texts, Traits, workspace);

    /// <summary>Takes in what the editor tells of its texts and files; other notifications say nothing here.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <exception cref="RequestFault">They lack something.</exception>
    public void Take(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "textDocument/didOpen" when OpenText.Of(parameters.At("textDocument")) is { } text:
                Texts = Texts.SetItem(text.File.Path, text);
                Check(text.File.Path);
                break;
            case "textDocument/didChange" when Find(parameters) is { } text:
                Texts = Texts.SetItem(text.File.Path, text.Changed(parameters.Number("textDocument", "version"), parameters.At("contentChanges"), Traits.Positions));
                Check(text.File.Path);
                break;
            case "textDocument/didSave" when Find(parameters) is { } text:
                Check(text.File.Path);
                break;
            case "textDocument/didClose" when Find(parameters) is { } text:
                Texts = Texts.Remove(text.File.Path);
                checks.Keep(Texts.Keys.SelectMany(BooksOf).ToHashSet(StringComparer.Ordinal), View());
                Check(text.File.Path);
                break;
            case "workspace/didChangeWatchedFiles":
                indexes.Clear();
                CheckEach(parameters.At("changes").Items().Select(c => DocumentUri.PathOf(c.Text("uri"))).OfType<string>().Where(p => !Texts.ContainsKey(p)));
                break;
        }
    }

    /// <summary>The open text that parameters name; null where it is not open.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="RequestFault">They name none.</exception>
    public OpenText? Find(JsonElement parameters) =>
        DocumentUri.PathOf(parameters.Text("textDocument", "uri")) is { } path ? Texts.GetValueOrDefault(path) : null;

    private void Check(string path) => CheckEach([path]);

    private void CheckEach(IEnumerable<string> paths)
    {
        var open = Texts.Keys.SelectMany(BooksOf).ToHashSet(StringComparer.Ordinal);
        foreach (var book in paths.SelectMany(BooksOf).Where(open.Contains).Distinct(StringComparer.Ordinal).ToList())
        {
            checks.Begin(book, View());
        }
    }

    private IEnumerable<string> BooksOf(string path) =>
        checks.ReadersOf(path).Concat(OwningBook.Of(path, View().Files()) is { } own ? [own] : []);
}
