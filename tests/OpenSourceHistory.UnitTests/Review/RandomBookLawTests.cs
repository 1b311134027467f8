using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using Xunit.Abstractions;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>
/// The laws of coming home, for random books of all kinds of blocks and random edits of all kinds: an untouched file changes nothing; an edited one comes home, nothing of it is left
/// to find, and what nobody touched is the same to the byte; marked changes accepted are the text, and rejected the source. <c>OSH_LAW_BOOKS</c> says how many books.
/// </summary>
public partial class RandomBookLawTests(ITestOutputHelper output)
{
    private const uint BooksInPassing = 200;
    private const uint First = 1;

    private static readonly Gen<(string[] Blocks, int Seed)> s_cases = Gen.Select(RandomManuscript.Blocks(2, 12), Gen.Int[0, int.MaxValue]);

    [Fact]
    public void Random_edits_of_random_books_come_home()
    {
        var (first, books) = (Asked("OSH_LAW_FIRST", First), Asked("OSH_LAW_BOOKS", BooksInPassing));
        var failures = new System.Collections.Concurrent.ConcurrentBag<(long Number, string Said)>();
        var (edits, told) = (0, 0);
        Parallel.For(first, first + books, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            try
            {
                var (done, left) = ComesHome((uint)number);
                Interlocked.Add(ref edits, done);
                Interlocked.Add(ref told, left);
            }
            catch (Exception e)
            {
                failures.Add((number, e.Message));
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{books} books, {edits} edits, {told} told, {failures.Count} failed"));
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.OrderBy(f => f.Number).Select(f => $"book {f.Number}: {f.Said}")));
    }

    private static uint Asked(string name, uint otherwise) => uint.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var asked) ? asked : otherwise;

    private static (int Edits, int Told) ComesHome(uint number)
    {
        var (blocks, seed) = s_cases.Generate(new PCG(number, number), null, out _);
        var markdown = RandomManuscript.BookOf(blocks);
        var book = number % 2 == 0 ? new ReviewBook(markdown) : ReviewBook.WithContents(markdown);
        var untouched = book.Review(book.Sent, r => r with { IsMarked = true }).Report;
        Require(untouched.Changes.Count == 0 && untouched.Comments.Count == 0, () => $"untouched: {string.Join('\n', untouched.Changes.Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}"))}\n{markdown}");

        var random = new Random(seed);
        using var editor = new WordEditor(book.Sent, random.Next(2) == 0 ? "Ed" : null);
        var edit = new RandomEditor(editor, blocks, random);
        edit.Edit(3);
        var edited = editor.Save();
        var context = () => $"\ndone:\n{string.Join('\n', edit.Done)}\nsource:\n{markdown}";
        var outcome = book.Review(edited);
        IsToldOfMade(outcome, edit.Made, context);
        var gone = outcome.Report.Comments.Where(c => c.IsGone).Select(c => c.Text).ToList();
        Require(gone.Order(StringComparer.Ordinal).SequenceEqual(edit.Gone.Order(StringComparer.Ordinal)), () => $"comments gone: {string.Join('|', gone)}{context()}");
        var told = outcome.Report.Changes.Where(c => c is { Obstacle: not null, IsGenerated: false, IsThere: false }).ToList();

        // Of two changes of what is written anew as one the second waits for the next review.
        var waits = told.RemoveAll(c => c.Obstacle!.EndsWith("changes the same words", StringComparison.Ordinal));
        Require(told.Count == 0, () => $"told: {string.Join('\n', told.Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}: {c.Obstacle}"))}{context()}");

        var home = book.MarkdownOf(outcome);
        foreach (var (index, block) in blocks.Index().Where(b => !edit.Changed.Contains(b.Index)))
        {
            Require(home.Contains(block, StringComparison.Ordinal), () => $"block {index} is another:\n{block}{context()}\nhome:\n{home}");
        }

        using var unmarked = new WordEditor(edited);
        var again = book.ReviewAgain(outcome, unmarked.RemoveMarks().Save()).Report.Changes.Where(c => !c.IsGenerated || !edit.IsLeft(c.New)).ToList();
        Require(again.Count == 0 || waits > 0, () => $"again: {string.Join('\n', again.Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}"))}{context()}\nhome:\n{home}");
        if (number % 4 < 2 || Asked("OSH_LAW_BOOKS", 0) > 0)
        {
            IsDecided(book, (markdown, home), edited, context);
        }

        return (edit.Done.Count, waits);
    }

    // All that the editor did to text that the program makes is told with its place, and nothing else.
    private static void IsToldOfMade(ReviewOutcome outcome, List<string> made, Func<string> context)
    {
        var told = outcome.Report.Changes.Where(c => c.IsGenerated).ToList();
        var isTold = told.Count == made.Count && made.All(m => told.Exists(c => c.New.Contains(m, StringComparison.Ordinal) && c is { Obstacle.Length: > 0, Place.File: not null, Edits.Count: 0 }));
        Require(isTold, () => $"made: {string.Join(' ', made)}: {string.Join('\n', told.Select(c => $"{c.Kind} {c.Place} {c.Old} -> {c.New}: {c.Obstacle}"))}{context()}");
    }

    // What cannot be marked is told, and stays as it was on both sides.
    private static void IsDecided(ReviewBook book, (string Source, string Home) texts, byte[] edited, Func<string> context)
    {
        var outcome = book.Review(edited, r => r with { IsMarked = true });
        var marked = book.MarkdownOf(outcome);
        var rejected = Decided(marked, texts.Source, accepts: false);
        Require(WordsOf(rejected) == WordsOf(texts.Source), () => $"rejected: {Apart(rejected, texts.Source)}\nmarked:\n{marked}{context()}");
        if (outcome.Report.Changes.All(c => c.Obstacle is null || c.IsThere || c.IsGenerated))
        {
            var accepted = Decided(marked, texts.Source, accepts: true);
            Require(WordsOf(accepted) == WordsOf(texts.Home), () => $"accepted: {Apart(accepted, texts.Home)}\nmarked:\n{marked}{context()}");
        }
    }

    // Only what the editor did is decided upon: the author's own changes stay open.
    private static string Decided(string marked, string source, bool accepts)
    {
        var workspace = new MemoryWorkspace().With("book.md", marked);
        var open = ManuscriptReviewer.List("book.md", workspace).Value!;

        // What is put in at the beginning of an insertion of the author's, with tracking off, is the author's, too; the author's deletions are all signed.
        var own = open.Where(c => c.By.Author == "Me" ? Put().IsMatch(c.New) : c.New.Length == 0 || !source.Contains(c.Span.File!.Text[c.Span.Start..c.Span.End], StringComparison.Ordinal)).Select(c => c.Number).ToHashSet();
        if (own.Count == 0)
        {
            return marked;
        }

        var outcome = ManuscriptReviewer.Decide(new DecisionRequest("book.md", accepts) { Only = [.. own] }, workspace).Value!;
        return outcome.Files is [{ } file] ? file.New : marked;
    }

    private static string Apart(string one, string other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        var at = Enumerable.Range(0, Math.Min(words.Length, others.Length)).FirstOrDefault(i => words[i] != others[i], Math.Min(words.Length, others.Length));
        return $"…{words[Math.Max(0, at - 30)..Math.Min(words.Length, at + 40)]}… for …{others[Math.Max(0, at - 30)..Math.Min(others.Length, at + 40)]}…";
    }

    // A comment that was taken out is settled, whatever is decided.
    private static string WordsOf(string text) => string.Join(' ', text.Replace("\\", string.Empty, StringComparison.Ordinal).Replace("{.resolved ", "{", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w != ">"));

    [GeneratedRegex(@"^ ?(?:(?:added|changed\d+) ?)+$")]
    private static partial Regex Put();

    private static void Require(bool holds, Func<string> said)
    {
        if (!holds)
        {
            throw new InvalidOperationException(said());
        }
    }
}
