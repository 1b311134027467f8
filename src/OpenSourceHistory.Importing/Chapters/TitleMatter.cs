using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Blocks;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>What a document says of the book before its text begins.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Subtitle">Its subtitle, or null.</param>
/// <param name="Authors">Its authors, each once.</param>
/// <param name="Date">Its date, as <c>book.yaml</c> writes it; or null.</param>
/// <param name="Rest">The blocks that say nothing of these.</param>
internal sealed record TitleMatter(string? Title, string? Subtitle, ValueList<string> Authors, string? Date, IReadOnlyList<WordBlock> Rest)
{
    /// <summary>
    /// Reads it off the paragraphs in styles of titles, authors and dates that the document begins with. Behind the first of another style all is text, and so is
    /// what has notes, pictures or revisions, comes twice, or is no date.
    /// </summary>
    /// <param name="blocks">The blocks before the first heading.</param>
    /// <param name="text">Says what paragraphs are.</param>
    public static TitleMatter Read(IReadOnlyList<WordBlock> blocks, ParagraphMarkdown text)
    {
        var matter = new TitleMatter(null, null, [], null, []);
        var rest = new List<WordBlock>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is WordParagraph paragraph && DocumentWalk.HasContent(paragraph))
            {
                var role = text.MeaningOf(paragraph).Role;
                if (role is not (StyleRole.Title or StyleRole.Subtitle or StyleRole.Author or StyleRole.Date))
                {
                    return matter with { Rest = [.. rest, .. blocks.Skip(at)] };
                }

                if (IsBare(paragraph) && matter.With(role, DocumentWalk.TextOf(paragraph)) is { } next)
                {
                    matter = next;
                    continue;
                }
            }
            else if (blocks[at] is WordTable)
            {
                return matter with { Rest = [.. rest, .. blocks.Skip(at)] };
            }

            rest.Add(blocks[at]);
        }

        return matter with { Rest = rest };
    }

    private TitleMatter? With(StyleRole role, string words) => role switch
    {
        StyleRole.Title when Title is null => this with { Title = words },
        StyleRole.Subtitle when Title is not null && Subtitle is null => this with { Subtitle = words },
        StyleRole.Author => Authors.Contains(words, StringComparer.Ordinal) ? this : this with { Authors = Authors.Concat([words]) },
        StyleRole.Date when Date is null && PublicationDate.IsWellFormed(words) => this with { Date = words },
        _ => null,
    };

    private static bool IsBare(WordParagraph paragraph) =>
        DocumentWalk.Tokens(paragraph.Tokens).All(t => t is BookmarkToken or TabToken or BreakToken
            || (t is TextToken { Inserted: null, Deleted: null } text && !text.Marks.Set.HasFlag(WordMark.Hidden)));
}
