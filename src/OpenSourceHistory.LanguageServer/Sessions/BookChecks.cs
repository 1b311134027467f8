using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>
/// Checks books when their author pauses, one at a time and beside all else, and tells the client what is found in which file. A check that is overtaken by a
/// change ends at its next question to a file, and nothing that it found is told.
/// </summary>
/// <param name="options">How the server works.</param>
/// <param name="workspace">The saved files.</param>
/// <param name="writer">Where findings are told.</param>
internal sealed class BookChecks(LanguageServerOptions options, IWorkspace workspace, MessageWriter writer) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, CancellationTokenSource> _begun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<Diagnostic>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The books that were made from a file when they were checked last.</summary>
    /// <param name="path">Full path of the file.</param>
    public IReadOnlyList<string> ReadersOf(string path)
    {
        lock (_gate)
        {
            return [.. _read.Where(r => r.Value.Contains(path)).Select(r => r.Key)];
        }
    }

    /// <summary>Checks a book when its author has paused.</summary>
    /// <param name="book">The book.</param>
    /// <param name="texts">What is open, by full paths.</param>
    /// <param name="traits">What the client can.</param>
    public void Begin(string book, ImmutableDictionary<string, OpenText> texts, ClientTraits traits)
    {
        lock (_gate)
        {
            var begun = new CancellationTokenSource();
            End(book);
            _begun[book] = begun;
            _ = Task.Run(() => Run(book, texts, traits, begun.Token));
        }
    }

    /// <summary>Lets all books go of which nothing is open any more; what was found in their files is taken back.</summary>
    /// <param name="books">The books of which something is open.</param>
    /// <param name="texts">What is open.</param>
    /// <param name="traits">What the client can.</param>
    public void Keep(IReadOnlySet<string> books, ImmutableDictionary<string, OpenText> texts, ClientTraits traits)
    {
        lock (_gate)
        {
            foreach (var book in _begun.Keys.Where(b => !books.Contains(b)).ToList())
            {
                End(book);
                _begun.Remove(book);
                _read.Remove(book);
                _found.Remove(book);
            }

            Tell(texts, traits);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var book in _begun.Keys)
            {
                End(book);
            }
        }
    }

    private void End(string book)
    {
        if (_begun.TryGetValue(book, out var begun))
        {
            begun.Cancel();
        }
    }

    private async Task Run(string book, ImmutableDictionary<string, OpenText> texts, ClientTraits traits, CancellationToken token)
    {
        try
        {
            await Task.Delay(options.Pause, token).ConfigureAwait(false);
            await _turn.WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            var files = new UnsavedFiles(workspace, texts.ToDictionary(t => t.Key, t => t.Value.File.Text, StringComparer.Ordinal), token);
            var findings = BookCheck.Run(book, files, options.DefaultStyleSheet, options.IsLinting);
            lock (_gate)
            {
                token.ThrowIfCancellationRequested();
                (_found[book], _read[book]) = (findings, [.. files.Read]);
                Tell(texts, traits);
            }
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            _turn.Release();
        }
    }

    // Open texts are told of though nothing is wrong with them, and other files once more when nothing is any longer. Two books may share a sheet: what is wrong with it is told once.
    private void Tell(ImmutableDictionary<string, OpenText> texts, ClientTraits traits)
    {
        var findings = _found.SelectMany(b => b.Value.Select(f => (Path: UnsavedFiles.PathOf(f.Span.File?.Path ?? OwningBook.HeadOf(f.Path ?? b.Key)), Finding: f)))
            .Distinct().ToLookup(f => f.Path, f => f.Finding);
        string UriOf(string path) => texts.GetValueOrDefault(UnsavedFiles.PathOf(path))?.Uri ?? DocumentUri.Of(path);
        var json = new DiagnosticJson(traits, UriOf);
        foreach (var path in findings.Select(f => f.Key).Union(_told).Union(texts.Keys).ToList())
        {
            var parameters = new JsonObject { ["uri"] = UriOf(path), ["diagnostics"] = new JsonArray([.. findings[path].Select(json.Of)]) };
            if (texts.GetValueOrDefault(path) is { } open)
            {
                parameters["version"] = open.Version;
            }

            writer.Notify("textDocument/publishDiagnostics", parameters);
        }

        _told.Clear();
        _told.UnionWith(findings.Select(f => f.Key));
    }
}
