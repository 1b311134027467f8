using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Docx;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>An editor who does anything to a random manuscript, by the Open XML SDK, with tracking on or off.</summary>
/// <param name="editor">The file.</param>
/// <param name="blocks">The manuscript's blocks.</param>
/// <param name="random">What decides.</param>
internal sealed partial class RandomEditor(WordEditor editor, string[] blocks, Random random)
{
    private readonly string _sent = editor.Main.Document!.Body!.InnerText;

    /// <summary>Numbers of the blocks that were changed.</summary>
    public HashSet<int> Changed { get; } = [];

    /// <summary>What was done.</summary>
    public List<string> Done { get; } = [];

    /// <summary>What was put into text that the program makes: each stands for one edit there.</summary>
    public List<string> Made { get; } = [];

    /// <summary>Comments of the author's that were taken out.</summary>
    public List<string> Gone { get; } = [];

    /// <summary>True for text that the program made and that nobody made anew: as sent, or as the editor left it.</summary>
    /// <param name="text">The text; nothing for what is not there.</param>
    public bool IsLeft(string text) => text.Length == 0 || Made.Exists(m => text.Contains(m, StringComparison.Ordinal)) || _sent.Contains(text, StringComparison.Ordinal);

    /// <summary>Does something to some of the blocks.</summary>
    /// <param name="share">One of how many blocks is left as it is.</param>
    public void Edit(int share)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (random.Next(share) == 0 || Changed.Contains(i) || Find("k" + IdOf(i)) is not { } paragraph)
            {
                continue;
            }

            if (random.Next(6) == 0 && Remake(i))
            {
                Done.Add($"{i}: made");
            }
            else if (random.Next(3) == 0 && Uncomment(i))
            {
                Done.Add($"{i}: comment gone");
            }
            else if (Do(paragraph, i) is { } what)
            {
                Changed.Add(i);
                Done.Add($"{i}: {what}");
            }
        }
    }

    private static string IdOf(int number) => FormattableString.Invariant($"x{number:000}");

    private W.Paragraph? Find(string text) => editor.Paragraphs.FirstOrDefault(p => p.InnerText.Contains(text, StringComparison.Ordinal));

    private string? Do(W.Paragraph paragraph, int number) => blocks[number][0] switch
    {
        '`' or '*' => null,
        '#' => random.Next(4) == 0 ? Level(paragraph) : Words(paragraph, number),
        '|' or '+' => Table(number),
        '-' or '1' => random.Next(3) == 0 ? Item(number) : Words(paragraph, number),
        _ => random.Next(2) == 0 ? Words(paragraph, number) : Whole(paragraph, number),
    };

    // In a line of the contents, or in what a field shows.
    private bool Remake(int number)
    {
        if (editor.MadeTexts("k" + IdOf(number)).FirstOrDefault(t => t.Text.Any(char.IsLetter)) is not { } text)
        {
            return false;
        }

        Made.Add("made" + number);
        editor.Replace(text, 0, text.Text.Length, Made[^1]);
        return true;
    }

    // One that no other is like.
    private bool Uncomment(int number)
    {
        var text = Asked().Match(blocks[number]).Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal).Replace("\\", string.Empty, StringComparison.Ordinal);
        if (text.Length == 0 || editor.Main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().Count(c => c.InnerText == text) != 1)
        {
            return false;
        }

        Gone.Add(text);
        editor.Uncomment(text);
        return true;
    }

    private static string Level(W.Paragraph paragraph)
    {
        WordEditor.Restyle(paragraph, paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value == "Heading3" ? "Heading2" : "Heading3");
        return "level";
    }

    // Columns of the generator's grids are too narrow for others beside them, and of two columns none is taken out.
    private string? Table(int number)
    {
        var kind = random.Next(TableEdits.Kinds + 2);
        return kind < 2 || (kind == 2 && blocks[number][0] == '|') ? TableEdits.Do(editor, IdOf(number), kind) : Words(Find("c" + IdOf(number))!, number);
    }

    private string? Item(int number)
    {
        var id = IdOf(number);
        switch (random.Next(3))
        {
            case 0:
                editor.AddBehind(Find("c" + id)!, "new" + number + " item");
                return "item";
            case 1:
                editor.Move(Find("c" + id)!, Find("k" + id)!, keepsMark: random.Next(2) == 0);
                return "item moved";
            default:
                return Words(Find("b" + id)!, number);
        }
    }

    private string? Whole(W.Paragraph paragraph, int number)
    {
        switch (random.Next(7))
        {
            case 0:
                editor.AddBehind(paragraph, "A new paragraph n" + number + ", of some words.");
                return "paragraph";
            case 1 when !blocks[number].Contains("[^n", StringComparison.Ordinal) && !blocks[number].Contains('{'):
                editor.Remove(paragraph);
                return "gone";
            case 2 when TextsOf(paragraph)[^1] is var text && text.Text.LastIndexOf(" e", StringComparison.Ordinal) is > 0 and var at:
                editor.Split(text, at + 1);
                return "split";
            case 3 when number + 1 < blocks.Length && blocks[number + 1][0] == 'k' && paragraph.ElementsAfter().OfType<W.Paragraph>().FirstOrDefault() == Find("k" + IdOf(number + 1)) && blocks[number][0] == 'k' && !blocks[number].Contains("[^n", StringComparison.Ordinal):
                editor.Join(paragraph);
                Changed.Add(number + 1);
                return "joined";
            case 4 when !blocks[number].Contains("[^n", StringComparison.Ordinal) && !blocks[number].Contains('{'):
                editor.Move(paragraph, Find("It begins")!, keepsMark: random.Next(2) == 0);
                return "moved";
            case 5:
                var behind = TextsOf(paragraph)[^1];
                editor.AddNote(behind, behind.Text.Length, "A note of n" + number + ".");
                return "note";
            default:
                editor.Comment("k" + IdOf(number), "Comment on " + number);
                return "comment";
        }
    }

    private string? Words(W.Paragraph paragraph, int number)
    {
        var what = string.Empty;
        var looks = random.Next(4) == 0;
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var places = TextsOf(paragraph).SelectMany(t => Word().Matches(t.Text).Where(m => !Tag().IsMatch(m.Value)).Select(m => (Text: t, m.Index, m.Length))).ToList();
            if (places.Count == 0)
            {
                break;
            }

            var (text, start, length) = places[random.Next(places.Count)];
            what += looks && IsWhole(text.Text, start, length) ? Look(text, start, length) : DoWord(text, start, length, number);
            count = looks ? 1 : count;
        }

        return what.Length == 0 ? null : what;
    }

    private string DoWord(W.Text text, int start, int length, int number)
    {
        switch (random.Next(4))
        {
            case 0:
                editor.Replace(text, start, 0, "added ");
                return " added";
            case 1 when text.Text.Trim().Length > length:
                editor.Replace(text, start, length, string.Empty);
                return " struck";
            default:
                editor.Replace(text, start, length, "changed" + number);
                return " replaced";
        }
    }

    // Markdown sets off no part of a word with signs in it, nor takes it off.
    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 ? text.Length == length : text[start - 1] == ' ') && (start + length == text.Length ? start == 0 : text[start + length] == ' ');

    private static string Look(W.Text text, int start, int length)
    {
        WordEditor.Mark(text, start, length, new W.Italic { Val = text.Parent is not W.Run { RunProperties.RunStyle.Val.Value: "Emphasis" } });
        return " italic";
    }

    private static List<W.Text> TextsOf(W.Paragraph paragraph) => [.. WordEditor.TextsOf(paragraph).Where(t => t.Text.Trim().Length > 0)];

    [GeneratedRegex(@"\{>>(Is [^<]*)<<\}")]
    private static partial Regex Asked();

    [GeneratedRegex(@"[\p{L}\p{N}]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[kbce]x\d{3}[kbce]?$|^code$")]
    private static partial Regex Tag();
}
