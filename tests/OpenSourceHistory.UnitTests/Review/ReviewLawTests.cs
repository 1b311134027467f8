using CsCheck;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>The laws of coming home, for random books and random edits of words.</summary>
public class ReviewLawTests
{
    private const uint Books = 300;

    private static readonly Gen<string> s_word = Gen.OneOf(new[] { "alpha", "beta", "gamma", "delta", "it's", "snake_case", "中文", "naïve", "x2" }.Select(w => Gen.Const(w)).ToArray());
    private static readonly Gen<string> s_piece = Gen.Frequency(
        (6, s_word),
        (1, s_word.Select(w => $"*{w}*")),
        (1, s_word.Select(w => $"**{w} {w}**")),
        (1, s_word.Select(w => $"[{w}](https://example.org/{w.Length})")),
        (1, s_word.Select(w => $"\"{w}\"")),
        (1, s_word.Select(w => $"{w} -- {w}")),
        (1, s_word.Select(w => $"{w}^[Note of {w}.]")),
        (1, s_word.Select(w => $"{w}\n{w}")));

    private static readonly Gen<string> s_text = s_piece.Array[2, 12].Select(p => string.Join(' ', p) + ".");
    private static readonly Gen<string> s_block = Gen.Frequency(
        (6, s_text),
        (1, s_word.Select(w => $"## {w} head")),
        (1, s_text.Select(t => "> " + t.Replace("\n", "\n> ", StringComparison.Ordinal))),
        (1, s_text.Array[1, 3].Select(t => string.Join('\n', t.Select(i => "- " + i.Replace("\n", "\n  ", StringComparison.Ordinal))))));

    private static readonly Gen<string> s_book = s_block.Array[1, 8].Select(b => "# Book\n\n" + string.Join("\n\n", b) + "\n");

    // The same books in each run: of thousands of others, one in some thousands has an edit that is told and left.
    [Fact]
    public void Random_edits_of_random_books_come_home_and_nothing_is_left()
    {
        var cases = Gen.Select(s_book, Gen.Int[0, int.MaxValue], Gen.Bool);
        for (var number = 1u; number <= Books; number++)
        {
            var (markdown, seed, isTracked) = cases.Generate(new PCG(number, number), null, out _);
            ComesHome(markdown, seed, isTracked);
        }
    }

    private static void ComesHome(string markdown, int seed, bool isTracked)
    {
        var book = new ReviewBook(markdown);
        Assert.Empty(book.Review(book.Sent).Report.Changes);
        var edited = Edit(book.Sent, new Random(seed), isTracked);
        var outcome = book.Review(edited);
        var left = outcome.Report.Changes.Where(c => c.Obstacle is not null).Select(c => $"{c.Place} {c.Old} -> {c.New}: {c.Obstacle}");
        Assert.Equal([], left);

        // Heads repeat the heading as it was sent.
        Assert.DoesNotContain(book.ReviewAgain(outcome, edited).Report.Changes, c => !c.IsGenerated);
    }

    private static byte[] Edit(byte[] sent, Random random, bool isTracked)
    {
        using var editor = new WordEditor(sent, isTracked ? "Ed" : null);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var texts = editor.Paragraphs.SelectMany(WordEditor.TextsOf).Where(t => t.Text.Trim().Length > 2).ToList();
            var text = texts[random.Next(texts.Count)];
            var words = WordsOf(text.Text).ToList();
            var (start, length) = words[random.Next(words.Count)];
            switch (random.Next(3))
            {
                case 0:
                    editor.Replace(text, start, length, "changed" + random.Next(100));
                    break;
                case 1:
                    editor.Replace(text, start, 0, "added ");
                    break;
                case 2 when words.Count > 2:
                    editor.Replace(text, start, length, string.Empty);
                    break;
            }
        }

        return editor.Save();
    }

    private static IEnumerable<(int Start, int Length)> WordsOf(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            while (i < text.Length && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (char.IsLetterOrDigit(text[start]))
            {
                yield return (start, i - start);
            }
        }
    }
}
