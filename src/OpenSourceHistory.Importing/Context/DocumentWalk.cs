using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Context;

/// <summary>Goes through the text of a document in the order of its reading.</summary>
internal static class DocumentWalk
{
    /// <summary>All paragraphs of blocks, those of tables and boxes among them.</summary>
    /// <param name="blocks">The blocks.</param>
    public static IEnumerable<WordParagraph> Paragraphs(IEnumerable<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is WordTable table)
            {
                foreach (var inner in table.Rows.SelectMany(r => r.Cells).SelectMany(c => Paragraphs(c.Blocks)))
                {
                    yield return inner;
                }
            }
            else if (block is WordParagraph paragraph)
            {
                yield return paragraph;
                foreach (var inner in Tokens(paragraph.Tokens).OfType<TextBoxToken>().SelectMany(b => Paragraphs(b.Blocks)))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>All tokens, fields before what they show.</summary>
    /// <param name="tokens">The tokens.</param>
    public static IEnumerable<WordToken> Tokens(IEnumerable<WordToken> tokens) =>
        tokens.SelectMany(t => t is FieldToken field ? Tokens(field.Result).Prepend(field) : [t]);

    /// <summary>The text of a paragraph as it is read.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string TextOf(WordParagraph paragraph) => string.Concat(Tokens(paragraph.Tokens).Select(t => t switch
    {
        _ when t.Deleted is not null => string.Empty,
        TextToken { Marks.Set: var set } when set.HasFlag(WordMark.Hidden) => string.Empty,
        TextToken text => text.Text,
        TabToken or BreakToken => " ",
        _ => string.Empty,
    })).Trim();

    /// <summary>True where something of a paragraph is seen.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static bool HasContent(WordParagraph paragraph) => Tokens(paragraph.Tokens).Any(t => t switch
    {
        TextToken text => !string.IsNullOrWhiteSpace(text.Text) && !text.Marks.Set.HasFlag(WordMark.Hidden),
        NoteCallToken or PictureToken or ObjectToken or EquationToken or TextBoxToken => true,
        _ => false,
    });
}
