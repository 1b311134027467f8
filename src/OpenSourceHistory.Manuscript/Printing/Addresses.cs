namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>Addresses on the web as a book prints them.</summary>
internal static class Addresses
{
    /// <summary>The class of an address in the text.</summary>
    public const string ClassName = "url";

    private const string Mail = "mailto:";

    /// <summary>True for an address that a reader of paper can type: of the web or of mail.</summary>
    /// <param name="target">Target of a link.</param>
    public static bool IsPrintable(string target) =>
        target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || IsMail(target);

    /// <summary>An address as printed.</summary>
    /// <param name="target">Target of a link.</param>
    public static string Display(string target) => IsMail(target) ? target[Mail.Length..] : target;

    /// <summary>True where a text is the address itself, but for its scheme and a slash at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Target of a link.</param>
    public static bool IsSame(string text, string target) => string.Equals(Bare(text), Bare(target), StringComparison.OrdinalIgnoreCase);

    private static bool IsMail(string target) => target.StartsWith(Mail, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string address)
    {
        var text = address.Trim();
        var scheme = IsMail(text) ? Mail.Length : text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0;
        return text[scheme..].TrimEnd('/');
    }
}
