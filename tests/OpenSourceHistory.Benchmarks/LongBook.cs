using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Benchmarks;

/// <summary>
/// Writes a long text made of the repository's book: its paragraphs in new orders, so that no two chapters have the same lines. What is
/// measured by hand and held against other programs is measured on it.
/// </summary>
internal static partial class LongBook
{
    private const int WordsPerBook = 65_000;
    private const int NotesPerBook = 200;
    private const int WordsPerChapter = 3_250;

    /// <summary>Writes <c>book.md</c>, one Markdown file with 65,000 words and 200 notes or a multiple of them.</summary>
    /// <param name="manuscript">Folder of the book that it is made of.</param>
    /// <param name="target">Folder that receives the file.</param>
    /// <param name="times">How many times the words.</param>
    public static void Write(string manuscript, string target, int times)
    {
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "book.md"), Text(Paragraphs(manuscript), times));
    }

    /// <summary>The text, with 65,000 words and 200 notes or a multiple of them.</summary>
    /// <param name="paragraphs">What it is made of.</param>
    /// <param name="times">How many times the words; less than one for a part of them.</param>
    public static string Text(string[] paragraphs, double times)
    {
        var text = new StringBuilder();
        var (words, notes, chapter) = (0, 0, 0);
        for (var i = 0; words < WordsPerBook * times; i++)
        {
            if (words >= chapter * WordsPerChapter)
            {
                text.Append(CultureInfo.InvariantCulture, $"# Chapter {++chapter}\n\n");
            }

            // A step that shares no factor with the count visits all paragraphs, in an order of its own on every round.
            var round = i / paragraphs.Length;
            var paragraph = paragraphs[((i * ((2 * round) + 1)) + (round * 7)) % paragraphs.Length];
            var isNoted = words >= (notes + 1) * WordsPerBook / (NotesPerBook + 1);
            text.Append(paragraph).Append(isNoted ? $"[^{++notes}]\n\n[^{notes}]: {paragraph.Split(". ")[0]}.\n\n" : "\n\n");
            words += paragraph.Count(c => c == ' ') + 1;
        }

        return text.ToString();
    }

    /// <summary>The paragraphs of plain prose of a book.</summary>
    /// <param name="manuscript">Its folder.</param>
    public static string[] Paragraphs(string manuscript) => [.. Directory.GetFiles(manuscript, "*.md").Order(StringComparer.Ordinal).SelectMany(ParagraphsOf)];

    // Paragraphs of plain prose, without what has its place in the book: notes, references, spans.
    private static IEnumerable<string> ParagraphsOf(string path) =>
        File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n\n")
            .Where(p => p.Length > 200 && char.IsAsciiLetterUpper(p[0]))
            .Select(p => Links().Replace(Calls().Replace(p, string.Empty), "$1").Replace('\n', ' ').Trim())
            .Where(p => p.IndexOfAny(['@', '{', '|', '[', '^']) < 0);

    [GeneratedRegex(@"\[\^[^\]]+\]")]
    private static partial Regex Calls();

    [GeneratedRegex(@"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")]
    private static partial Regex Links();
}
