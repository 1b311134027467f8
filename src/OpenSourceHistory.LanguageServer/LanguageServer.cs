using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Answers;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.LanguageServer.Sessions;

namespace OpenSourceHistory.LanguageServer;

/// <summary>A language server for one editor (Language Server Protocol 3.17): it reads messages off a stream and writes answers to another.</summary>
/// <param name="options">How it works.</param>
/// <param name="workspace">The saved files.</param>
/// <param name="input">Where the editor writes.</param>
/// <param name="output">Where the editor reads.</param>
public sealed class LanguageServer(LanguageServerOptions options, IWorkspace workspace, Stream input, Stream output)
{
    private const int Done = 0;
    private const int EndedUnasked = 1;

    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>Serves until the editor says that it goes, or is gone.</summary>
    /// <param name="token">Ends it.</param>
    /// <returns>The exit code: 0 where the editor has asked for the end before it came, else 1.</returns>
    public async Task<int> Run(CancellationToken token)
    {
        await using var writer = new MessageWriter(output);
        using var checks = new BookChecks(options, workspace, writer);
        var session = new Session(workspace, checks);
        var reader = new MessageReader(input);
        try
        {
            while (await reader.Read(token).ConfigureAwait(false) is { } content)
            {
                if (Take(content, session, writer))
                {
                    return _isShutDown ? Done : EndedUnasked;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or OperationCanceledException)
        {
            // It cannot be told where another message begins, or nobody writes any.
        }

        return EndedUnasked;
    }

    // True for the message that ends all.
    private bool Take(byte[] content, Session session, MessageWriter writer)
    {
        Message message;
        try
        {
            message = Message.Parse(content);
        }
        catch (RequestFault fault)
        {
            writer.Refuse(null, fault);
            return false;
        }

        switch (message)
        {
            case { Method: "exit" }:
                return true;
            case { Id: null, Method: { } method }:
                TakeNotification(method, message, session, writer);
                break;
            case { Id: { } id, Method: not null }:
                TakeRequest(id, message, session, writer);
                break;
        }

        return false;
    }

    private void TakeNotification(string method, Message message, Session session, MessageWriter writer)
    {
        if (!_isInitialized || _isShutDown)
        {
            return;
        }

        try
        {
            if (method == "initialized" && session.Traits.WatchesFiles)
            {
                writer.Ask("watch", "client/registerCapability", ServerCapabilities.FileWatch());
            }
            else
            {
                session.Take(method, message.Parameters);
            }
        }
        catch (RequestFault)
        {
            // A notification has no answer in which to say so.
        }
    }

    private void TakeRequest(JsonNode id, Message message, Session session, MessageWriter writer)
    {
        if (message.Method == "initialize" && !_isInitialized)
        {
            _isInitialized = true;
            session.Traits = ClientTraits.Of(message.Parameters);
            writer.Answer(id, ServerCapabilities.Of(session.Traits));
        }
        else if (!_isInitialized)
        {
            writer.Refuse(id, new RequestFault(RequestFault.ServerNotInitialized, "The first request is initialize"));
        }
        else if (_isShutDown || message.Method == "initialize")
        {
            writer.Refuse(id, new RequestFault(RequestFault.InvalidRequest, "This is not the time for it"));
        }
        else if (message.Method == "shutdown")
        {
            _isShutDown = true;
            writer.Answer(id, null);
        }
        else
        {
            writer.Refuse(id, new RequestFault(RequestFault.MethodNotFound, $"There is no {message.Method} here"));
        }
    }
}
