using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Inlines;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Pictures that stand by themselves, as Markdown.</summary>
/// <param name="context">What it works with.</param>
/// <param name="text">Writes captions.</param>
internal sealed class FigureText(DraftContext context, ParagraphMarkdown text)
{
    /// <summary>The pictures of a paragraph that has nothing else; none for others.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IReadOnlyList<PictureToken> PicturesOf(WordParagraph paragraph)
    {
        var tokens = DocumentWalk.Tokens(paragraph.Tokens).Where(t => t is not (BookmarkToken or FieldToken or TabToken or BreakToken)).ToList();
        return tokens.All(t => t is PictureToken { Inserted: null, Deleted: null } || (t is TextToken space && string.IsNullOrWhiteSpace(space.Text)))
            ? [.. tokens.OfType<PictureToken>()]
            : [];
    }

    /// <summary>Pictures with their caption; without one they are no figure of the book.</summary>
    /// <param name="pictures">The pictures.</param>
    /// <param name="caption">The caption, or null.</param>
    /// <param name="boxes">Receives boxes of text.</param>
    public string Of(IReadOnlyList<PictureToken> pictures, WordParagraph? caption, List<TextBoxToken> boxes)
    {
        var writer = new PictureText(context);
        if (caption is not null)
        {
            var captions = new CaptionText(context, text);
            return writer.Of(pictures[0], captions.WordsOf(caption, boxes), captions.AttributesOf(caption));
        }

        var markdown = string.Join(' ', pictures.Select(writer.Of).Where(p => p.Length > 0));
        return markdown.Length == 0 ? string.Empty : markdown + "\\";
    }
}
