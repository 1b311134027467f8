using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace OpenSourceHistory.LanguageServer.Messages;

/// <summary>Writes messages in the order in which they are given, from whichever thread. Nobody waits for an editor that does not read.</summary>
internal sealed class MessageWriter : IAsyncDisposable
{
    // An editor that reads is done with what is left by then.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Channel<JsonObject> _queue = Channel.CreateUnbounded<JsonObject>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _writing;

    /// <summary>Writes until it is disposed of.</summary>
    /// <param name="stream">The stream.</param>
    public MessageWriter(Stream stream) => _writing = Task.Run(() => Run(stream));

    /// <summary>Writes a notification.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters.</param>
    public void Notify(string method, JsonObject parameters) => Write(new JsonObject { ["method"] = method, ["params"] = parameters });

    /// <summary>Writes a request.</summary>
    /// <param name="id">What its answer is known by.</param>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters.</param>
    public void Ask(string id, string method, JsonObject parameters) => Write(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });

    /// <summary>Answers a request.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="result">The answer; null where there is nothing to tell.</param>
    public void Answer(JsonNode? id, JsonNode? result) => Write(new JsonObject { ["id"] = id?.DeepClone(), ["result"] = result });

    /// <summary>Refuses a request.</summary>
    /// <param name="id">The request's id; null where it could not be read.</param>
    /// <param name="fault">Why.</param>
    public void Refuse(JsonNode? id, RequestFault fault) =>
        Write(new JsonObject { ["id"] = id?.DeepClone(), ["error"] = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Message } });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(s_patience)).ConfigureAwait(false);
    }

    private void Write(JsonObject message)
    {
        message.Insert(0, "jsonrpc", "2.0");
        _queue.Writer.TryWrite(message);
    }

    private async Task Run(Stream stream)
    {
        try
        {
            await foreach (var message in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                var content = Encoding.UTF8.GetBytes(message.ToJsonString());
                await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n"))).ConfigureAwait(false);
                await stream.WriteAsync(content).ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Nobody reads any more: the end of what is read tells it, too.
        }
    }
}
