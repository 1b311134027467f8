using System.Text.Json.Nodes;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>A map of which a schema says all keys, and the way to it from the document's root.</summary>
/// <param name="Path">Its name for messages.</param>
/// <param name="Keys">The schemas of its keys.</param>
/// <param name="Base">Keys that it has, whatever else is tried.</param>
/// <param name="Wrap">Makes a whole document around a map.</param>
internal sealed record SchemaPlace(string Path, JsonObject Keys, JsonObject Base, Func<JsonNode, JsonNode> Wrap)
{
    /// <summary>The document in which a key of this map has a value.</summary>
    public JsonNode With(string key, JsonNode? value)
    {
        var map = Base.DeepClone().AsObject();
        map[key] = value?.DeepClone();
        return Wrap(map);
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
