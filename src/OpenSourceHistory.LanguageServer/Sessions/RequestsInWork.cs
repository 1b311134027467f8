using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>Requests that are being answered, each beside the others, until the client no longer wants to know.</summary>
/// <param name="writer">Where answers are told.</param>
internal sealed class RequestsInWork(MessageWriter writer)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _work = new(StringComparer.Ordinal);

    /// <summary>Begins to answer a request.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="answer">Makes the answer; a <see cref="RequestFault"/> of it is told.</param>
    public void Begin(JsonNode id, Func<CancellationToken, JsonNode?> answer)
    {
        var (key, cancellation) = (id.ToJsonString(), new CancellationTokenSource());
        lock (_gate)
        {
            _work[key] = cancellation;
        }

        _ = Task.Run(() => Run(id, key, answer, cancellation));
    }

    /// <summary>Gives a request up; it is told that it was.</summary>
    /// <param name="id">Its id.</param>
    public void Cancel(JsonElement id)
    {
        lock (_gate)
        {
            if (id.ValueKind is JsonValueKind.Number or JsonValueKind.String && _work.TryGetValue(id.GetRawText(), out var cancellation))
            {
                cancellation.Cancel();
            }
        }
    }

    private void Run(JsonNode id, string key, Func<CancellationToken, JsonNode?> answer, CancellationTokenSource cancellation)
    {
        try
        {
            var result = answer(cancellation.Token);
            cancellation.Token.ThrowIfCancellationRequested();
            writer.Answer(id, result);
        }
        catch (RequestFault fault)
        {
            writer.Refuse(id, fault);
        }
        catch (Exception fault)
        {
            writer.Refuse(id, cancellation.IsCancellationRequested
                ? new RequestFault(RequestFault.RequestCancelled, "The request was cancelled")
                : new RequestFault(RequestFault.InternalError, $"osh has a fault: {fault.GetType().Name}, {fault.Message}"));
        }
        finally
        {
            lock (_gate)
            {
                _work.Remove(key);
                cancellation.Dispose();
            }
        }
    }
}
