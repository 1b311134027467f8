using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Reads the paragraphs of lists that follow each other, and writes them.</summary>
/// <param name="context">What it works with.</param>
/// <param name="text">Writes their text.</param>
/// <param name="boxes">Receives boxes of text.</param>
/// <param name="written">Receives the lists.</param>
internal sealed class ListRun(DraftContext context, ParagraphMarkdown text, List<TextBoxToken> boxes, List<string> written)
{
    private const string Boxes = "☐☑☒";
    private readonly List<ListEntry> _entries = [];

    /// <summary>True where a paragraph is an item of a list.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="meaning">What it is.</param>
    public static bool Begins(WordParagraph paragraph, StyleMeaning meaning) =>
        meaning.Role is StyleRole.Text or StyleRole.Division or StyleRole.ListText or StyleRole.Quote or StyleRole.Definition && (paragraph.List is not null || IsTask(paragraph));

    /// <summary>Writes the lists that begin at a block.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="at">The first of them.</param>
    /// <returns>The block behind them.</returns>
    public int Write(IReadOnlyList<WordBlock> blocks, int at)
    {
        var end = at;
        for (; end < blocks.Count && blocks[end] is WordParagraph paragraph; end++)
        {
            if (end > at)
            {
                context.Step();
            }

            if (!DocumentWalk.HasContent(paragraph))
            {
                continue;
            }

            var meaning = text.MeaningOf(paragraph);
            if (Begins(paragraph, meaning))
            {
                AddEntry(paragraph);
            }
            else if (IsContinued(paragraph, meaning))
            {
                _entries[^1].Blocks.Add(new ItemBlock(text.Of(paragraph, boxes)));
            }
            else
            {
                break;
            }
        }

        written.AddRange(new ListTree(_entries).Write());
        return end;
    }

    private static bool IsTask(WordParagraph paragraph) =>
        DocumentWalk.TextOf(paragraph) is [var box, ' ' or '\u00A0' or '\u2002', ..] && Boxes.Contains(box, StringComparison.Ordinal);

    private static bool IsContinued(WordParagraph paragraph, StyleMeaning meaning) =>
        meaning.Role == StyleRole.ListText || (meaning.Role == StyleRole.Text && paragraph.Style == "List Paragraph" && paragraph.Indent > 0);

    private void AddEntry(WordParagraph paragraph)
    {
        var place = paragraph.List ?? new WordListPlace(0, 0);
        var level = context.Document.ListLevels.FirstOrDefault(l => l.Place == place);
        var marker = context.Counters.Next(place, level);
        if (level is not null && !ListCounters.IsKnown(level.Format))
        {
            context.Tell(ImportCodes.OtherForm, Severity.Information, $"A list is numbered by figures, not as in the document ({level.Format})", "Choose its numerals in the sheet: list-style-type");
        }

        var content = text.Of(paragraph, boxes);
        if (IsTask(paragraph) && content.Length > 0 && Boxes.Contains(content[0], StringComparison.Ordinal))
        {
            content = $"[{(content[0] == '☐' ? ' ' : 'x')}] {content[1..].TrimStart()}";
        }

        _entries.Add(new ListEntry(place, marker, [new ItemBlock(content)]));
    }
}
