using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Blocks;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>What a document says of the book before its text begins.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Subtitle">Its subtitle, or null.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Rest">The blocks that say nothing of these.</param>
internal sealed record TitleMatter(string? Title, string? Subtitle, ValueList<string> Authors, IReadOnlyList<WordBlock> Rest)
{
    /// <summary>Reads it off the blocks before the first heading; what has notes, pictures or revisions stays text.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="text">Says what paragraphs are.</param>
    public static TitleMatter Read(IReadOnlyList<WordBlock> blocks, ParagraphMarkdown text)
    {
        var matter = new TitleMatter(null, null, [], []);
        var rest = new List<WordBlock>();
        foreach (var block in blocks)
        {
            matter = block is WordParagraph paragraph && IsBare(paragraph) && DocumentWalk.TextOf(paragraph) is { Length: > 0 } words && matter.With(text.MeaningOf(paragraph).Role, words) is { } next
                ? next
                : Keep(matter, block, rest);
        }

        return matter with { Rest = rest };
    }

    private static TitleMatter Keep(TitleMatter matter, WordBlock block, List<WordBlock> rest)
    {
        rest.Add(block);
        return matter;
    }

    private TitleMatter? With(StyleRole role, string words) => role switch
    {
        StyleRole.Title when Title is null => this with { Title = words },
        StyleRole.Subtitle when Title is not null && Subtitle is null => this with { Subtitle = words },
        StyleRole.Author => this with { Authors = Authors.Concat([words]) },
        _ => null,
    };

    private static bool IsBare(WordParagraph paragraph) =>
        DocumentWalk.Tokens(paragraph.Tokens).All(t => t is TextToken { Inserted: null, Deleted: null } or BookmarkToken or TabToken or BreakToken);
}
