namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>
/// The schemes of addresses that a book's links may have, in every format: what readers hand on to a browser, a mail program or a telephone.
/// Scripts, local files and the private schemes by which programs can be started are not among them.
/// </summary>
public static class LinkSchemes
{
    private static readonly string[] s_followed = ["http", "https", "mailto", "tel", "ftp", "doi", "urn", "geo", "sms", "xmpp", "irc", "ircs", "news"];

    /// <summary>True where links of a scheme are followed.</summary>
    /// <param name="scheme">The scheme without its colon, in any case.</param>
    public static bool AreFollowed(string scheme) => s_followed.Contains(scheme, StringComparer.OrdinalIgnoreCase);
}
