using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Inlines;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>What paragraphs are, and their text as Markdown.</summary>
/// <param name="context">What it works with.</param>
/// <param name="setting">Where their text is to stand.</param>
internal sealed class ParagraphMarkdown(DraftContext context, LineSetting setting)
{
    private const string SceneBreaks = "*⁂#~·•–—-_ \u00A0";
    private readonly string _plain = context.Document.Styles.FirstOrDefault(s => s is { IsDefault: true, Kind: "paragraph" })?.Name ?? "Normal";

    /// <summary>What a paragraph is.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public StyleMeaning MeaningOf(WordParagraph paragraph)
    {
        var meaning = paragraph.Style == _plain && context.Styles.Find(_plain) is { IsKnown: false } ? new StyleMeaning(StyleRole.Text) : context.Styles.Find(paragraph.Style);
        if (meaning.Role == StyleRole.Generated || IsGenerated(paragraph) || IsSourceList(paragraph))
        {
            return new StyleMeaning(StyleRole.Generated);
        }

        if (meaning.Role == StyleRole.Heading || (paragraph.OutlineLevel is not null && meaning.Role is StyleRole.Text or StyleRole.Division))
        {
            return new StyleMeaning(StyleRole.Heading, Level: meaning.Level > 0 && meaning.Role == StyleRole.Heading ? meaning.Level : (paragraph.OutlineLevel ?? 0) + 1);
        }

        return meaning.Role is StyleRole.Text or StyleRole.Division && IsSceneBreak(paragraph) ? new StyleMeaning(StyleRole.Break) : meaning;
    }

    /// <summary>What the book calls matter that it makes itself.</summary>
    /// <param name="paragraph">A paragraph of such matter.</param>
    public string NameOfGenerated(WordParagraph paragraph)
    {
        if (IsSourceList(paragraph))
        {
            return StyleRoles.SourceList;
        }

        var words = DocumentWalk.Tokens(paragraph.Tokens).OfType<FieldToken>().Select(f => FieldWords.Of(f.Instruction)).FirstOrDefault(w => w is [var name, ..] && name.Equals("TOC", StringComparison.OrdinalIgnoreCase));
        var series = words?.SkipWhile(w => !w.Equals("\\c", StringComparison.OrdinalIgnoreCase)).Skip(1).FirstOrDefault();
        return series is not null ? (AnchorTable.IsTableWord(series) ? StyleRoles.TableList : StyleRoles.FigureList)
            : context.Styles.Find(paragraph.Style).Role == StyleRole.Generated ? paragraph.Style : "contents";
    }

    /// <summary>The text of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="boxes">Receives the boxes of text that are anchored in it.</param>
    public string Of(WordParagraph paragraph, List<TextBoxToken> boxes) => Of(paragraph.Tokens, setting, boxes) + RevisionText.EndOf(paragraph);

    /// <summary>A text in one line, such as a heading's.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="boxes">Receives the boxes of text that are anchored in it.</param>
    public string LineOf(IEnumerable<WordToken> tokens, List<TextBoxToken> boxes) => Of(tokens, LineSetting.Heading, boxes);

    private string Of(IEnumerable<WordToken> tokens, LineSetting where, List<TextBoxToken> boxes)
    {
        var maker = new PieceMaker(context, where);
        var text = new MarkupWriter(maker.Make(tokens), where).Write();
        boxes.AddRange(maker.Boxes);
        return text;
    }

    private static bool IsGenerated(WordParagraph paragraph) =>
        paragraph.Gallery is "Table of Contents" or "Table of Figures"
        || paragraph.Tokens.OfType<FieldToken>().Any(f => FieldWords.NameOf(f.Instruction) is "TOC" or "INDEX" or "TOA");

    // A list of sources is made anew where the book has the sources.
    private bool IsSourceList(WordParagraph paragraph) => context.Citations.Sources.HasAny && DocumentWalk.HasContent(paragraph)
        && paragraph.Tokens.All(t => t is FieldToken field ? CitationField.IsList(FieldWords.Of(field.Instruction)) : t is BookmarkToken or CommentToken || (t is TextToken text && string.IsNullOrWhiteSpace(text.Text)));

    private static bool IsSceneBreak(WordParagraph paragraph) =>
        paragraph.List is null && DocumentWalk.TextOf(paragraph) is { Length: > 0 and < 12 } text && text.All(c => SceneBreaks.Contains(c, StringComparison.Ordinal))
        && (text.Contains('*', StringComparison.Ordinal) || text.Contains('⁂', StringComparison.Ordinal) || (text.Length > 2 && text is not "---" and not "...") || text == "#")
        && DocumentWalk.Tokens(paragraph.Tokens).All(t => t is TextToken { Inserted: null, Deleted: null } or BookmarkToken or TabToken);
}
