using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Docx.Tracing;

/// <summary>The mark by which the record of a file that was sent is found: a custom property (ISO/IEC 29500-1, 22.3), which word processors keep. It depends on what the file says and on whom it goes to.</summary>
public static partial class SentMark
{
    /// <summary>Name of the property.</summary>
    internal const string Property = "osh.sent";

    private const int Length = 16;

    /// <summary>The mark of a document; null where it has none, or one that this program did not write.</summary>
    /// <param name="document">The document.</param>
    public static string? In(WordDocument document) =>
        document.Properties.Custom.Where(p => string.Equals(p.Key, Property, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value).FirstOrDefault(v => Form().IsMatch(v));

    /// <summary>The mark of a file.</summary>
    /// <param name="parts">Its parts, in any order.</param>
    /// <param name="receiver">Whom it goes to.</param>
    internal static string Of(IEnumerable<ArchiveEntry> parts, string receiver)
    {
        using var fingerprint = new RunningFingerprint();
        fingerprint.Add(Encoding.UTF8.GetBytes(receiver));
        foreach (var part in parts.OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            fingerprint.Add(Encoding.UTF8.GetBytes($"\0{part.Path}\0"));
            fingerprint.Add(part.Data.Span);
        }

        return Convert.ToHexStringLower(fingerprint.Current().AsSpan()[..Length]);
    }

    /// <summary>The mark of files that went out together.</summary>
    /// <param name="marks">Their marks, in their order.</param>
    public static string OfAll(IEnumerable<string> marks)
    {
        using var fingerprint = new RunningFingerprint();
        fingerprint.Add(Encoding.UTF8.GetBytes(string.Join('\n', marks)));
        return Convert.ToHexStringLower(fingerprint.Current().AsSpan()[..Length]);
    }

    [GeneratedRegex(@"^[0-9a-f]{32}\z")]
    private static partial Regex Form();
}
