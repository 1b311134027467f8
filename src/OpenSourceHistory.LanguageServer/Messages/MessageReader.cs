using System.Globalization;
using System.Text;

namespace OpenSourceHistory.LanguageServer.Messages;

/// <summary>Reads messages off a stream: header fields, an empty line, and as many bytes of JSON as they say (Language Server Protocol 3.17, Base Protocol).</summary>
/// <param name="stream">The stream.</param>
internal sealed class MessageReader(Stream stream)
{
    // No field is half as long, and no message of an editor that holds the longest text.
    private const int LongestHeader = 4096;
    private const int LongestContent = 1 << 28;
    private const string LengthField = "Content-Length:";

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _next;
    private int _end;

    /// <summary>The next message; null where the stream ends before one begins.</summary>
    /// <param name="token">Ends the waiting.</param>
    /// <exception cref="InvalidDataException">The stream holds something else, so that it cannot be told where a message begins.</exception>
    public async Task<byte[]?> Read(CancellationToken token)
    {
        if (await ReadHeader(token).ConfigureAwait(false) is not { } header)
        {
            return null;
        }

        var field = header.Split("\r\n").FirstOrDefault(f => f.StartsWith(LengthField, StringComparison.OrdinalIgnoreCase));
        if (field is null || !int.TryParse(field[LengthField.Length..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > LongestContent)
        {
            throw new InvalidDataException("A message has no length");
        }

        var content = new byte[length];
        var known = Math.Min(length, _end - _next);
        _buffer.AsSpan(_next, known).CopyTo(content);
        _next += known;
        return await stream.ReadAtLeastAsync(content.AsMemory(known), length - known, throwOnEndOfStream: false, token).ConfigureAwait(false) == length - known
            ? content
            : throw new InvalidDataException("A message ends too early");
    }

    private async Task<string?> ReadHeader(CancellationToken token)
    {
        var header = new StringBuilder();
        while (header.Length < LongestHeader)
        {
            if (_next == _end)
            {
                (_next, _end) = (0, await stream.ReadAsync(_buffer, token).ConfigureAwait(false));
                if (_end == 0)
                {
                    return header.Length == 0 ? null : throw new InvalidDataException("A header ends too early");
                }
            }

            header.Append((char)_buffer[_next++]);
            if (header.Length >= 4 && header[^1] == '\n' && header[^2] == '\r' && header[^3] == '\n' && header[^4] == '\r')
            {
                return header.ToString();
            }
        }

        throw new InvalidDataException("A header has no end");
    }
}
