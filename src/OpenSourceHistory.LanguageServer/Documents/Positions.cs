using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;

namespace OpenSourceHistory.LanguageServer.Documents;

/// <summary>Positions as the protocol writes them, zero-based lines and columns, and offsets in texts.</summary>
/// <param name="Encoding">What columns count.</param>
internal sealed record Positions(PositionEncoding Encoding)
{
    /// <summary>The offset of a position, in code units of UTF-16; one behind the end of its line is that end.</summary>
    /// <param name="file">The text.</param>
    /// <param name="position">The position.</param>
    public int OffsetOf(SourceFile file, JsonElement position)
    {
        var (line, column) = (position.Number("line"), position.Number("character"));
        if (line >= file.PositionOf(file.Text.Length).Line)
        {
            return file.Text.Length;
        }

        var start = file.OffsetOfLine(line + 1);
        return start + UnitsOf(LineAt(file, start), column);
    }

    /// <summary>A position.</summary>
    /// <param name="file">The text.</param>
    /// <param name="offset">Its offset.</param>
    public JsonObject Of(SourceFile file, int offset)
    {
        var place = file.PositionOf(offset);
        var column = place.Column - 1;
        if (Encoding == PositionEncoding.Utf8)
        {
            column = System.Text.Encoding.UTF8.GetByteCount(file.Text.AsSpan(file.OffsetOfLine(place.Line), column));
        }

        return new JsonObject { ["line"] = place.Line - 1, ["character"] = column };
    }

    /// <summary>A range.</summary>
    /// <param name="file">The text.</param>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset behind its last.</param>
    public JsonObject Range(SourceFile file, int start, int end) => new() { ["start"] = Of(file, start), ["end"] = Of(file, end) };

    /// <summary>The characters of a line without its end.</summary>
    /// <param name="file">The text.</param>
    /// <param name="start">Offset of the line's first character.</param>
    public static ReadOnlySpan<char> LineAt(SourceFile file, int start)
    {
        var rest = file.Text.AsSpan(start);
        return rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest;
    }

    private int UnitsOf(ReadOnlySpan<char> line, int column)
    {
        if (Encoding == PositionEncoding.Utf16)
        {
            return Math.Clamp(column, 0, line.Length);
        }

        var (units, bytes) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes >= column)
            {
                break;
            }

            bytes += rune.Utf8SequenceLength;
            units += rune.Utf16SequenceLength;
        }

        return units;
    }
}
