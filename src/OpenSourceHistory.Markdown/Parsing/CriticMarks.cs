namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The signs of CriticMarkup.</summary>
internal static class CriticMarks
{
    /// <summary>Sign of what is put in.</summary>
    public const char Insertion = '+';

    /// <summary>Sign of what is struck out.</summary>
    public const char Deletion = '-';

    /// <summary>Sign of what is put in another's place.</summary>
    public const char Substitution = '~';

    /// <summary>Sign of what a comment speaks of.</summary>
    public const char Highlight = '=';

    /// <summary>Characters of a mark that begins or ends a change: a brace and two signs.</summary>
    public const int Length = 3;

    // Longer ones are braces and signs that belong to no comment.
    private const int LongestComment = 20_000;

    /// <summary>The sign of the change that begins a text; <c>'\0'</c> where none does.</summary>
    /// <param name="text">The text.</param>
    public static char SignOf(ReadOnlySpan<char> text) =>
        text.Length >= Length && text[0] == '{' && text[1] == text[2] && text[1] is Insertion or Deletion or Substitution or Highlight ? text[1] : '\0';

    /// <summary>The mark that ends a change.</summary>
    /// <param name="sign">Its sign.</param>
    public static string EndOf(char sign) => $"{sign}{sign}}}";

    /// <summary>Count of characters of the comment that begins a text, with its marks; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    public static int LengthOfComment(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("{>>"))
        {
            return 0;
        }

        var end = text[Length..Math.Min(text.Length, LongestComment)].IndexOf("<<}");
        return end < 0 ? 0 : end + (2 * Length);
    }

    /// <summary>Reads who made a change or comment, and when, at the start of a text.</summary>
    /// <param name="text">The text behind the mark that ends it.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The count of characters read with both braces, or 0 where other attributes or none stand there.</returns>
    public static int ReadAttributes(ReadOnlySpan<char> text, out Attributes attributes)
    {
        attributes = Attributes.None;
        var length = SignOf(text) == '\0' ? AttributeSyntax.Read(text, out attributes) : 0;
        var isOurs = attributes.Id is null && attributes.Values.All(v => v.Key is "author" or "date" or "pair") && attributes.Classes.All(c => c == "resolved");
        return isOurs && attributes != Attributes.None ? length : 0;
    }
}
