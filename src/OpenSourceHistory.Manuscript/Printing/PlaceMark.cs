namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>What stands in a draft in the place of something that could not be had, for all to see.</summary>
public static class PlaceMark
{
    /// <summary>The text in the place of a reference that leads nowhere.</summary>
    public const string Reference = "??";

    /// <summary>The mark of a reference.</summary>
    /// <param name="span">Its place.</param>
    public static Text OfReference(SourceSpan span) => new(Reference) { Span = span };

    /// <summary>The mark of a picture: its alternative text, or where it has none its name in brackets.</summary>
    /// <param name="source">Path or address as written.</param>
    /// <param name="alternative">The alternative text; empty for none.</param>
    /// <param name="span">Its place.</param>
    public static Text OfPicture(string source, string alternative, SourceSpan span) =>
        new(string.IsNullOrWhiteSpace(alternative) ? $"[{NameOf(source)}]" : alternative) { Span = span };

    // An address that holds its own data is longer than any page.
    private static string NameOf(string source) =>
        source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:" : source.Length == 0 ? "?" : source;
}
