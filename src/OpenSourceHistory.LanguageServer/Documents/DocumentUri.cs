using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Documents;

/// <summary>
/// Addresses of files (RFC 8089) as editors write them, on whatever system: a drive of Windows has its colon as it is or escaped.
/// </summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    /// <summary>The full path, with forward slashes; null for what is no file of this machine.</summary>
    /// <param name="uri">The address.</param>
    public static string? PathOf(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = Uri.UnescapeDataString(uri[Scheme.Length..]);
        if (rest.StartsWith("localhost/", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[rest.IndexOf('/', StringComparison.Ordinal)..];
        }

        return rest.StartsWith('/') ? UnsavedFiles.PathOf(HasDrive(rest.AsSpan(1)) ? rest[1..] : rest) : null;
    }

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its full path.</param>
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return Scheme + (escaped.StartsWith('/') ? escaped : "/" + escaped);
    }

    private static bool HasDrive(ReadOnlySpan<char> path) => path is [_, ':', '/', ..] or [_, ':'] && char.IsAsciiLetter(path[0]);
}
