using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>
/// Checks books when their author pauses, one at a time and beside all else, and tells the client what is found in which file. A check that is overtaken by a
/// change ends at its next question to a file, and nothing that it found is told.
/// </summary>
/// <param name="options">How the server works.</param>
/// <param name="writer">Where findings are told.</param>
internal sealed class BookChecks(LanguageServerOptions options, MessageWriter writer) : IDisposable
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

    /// <summary>What was found in a file when its books were checked last.</summary>
    /// <param name="path">Full path of the file.</param>
    public IReadOnlyList<Diagnostic> FindingsIn(string path)
    {
        lock (_gate)
        {
            return [.. _found.Values.SelectMany(f => f).Where(f => f.Span.File?.Path == path).Distinct()];
        }
    }

    /// <summary>Checks a book when its author has paused.</summary>
    /// <param name="book">The book.</param>
    /// <param name="view">What is open.</param>
    public void Begin(string book, SessionView view)
    {
        lock (_gate)
        {
            var begun = new CancellationTokenSource();
            End(book);
            _begun[book] = begun;
            _ = Task.Run(() => Run(book, view with { Token = begun.Token }));
        }
    }

    /// <summary>Lets all books go of which nothing is open any more; what was found in their files is taken back.</summary>
    /// <param name="books">The books of which something is open.</param>
    /// <param name="view">What is open.</param>
    public void Keep(IReadOnlySet<string> books, SessionView view)
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

            Tell(view);
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

    private async Task Run(string book, SessionView view)
    {
        try
        {
            await Task.Delay(options.Pause, view.Token).ConfigureAwait(false);
            await _turn.WaitAsync(view.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            var files = view.Files();
            var findings = BookCheck.Run(book, files, options.DefaultStyleSheet, options.IsLinting);
            lock (_gate)
            {
                view.Token.ThrowIfCancellationRequested();
                (_found[book], _read[book]) = (findings, [.. files.Read]);
                Tell(view);
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
    private void Tell(SessionView view)
    {
        var findings = _found.SelectMany(b => b.Value.Select(f => (Path: UnsavedFiles.PathOf(f.Span.File?.Path ?? OwningBook.HeadOf(f.Path ?? b.Key)), Finding: f)))
            .Distinct().ToLookup(f => f.Path, f => f.Finding);
        var json = new DiagnosticJson(view.Traits, view.UriOf);
        foreach (var path in findings.Select(f => f.Key).Union(_told).Union(view.Texts.Keys).ToList())
        {
            var parameters = new JsonObject { ["uri"] = view.UriOf(path), ["diagnostics"] = new JsonArray([.. findings[path].Select(json.Of)]) };
            if (view.Texts.GetValueOrDefault(path) is { } open)
            {
                parameters["version"] = open.Version;
            }

            writer.Notify("textDocument/publishDiagnostics", parameters);
        }

        _told.Clear();
        _told.UnionWith(findings.Select(f => f.Key));
    }
}
