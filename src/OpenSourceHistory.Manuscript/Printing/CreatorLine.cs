using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>The line of names on covers and title pages.</summary>
public static class CreatorLine
{
    /// <summary>The authors' names as a reader sees them; where there are none, who made the book and what they did: “Edited by Ann Lee”. Null where nobody is named.</summary>
    /// <param name="metadata">The book.</param>
    public static string? Of(BookMetadata metadata) => Join(metadata, metadata.CreatorRole, NamesOf(metadata, metadata.CreatorRole));

    /// <summary>The same for lines of text, where of several names none is to be broken over two lines.</summary>
    /// <param name="metadata">The book.</param>
    public static string? InLines(BookMetadata metadata) => InLines(metadata, metadata.CreatorRole);

    /// <summary>Those of one role and what they did, for lines of text. Null where nobody is named.</summary>
    /// <param name="metadata">The book.</param>
    /// <param name="role">MARC code of the role.</param>
    public static string? InLines(BookMetadata metadata, string role)
    {
        var names = NamesOf(metadata, role);
        return Join(metadata, role, names.Length > 1 ? [.. names.Select(n => n.Replace(' ', '\u00A0'))] : names);
    }

    private static string[] NamesOf(BookMetadata metadata, string role) => [.. metadata.InRole(role).Select(c => c.NameIn(metadata.Language) ?? string.Empty).Where(n => n.Length > 0)];

    private static string? Join(BookMetadata metadata, string role, string[] names)
    {
        if (names.Length == 0)
        {
            return null;
        }

        var words = Vocabulary.Of(metadata.Language);
        var joined = words.Join(names);
        return role != Relators.Author && words.Find("by." + role) is { } pattern
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, joined)
            : joined;
    }
}
