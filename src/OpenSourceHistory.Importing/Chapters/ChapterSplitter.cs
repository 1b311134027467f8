using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Blocks;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Splits a document at its highest headings.</summary>
/// <param name="text">Says what paragraphs are.</param>
internal sealed class ChapterSplitter(ParagraphMarkdown text)
{
    /// <summary>Level of the highest headings; 1 where there are none.</summary>
    /// <param name="blocks">The blocks.</param>
    public int TopLevel(IEnumerable<WordBlock> blocks) => blocks.Select(LevelOf).Where(l => l > 0).DefaultIfEmpty(1).Min();

    /// <summary>The chapters; the first has what stands before the first heading, and may be empty.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="top">Level of the headings that begin chapters.</param>
    public List<DraftChapter> Split(IReadOnlyList<WordBlock> blocks, int top)
    {
        var chapters = new List<DraftChapter>();
        var (start, title) = (0, string.Empty);
        for (var at = 0; at < blocks.Count; at++)
        {
            if (LevelOf(blocks[at]) == top)
            {
                chapters.Add(new DraftChapter(title, [.. blocks.Skip(start).Take(at - start)]));
                (start, title) = (at, DocumentWalk.TextOf((WordParagraph)blocks[at]));
            }
        }

        chapters.Add(new DraftChapter(title, [.. blocks.Skip(start)]));
        return chapters;
    }

    /// <summary>True for a chapter that has nothing below its heading but what the book makes itself.</summary>
    /// <param name="chapter">The chapter.</param>
    public bool IsMadeByBook(DraftChapter chapter)
    {
        var below = chapter.Blocks.Skip(1).Where(b => b is WordTable || (b is WordParagraph p && DocumentWalk.HasContent(p))).ToList();
        return below.Count > 0 && below.All(b => b is WordParagraph p && text.MeaningOf(p).Role == StyleRole.Generated);
    }

    private int LevelOf(WordBlock block) =>
        block is WordParagraph paragraph && DocumentWalk.HasContent(paragraph) && text.MeaningOf(paragraph) is { Role: StyleRole.Heading, Level: var level } ? level : 0;
}
