using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>
/// Reads JSON into the values that YAML gives, each with its place. (JSON is nearly a subset of YAML, but not for its escapes of characters
/// outside the first plane, nor for keys of more than 1,024 characters.)
/// </summary>
/// <param name="file">The file.</param>
internal sealed class JsonTreeReader(SourceFile file)
{
    private readonly DiagnosticBag _found = new();
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 50 };

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(file.Text);
    private int _knownByte;
    private int _knownOffset;

    /// <summary>Reads the file; null where it is empty, or where it cannot be parsed, which is reported.</summary>
    public Result<YamlValue?> Read() => _found.With(ReadDocument());

    private YamlValue? ReadDocument()
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return null;
        }

        var reader = new Utf8JsonReader(_bytes, s_options);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            reader.Read(); // fails where something stands behind the value
            return value;
        }
        catch (JsonException e)
        {
            ReportSyntax(e);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates, written as an escape (RFC 8259, 8.2): no character.
            var place = OffsetOf(reader.TokenStartIndex);
            _found.Error(MarkdownCodes.YamlSyntax, new SourceSpan(file, place, place), "This text has an escape that stands for no character", "Export the file anew from where it comes");
            return null;
        }
    }

    private YamlValue ReadValue(ref Utf8JsonReader reader)
    {
        var start = OffsetOf(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => ReadSequence(ref reader, start),
            JsonTokenType.StartObject => ReadMapping(ref reader, start),
            _ => ReadScalar(ref reader, start),
        };
    }

    private YamlScalar ReadScalar(ref Utf8JsonReader reader, int start)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var text = isText ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        var span = SpanFrom(start, reader);
        return new YamlScalar(ControlCharacters.Remove(text, span, _found)!, !isText, span);
    }

    private YamlSequence ReadSequence(ref Utf8JsonReader reader, int start)
    {
        var items = new List<YamlValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return new YamlSequence(items, SpanFrom(start, reader));
    }

    private YamlMapping ReadMapping(ref Utf8JsonReader reader, int start)
    {
        var entries = new List<(YamlScalar Key, YamlValue Value)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(ref reader, OffsetOf(reader.TokenStartIndex));
            reader.Read();
            var value = ReadValue(ref reader);
            if (entries.Exists(e => e.Key.Text == key.Text))
            {
                YamlTreeReader.ReportTwice(key, entries.Find(e => e.Key.Text == key.Text).Key, _found);
            }
            else
            {
                entries.Add((key, value));
            }
        }

        return new YamlMapping(entries, SpanFrom(start, reader));
    }

    private SourceSpan SpanFrom(int start, in Utf8JsonReader reader) => new(file, start, OffsetOf(reader.BytesConsumed));

    // Bytes are counted on from the last place asked for, since places are asked for in order.
    private int OffsetOf(long index)
    {
        var target = (int)Math.Min(index, _bytes.Length);
        if (target < _knownByte)
        {
            return Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, target));
        }

        _knownOffset += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_knownByte, target - _knownByte));
        _knownByte = target;
        return _knownOffset;
    }

    // The library's messages end with the place, counted from 0, which ours says from 1.
    private void ReportSyntax(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.', ' ');
        var line = file.OffsetOfLine((int)(fault.LineNumber ?? 0) + 1);
        var column = Encoding.UTF8.GetBytes(file.Text[line..]).AsSpan();
        column = column[..(int)Math.Min(fault.BytePositionInLine ?? 0, column.Length)];
        var offset = line + Encoding.UTF8.GetCharCount(column);
        _found.Error(
            MarkdownCodes.YamlSyntax, new SourceSpan(file, offset, offset), string.Create(CultureInfo.InvariantCulture, $"This is not JSON: {message}"),
            "Export the file anew from where it comes");
    }
}
