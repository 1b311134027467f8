using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Writes paragraphs of one kind that follow each other as the one thing that they are.</summary>
/// <param name="text">Writes their text.</param>
/// <param name="boxes">Receives boxes of text.</param>
internal sealed class RunText(ParagraphMarkdown text, List<TextBoxToken> boxes)
{
    /// <summary>Writes paragraphs.</summary>
    /// <param name="run">The paragraphs; the first and the last are not empty.</param>
    /// <param name="meaning">What they are.</param>
    public IEnumerable<string> Of(List<WordParagraph> run, StyleMeaning meaning) => meaning.Role switch
    {
        StyleRole.Quote => [Prefix(string.Join("\n\n", Texts(run)), "> ")],
        StyleRole.Verse => [string.Join('\n', run.SelectMany(VerseOf))],
        StyleRole.Code => CodeOf(run),
        StyleRole.Term => Texts(run),
        StyleRole.Definition => Texts(run).Select(t => ":   " + t.Replace("\n", "\n    ", StringComparison.Ordinal)),
        StyleRole.Division => [$"::: {{.{meaning.Class}}}\n{string.Join("\n\n", Texts(run))}\n:::"],
        _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning.Role, null),
    };

    private List<string> Texts(List<WordParagraph> run) => run.Where(DocumentWalk.HasContent).Select(p => text.Of(p, boxes)).ToList();

    private static string Prefix(string lines, string prefix) => string.Join('\n', lines.Split('\n').Select(l => (prefix + l).TrimEnd()));

    private IEnumerable<string> VerseOf(WordParagraph paragraph) =>
        text.Of(paragraph, boxes).Split("\\\n").Select(l => l.Length == 0 ? "|" : "| " + l);

    private IEnumerable<string> CodeOf(List<WordParagraph> run)
    {
        var code = string.Join('\n', run.Select(LineOf));
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        yield return $"{fence}\n{code}\n{fence}";
        foreach (var paragraph in run)
        {
            // Notes and pictures are no code; they stand behind it.
            var others = DocumentWalk.Tokens(paragraph.Tokens).Where(t => t is NoteCallToken or PictureToken or TextBoxToken).ToList();
            if (others.Count > 0 && text.LineOf(others, boxes) is { Length: > 0 } behind)
            {
                yield return behind;
            }
        }
    }

    private static string LineOf(WordParagraph paragraph) => string.Concat(DocumentWalk.Tokens(paragraph.Tokens).Where(t => t.Deleted is null).Select(t => t switch
    {
        TextToken characters => characters.Text,
        TabToken => "\t",
        BreakToken { Kind: DocumentBreak.Line } => "\n",
        _ => string.Empty,
    }));
}
