using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Answers;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.LanguageServer.Sessions;

namespace OpenSourceHistory.LanguageServer;

/// <summary>What an editor and the server say to each other, from <c>initialize</c> to <c>exit</c>.</summary>
/// <param name="session">What is open.</param>
/// <param name="answering">Answers what is asked.</param>
/// <param name="writer">Where the editor reads.</param>
internal sealed class Exchange(Session session, Answering answering, MessageWriter writer)
{
    private readonly RequestsInWork _work = new(writer);
    private bool _isInitialized;

    /// <summary>True when the editor has asked for the end.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Takes a message.</summary>
    /// <param name="content">Its JSON.</param>
    /// <returns>True for the one that ends all.</returns>
    public bool Take(byte[] content)
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
            case { Id: null, Method: { } method } when _isInitialized && !IsShutDown:
                TakeNotification(method, message);
                break;
            case { Id: { } id, Method: { } method }:
                TakeRequest(id, method, message);
                break;
        }

        return false;
    }

    private void TakeNotification(string method, Message message)
    {
        try
        {
            if (method == "$/cancelRequest")
            {
                _work.Cancel(message.Parameters.At("id"));
            }
            else if (method == "initialized" && session.Traits.WatchesFiles)
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

    private void TakeRequest(JsonNode id, string method, Message message)
    {
        try
        {
            if (!_isInitialized && method != "initialize")
            {
                throw new RequestFault(RequestFault.ServerNotInitialized, "The first request is initialize");
            }

            if (IsShutDown || (_isInitialized && method == "initialize"))
            {
                throw new RequestFault(RequestFault.InvalidRequest, "This is not the time for it");
            }

            Answer(id, method, message);
        }
        catch (RequestFault fault)
        {
            writer.Refuse(id, fault);
        }
    }

    private void Answer(JsonNode id, string method, Message message)
    {
        switch (method)
        {
            case "initialize":
                _isInitialized = true;
                session.Traits = ClientTraits.Of(message.Parameters);
                writer.Answer(id, ServerCapabilities.Of(session.Traits));
                break;
            case "shutdown":
                IsShutDown = true;
                writer.Answer(id, null);
                break;
            default:
                _work.Begin(id, answering.Find(method, message.Parameters) ?? throw new RequestFault(RequestFault.MethodNotFound, $"There is no {method} here"));
                break;
        }
    }
}
