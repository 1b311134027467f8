using System.Text.Json;

namespace OpenSourceHistory.LanguageServer.Messages;

/// <summary>Reads what messages hold.</summary>
internal static class JsonReading
{
    /// <summary>What stands at the end of a path of names; of no kind where something on it is missing.</summary>
    /// <param name="element">Where the path begins.</param>
    /// <param name="path">The names.</param>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>True where the path leads to <c>true</c>.</summary>
    /// <param name="element">Where the path begins.</param>
    /// <param name="path">The names.</param>
    public static bool Says(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).ValueKind == JsonValueKind.True;

    /// <summary>The items of an array; none where it is something else.</summary>
    /// <param name="element">The array.</param>
    public static IEnumerable<JsonElement> Items(this JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <summary>The text at the end of a path, or null.</summary>
    /// <param name="element">Where the path begins.</param>
    /// <param name="path">The names.</param>
    public static string? Find(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The text at the end of a path.</summary>
    /// <param name="element">Where the path begins.</param>
    /// <param name="path">The names.</param>
    /// <exception cref="RequestFault">There is none.</exception>
    public static string Text(this JsonElement element, params ReadOnlySpan<string> path) => element.Find(path) ?? throw Missing(path);

    /// <summary>The whole number at the end of a path.</summary>
    /// <param name="element">Where the path begins.</param>
    /// <param name="path">The names.</param>
    /// <exception cref="RequestFault">There is none.</exception>
    public static int Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : throw Missing(path);

    private static RequestFault Missing(ReadOnlySpan<string> path) => new(RequestFault.InvalidParams, $"{string.Join('.', path)} is missing");
}
