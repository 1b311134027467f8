using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Who made a revision or comment and when, as attributes behind it.</summary>
internal static class RevisionText
{
    /// <summary>The attributes of a revision; empty where nobody is named.</summary>
    /// <param name="revision">The revision.</param>
    public static string AttributesOf(WordRevision revision) => AttributesOf(revision.Author, revision.Date, string.Empty);

    /// <summary>That the end of a paragraph was put in or taken out; empty where it was not.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string EndOf(WordParagraph paragraph) => paragraph switch
    {
        { EndDeleted: { } deleted } => $"[]{AttributesOf(deleted.Author, deleted.Date, ".paragraph-deletion")}",
        { EndInserted: { } inserted } => $"[]{AttributesOf(inserted.Author, inserted.Date, ".paragraph-insertion")}",
        _ => string.Empty,
    };

    /// <summary>Attributes in braces; empty where there are none.</summary>
    /// <param name="author">Who.</param>
    /// <param name="date">When, or null.</param>
    /// <param name="more">Further ones.</param>
    public static string AttributesOf(string author, DateTimeOffset? date, string more)
    {
        var parts = new List<string>(more.Length > 0 ? [more] : []);
        if (author.Length > 0)
        {
            parts.Add($"author={AttributeText.Quote(author)}");
        }

        if (date is { } day)
        {
            parts.Add("date=" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return parts.Count == 0 ? string.Empty : $"{{{string.Join(' ', parts)}}}";
    }
}
