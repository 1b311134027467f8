using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenSourceHistory.LanguageServer.Messages;

/// <summary>A message as it was received: a request has an id and a method, a notification a method alone, an answer an id alone.</summary>
/// <param name="Id">Its id, a number or a text; null where it has none.</param>
/// <param name="Method">Its method, or null.</param>
/// <param name="Parameters">Its parameters; of no kind where it has none.</param>
internal sealed record Message(JsonNode? Id, string? Method, JsonElement Parameters)
{
    /// <summary>Reads a message.</summary>
    /// <param name="content">Its JSON.</param>
    /// <exception cref="RequestFault">It is no JSON, or no message.</exception>
    public static Message Parse(byte[] content)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(content);
            root = document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new RequestFault(RequestFault.ParseError, fault.Message);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RequestFault(RequestFault.InvalidRequest, "A message is an object");
        }

        var id = root.TryGetProperty("id", out var found) && found.ValueKind is JsonValueKind.Number or JsonValueKind.String ? JsonValue.Create(found) : null;
        var method = root.TryGetProperty("method", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return new Message(id, method, root.TryGetProperty("params", out var parameters) ? parameters : default);
    }
}
