using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Captions as Markdown: one that the document counts is counted by the book anew.</summary>
/// <param name="context">What it works with.</param>
/// <param name="text">Writes their text.</param>
internal sealed class CaptionText(DraftContext context, ParagraphMarkdown text)
{
    private static readonly string[] s_tables = ["table", "tabelle", "tableau", "tabla", "tabel", "表"];

    /// <summary>True for the caption of a table.</summary>
    /// <param name="caption">The caption.</param>
    public static bool IsOfTable(WordParagraph caption)
    {
        var series = AnchorTable.SeriesOf(caption) ?? DocumentWalk.TextOf(caption);
        return s_tables.Any(t => series.StartsWith(t, StringComparison.OrdinalIgnoreCase)) || caption.Style.StartsWith("Table", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A caption with its attributes behind it.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="boxes">Receives boxes of text.</param>
    public string Of(WordParagraph caption, List<TextBoxToken> boxes) =>
        AttributesOf(caption) is { Length: > 0 } attributes ? $"{WordsOf(caption, boxes)} {{{attributes}}}" : WordsOf(caption, boxes);

    /// <summary>The words of a caption, without what the book counts.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="boxes">Receives boxes of text.</param>
    public string WordsOf(WordParagraph caption, List<TextBoxToken> boxes)
    {
        var tokens = caption.Tokens.ToList();
        var number = tokens.FindIndex(IsNumber);
        if (number < 0)
        {
            return text.LineOf(tokens, boxes);
        }

        tokens.RemoveRange(0, number + 1);
        var first = tokens.FindIndex(t => t is TextToken);
        if (first >= 0 && tokens[first] is TextToken words)
        {
            tokens[first] = words with { Text = words.Text.TrimStart(':', '.', ' ', '\u00A0', '–', '—', '：', '\u3000') };
        }

        return text.LineOf(tokens, boxes);
    }

    /// <summary>Attributes of what has a caption: its id, or that nothing counts it.</summary>
    /// <param name="caption">The caption.</param>
    public string AttributesOf(WordParagraph caption) =>
        context.Anchors.IdOf(caption) is { } id ? "#" + id
        : AnchorTable.SeriesOf(caption) is null && !char.IsDigit(DocumentWalk.TextOf(caption).Split(' ', 3).ElementAtOrDefault(1)?.FirstOrDefault() ?? ' ') ? ".unnumbered"
        : string.Empty;

    private static bool IsNumber(WordToken token) => token is FieldToken field && (FieldWords.NameOf(field.Instruction) == "SEQ" || field.Result.Any(IsNumber));
}
