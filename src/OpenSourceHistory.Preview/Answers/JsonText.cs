using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenSourceHistory.Preview.Answers;

/// <summary>Makes JSON of what a writer writes.</summary>
internal static class JsonText
{
    // What is sent is JSON and called so, never part of a page: signs of markup need no escapes, which would make drawings three times as long.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object.</summary>
    /// <param name="write">Writes its properties.</param>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Writes an array of objects.</summary>
    /// <typeparam name="T">What they are of.</typeparam>
    /// <param name="json">Where to.</param>
    /// <param name="name">Name of the array.</param>
    /// <param name="items">What they are of.</param>
    /// <param name="write">Writes the properties of one.</param>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a place on the pages, or nothing.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="place">The place.</param>
    public static void Place(this Utf8JsonWriter json, Sessions.PagePlace? place)
    {
        if (place is { } found)
        {
            json.WriteNumber("page", found.Page);
            json.WriteNumber("y", found.Y);
        }
    }
}
