using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.LanguageServer.Sessions;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.UnitTests.LanguageServer;

/// <summary>An editor that speaks with a server over two pipes, its books held in memory.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    // One face for all, so that nothing is missing.
    private const string Sheet = """
        @font-face { font-family: "EB Garamond"; src: url(text.ttf); }
        html { font-family: "EB Garamond", serif; font-size: 10.5pt; line-height: 14pt; }
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Pipe _toServer = new();
    private readonly Pipe _fromServer = new();
    private readonly MessageReader _reader;
    private readonly Channel<JsonObject> _notifications = Channel.CreateUnbounded<JsonObject>();
    private readonly Dictionary<string, TaskCompletionSource<JsonObject>> _asked = [];
    private int _id;

    private EditorSession(MemoryWorkspace workspace)
    {
        workspace.With("/styles/book.css", Sheet).With("/styles/text.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var options = new LanguageServerOptions("/styles/book.css") { Pause = TimeSpan.Zero };
        Ended = Task.Run(() => new OpenSourceHistory.LanguageServer.LanguageServer(options, workspace, _toServer.Reader.AsStream(), _fromServer.Writer.AsStream()).Run(CancellationToken.None));
        _reader = new MessageReader(_fromServer.Reader.AsStream());
        _ = Task.Run(Listen);
    }

    /// <summary>The exit code, when the server has ended.</summary>
    public Task<int> Ended { get; }

    /// <summary>Starts a server and no more.</summary>
    public static EditorSession Begin(MemoryWorkspace? workspace = null) => new(workspace ?? new MemoryWorkspace());

    /// <summary>Starts a server, and initializes it.</summary>
    public static async Task<EditorSession> Open(MemoryWorkspace workspace, string capabilities = "{}")
    {
        var session = new EditorSession(workspace);
        await session.Ask("initialize", $$"""{"processId": null, "rootUri": null, "capabilities": {{capabilities}}}""");
        session.Tell("initialized", "{}");
        return session;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(string text)
    {
        _toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Says that no more comes.</summary>
    public void Hang() => _toServer.Writer.Complete();

    /// <summary>Sends a notification.</summary>
    public void Tell(string method, string parameters) => Send($$"""{"jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}}}""");

    /// <summary>Opens a text.</summary>
    public void OpenText(string uri, string text) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text },
    }.ToJsonString());

    /// <summary>Closes a text.</summary>
    public void Close(string uri) => Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } }.ToJsonString());

    /// <summary>Puts a text in place of what stands in a line from one column to another.</summary>
    public void Put(string uri, int version, int line, (int From, int To) columns, string text)
    {
        JsonObject Place(int column) => new() { ["line"] = line, ["character"] = column };
        var change = new JsonObject { ["range"] = new JsonObject { ["start"] = Place(columns.From), ["end"] = Place(columns.To) }, ["text"] = text };
        var document = new JsonObject { ["uri"] = uri, ["version"] = version };
        Tell("textDocument/didChange", new JsonObject { ["textDocument"] = document, ["contentChanges"] = new JsonArray(change) }.ToJsonString());
    }

    /// <summary>Sends a request, and returns the whole answer.</summary>
    public async Task<JsonObject> Ask(string method, string parameters)
    {
        var id = Interlocked.Increment(ref _id).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_asked)
        {
            _asked[id] = answer;
        }

        Send($$"""{"jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}}}""");
        return await answer.Task.WaitAsync(s_patience);
    }

    /// <summary>Waits for the findings of a file that are as they should be.</summary>
    public async Task<JsonArray> Findings(string uri, Func<JsonArray, bool> areMeant)
    {
        var seen = new List<string>();
        try
        {
            while (true)
            {
                var told = await Next();
                if ((string?)told["method"] == "textDocument/publishDiagnostics" && (string?)told["params"]!["uri"] == uri)
                {
                    var findings = told["params"]!["diagnostics"]!.AsArray();
                    seen.Add(findings.ToJsonString());
                    if (areMeant(findings))
                    {
                        return findings;
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            throw new InvalidOperationException("Other findings came: " + string.Join('\n', seen));
        }
    }

    /// <summary>What the server asked of the editor, or told it, next.</summary>
    public async Task<JsonObject> Next()
    {
        using var patience = new CancellationTokenSource(s_patience);
        return await _notifications.Reader.ReadAsync(patience.Token);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Hang();
        await Ended.WaitAsync(s_patience);
    }

    private void Send(string message) => Write($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}");

    private async Task Listen()
    {
        while (await _reader.Read(CancellationToken.None) is { } content)
        {
            var message = JsonNode.Parse(content)!.AsObject();
            if (message.ContainsKey("method"))
            {
                _notifications.Writer.TryWrite(message);
                continue;
            }

            lock (_asked)
            {
                if (_asked.Remove(message["id"]?.ToJsonString() ?? "null", out var answer))
                {
                    answer.SetResult(message);
                }
                else
                {
                    _notifications.Writer.TryWrite(message);
                }
            }
        }
    }
}
