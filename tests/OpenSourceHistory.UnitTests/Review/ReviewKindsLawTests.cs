using CsCheck;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>The laws of coming home for what an editor does to paragraphs, lists, tables, links and notes as a whole, many at once in one book.</summary>
public class ReviewKindsLawTests
{
    private const uint Books = 40;
    private const int Blocks = 40;

    private static readonly Gen<string> s_word = Gen.OneOf(new[] { "alpha", "beta", "gamma", "delta", "it's", "zeta", "中文", "naïve", "x2" }.Select(w => Gen.Const(w)).ToArray());
    private static readonly Gen<string> s_piece = Gen.Frequency(
        (8, s_word),
        (1, s_word.Select(w => $"*{w}*")),
        (1, s_word.Select(w => $"**{w} {w}**")),
        (1, s_word.Select(w => $"{w}^[Note {{0}} of {w}.]")),
        (1, s_word.Select(w => $"{w}\n{w}")));

    private static readonly Gen<string> s_text = s_piece.Array[4, 10].Select(p => string.Join(' ', p));

    // Each block is known by its number, so that an edit finds it.
    private static readonly Gen<string[]> s_blocks = Gen.Select(Gen.Int[0, 9], s_text, s_text, (kind, one, two) => kind switch
    {
        0 => "## k{0} head",
        1 => "> k{0} " + one.Replace("\n", "\n> ", StringComparison.Ordinal),
        2 or 3 => $"- k{{0}} {Flat(one)}\n- b{{0}} {two.Replace("\n", "\n  ", StringComparison.Ordinal)}\n- c{{0}} end",
        4 => $"1. k{{0}} {Flat(one)}\n2. b{{0}} {Flat(two)}\n3. c{{0}} end",
        5 => "| k{0} | Two |\n|------|-----|\n| b{0} | second |\n| c{0} | third |",
        6 => "k{0} with [l{0} link](https://example.org/{0}) and " + one,
        _ => "k{0} " + one + " e{0}.",
    }).Array[Blocks];

    [Fact]
    public void What_is_done_to_blocks_comes_home_and_nothing_is_left()
    {
        for (var number = 1u; number <= Books; number++)
        {
            var (blocks, seed) = Gen.Select(s_blocks, Gen.Int[0, int.MaxValue]).Generate(new PCG(number, number), null, out _);
            var markdown = "# Book\n\nIt begins.\n\n" + string.Join("\n\n", blocks.Select((b, i) => b.Replace("{0}", "x" + i + "x", StringComparison.Ordinal))) + "\n\nIt ends.\n";
            ComesHome(markdown, blocks, new Random(seed));
        }
    }

    private static string Flat(string text) => text.Replace('\n', ' ');

    private static void ComesHome(string markdown, string[] blocks, Random random)
    {
        var book = new ReviewBook(markdown);
        var edited = Edit(book.Sent, blocks, random, out var done);
        var outcome = book.Review(edited);
        var left = outcome.Report.Changes.Where(c => c.Obstacle is not null && !c.IsGenerated).Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}: {c.Obstacle}").ToList();
        Assert.True(left.Count == 0, $"{string.Join('\n', left)}\n\n{string.Join('\n', done)}\n\n{markdown}");

        // Bookmarks are counted: those of other paragraphs stand around these now.
        using var unmarked = new WordEditor(edited);
        var again = book.ReviewAgain(outcome, unmarked.RemoveMarks().Save()).Report.Changes.Where(c => !c.IsGenerated).Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}").ToList();
        Assert.True(again.Count == 0, $"{string.Join('\n', again)}\n\n{string.Join('\n', done)}\n\n{book.MarkdownOf(outcome)}");
    }

    private static byte[] Edit(byte[] sent, string[] blocks, Random random, out List<string> done)
    {
        using var editor = new WordEditor(sent, random.Next(2) == 0 ? "Ed" : null);
        done = [];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (random.Next(3) == 0 || Do(editor, blocks[i], i, random) is not { } what)
            {
                continue;
            }

            done.Add($"{i}: {what}");
        }

        return editor.Save();
    }

    private static string? Do(WordEditor editor, string block, int number, Random random)
    {
        var id = $"x{number}x";
        return block[0] switch
        {
            '#' => DoHeading(editor, id, random),
            '>' => DoQuotation(editor, id, random),
            '-' or '1' => DoItem(editor, id, random, isNumbered: block[0] == '1'),
            '|' => TableEdits.Do(editor, id, random.Next(TableEdits.Kinds)),
            _ when block.Contains("](", StringComparison.Ordinal) => DoLink(editor, id, random),
            _ => DoText(editor, id, random),
        };
    }

    private static string? DoHeading(WordEditor editor, string id, Random random)
    {
        var style = new[] { "Heading3", "BodyText", "BlockText" }[random.Next(3)];
        editor.Become("k" + id, style);
        return style;
    }

    private static string? DoQuotation(WordEditor editor, string id, Random random)
    {
        if (random.Next(2) == 0)
        {
            editor.Become("k" + id, "BodyText");
            return "plain";
        }

        editor.Move(editor.Find("k" + id), editor.Find("It begins"), keepsMark: random.Next(2) == 0);
        return "moved";
    }

    private static string? DoItem(WordEditor editor, string id, Random random, bool isNumbered)
    {
        switch (random.Next(5))
        {
            case 0:
                editor.SetLevel("b" + id, 1);
                return "level";
            case 1:
                var style = isNumbered ? "ListBullet" : "ListNumber";
                editor.Become("k" + id, style).Become("b" + id, style).Become("c" + id, style);
                return style;
            case 2:
                editor.AddParagraph("k" + id, "new" + id + " item");
                return "item";
            case 3:
                editor.Become("c" + id, "BodyText");
                return "plain";
            default:
                editor.Move(editor.Find("c" + id), editor.Find("k" + id), keepsMark: random.Next(2) == 0);
                return "moved";
        }
    }

    private static string? DoLink(WordEditor editor, string id, Random random)
    {
        switch (random.Next(2))
        {
            case 0:
                editor.SetLink("l" + id, "https://example.com/" + id);
                return "target";
            default:
                editor.SetLink("l" + id, null);
                return "no link";
        }
    }

    private static string? DoText(WordEditor editor, string id, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                editor.Move(editor.Find("k" + id), editor.Find("It begins"), keepsMark: random.Next(2) == 0);
                return "moved";
            case 1:
                editor.Become("k" + id, new[] { "BlockText", "ListBullet" }[random.Next(2)]);
                return "form";
            case 2:
                editor.AddNote("e" + id, "A new note of " + id + ".", "With two paragraphs.");
                return "note";
            case 3:
                editor.Mark("k" + id, new W.Italic()).Mark("k" + id, new W.Bold());
                return "looks";
            case 4:
                editor.AddParagraph("k" + id, "new" + id + " paragraph of some words");
                return "paragraph";
            case 5:
                editor.AddLink("e" + id, "https://example.com/" + id);
                return "link";
            default:
                editor.RemoveParagraph("k" + id);
                return "gone";
        }
    }
}
