using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Graphics.Svg;

/// <summary>The characters of an SVG file, by its byte order mark or its declaration (XML 1.0, appendix F).</summary>
internal static partial class SvgText
{
    private const int DeclarationLength = 200;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True where a file looks like XML in which an <c>svg</c> element begins.</summary>
    /// <param name="head">The beginning of the file.</param>
    public static bool IsLikely(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart("\uFEFF \t\r\n"u8);
        return HasUtf16Mark(head) || text.StartsWith("<?xml"u8) || (text.StartsWith("<"u8) && (text.IndexOf("<svg"u8) >= 0 || text.IndexOf(":svg"u8) >= 0));
    }

    /// <summary>Decodes a file.</summary>
    /// <param name="data">The file.</param>
    /// <exception cref="DecoderFallbackException">It is not in the encoding that it says.</exception>
    public static string Decode(byte[] data)
    {
        if (HasUtf16Mark(data))
        {
            return (data[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(data.AsSpan(2));
        }

        var declaration = Encoding.Latin1.GetString(data.AsSpan(0, Math.Min(data.Length, DeclarationLength)));
        var encoding = EncodingName().Match(declaration) is { Success: true } named ? EncodingOf(named.Groups[1].Value) : s_utf8;
        return encoding.GetString(data.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? data.AsSpan(3) : data);
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> data) => data.StartsWith<byte>([0xFF, 0xFE]) || data.StartsWith<byte>([0xFE, 0xFF]);

    // What cannot be what it says, since its declaration could be read, is UTF-8 or damaged.
    private static Encoding EncodingOf(string name) =>
        name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? s_utf8
        : name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1
        : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? s_utf8;

    [GeneratedRegex(@"^\W*<\?xml[^>]*?\bencoding\s*=\s*[""']([A-Za-z][A-Za-z0-9._-]*)[""']")]
    private static partial Regex EncodingName();
}
