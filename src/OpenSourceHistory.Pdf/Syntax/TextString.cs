using System.Text;

namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>Text outside content streams (ISO 32000-1, 7.9.2.2).</summary>
internal static class TextString
{
    /// <summary>The order of keys in name trees (7.9.6).</summary>
    public static IComparer<byte[]> ByBytes { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    /// <summary>The bytes of a text string: ASCII where that is enough, else UTF-16 behind a byte order mark.</summary>
    /// <param name="text">The text.</param>
    public static byte[] Encode(string text) =>
        Ascii.IsValid(text) ? Encoding.ASCII.GetBytes(text) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];

    /// <summary>A date (7.9.4) in universal time.</summary>
    /// <param name="moment">The moment.</param>
    public static string Date(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
