using System.Text;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Identifiers for editions that declare none: the same book gets the same one (RFC 9562, section 5.8, a UUID of version 8).</summary>
internal static class NameBasedIdentifier
{
    /// <summary>The identifier of an edition.</summary>
    /// <param name="metadata">The book.</param>
    /// <param name="edition">Name of the edition.</param>
    /// <returns><c>urn:uuid:</c> and the UUID.</returns>
    public static string Of(BookMetadata metadata, string edition)
    {
        var name = string.Join('\u001f', [metadata.Title, metadata.Subtitle ?? string.Empty, metadata.Slug, edition, .. metadata.Authors.Select(a => a.Name ?? string.Empty)]);
        var bytes = Sha256.Of(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
