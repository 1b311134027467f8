using System.Globalization;
using System.Text;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Writes a book of 300 pages in chapters, sends it to an editor, and has two thousand of its words changed with tracking on: <c>osh review show BOOK edited.docx</c> is to take less than five seconds, and <c>merge</c>, which proves the same changes and writes them, little more.</summary>
internal static class EditedBook
{
    private const int Words = 105_000;
    private const int WordsPerChapter = 5_000;

    /// <summary>Writes <c>book/</c> and <c>edited.docx</c>.</summary>
    /// <param name="manuscript">Folder of the book that it is made of.</param>
    /// <param name="target">Folder that receives them.</param>
    /// <param name="changes">How many words are changed.</param>
    public static void Write(string manuscript, string target, int changes)
    {
        LongBook.Write(manuscript, target, 2);
        var book = Path.Combine(target, "book");
        Directory.CreateDirectory(book);
        var chapters = Chapters(File.ReadAllText(Path.Combine(target, "book.md"))).ToList();
        for (var i = 0; i < chapters.Count; i++)
        {
            File.WriteAllText(Path.Combine(book, Name(i)), chapters[i]);
        }

        File.WriteAllText(Path.Combine(book, "book.yaml"), $"title: A Long Book\nlanguage: en-GB\nbody: [{string.Join(", ", chapters.Select((_, i) => Name(i)))}]\neditions:\n  editor: {{format: docx, embed-fonts: false}}\n");
        var report = BookSender.Send(new SendRequest(book, "Ed", Repository.PathOf("styles", "book.css")) { OutputFolder = target, IsForced = true }, new DiskWorkspace(null), null);
        File.WriteAllBytes(Path.Combine(target, "edited.docx"), Edit(File.ReadAllBytes(report.Build.Written[0].Path), changes));
    }

    private static string Name(int chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter + 1:00}.md");

    private static IEnumerable<string> Chapters(string text)
    {
        var (chapter, words, all) = (new StringBuilder(), 0, 0);
        foreach (var paragraph in text.Split("\n\n"))
        {
            if (all > Words)
            {
                break;
            }

            if (paragraph.StartsWith("# ", StringComparison.Ordinal) && words > WordsPerChapter)
            {
                yield return chapter.ToString();
                (chapter, words) = (new StringBuilder(), 0);
            }

            chapter.Append(paragraph).Append("\n\n");
            var count = paragraph.Count(c => c == ' ') + 1;
            (words, all) = (words + count, all + count);
        }

        yield return chapter.ToString();
    }

    // Evenly over the book: each change is a word that is replaced, struck out, or put in.
    private static byte[] Edit(byte[] sent, int changes)
    {
        using var editor = new WordEditor(sent, "Ed");
        var texts = editor.Paragraphs.SelectMany(WordEditor.TextsOf).Where(t => t.Text.Length > 150).ToList();
        var each = (changes + texts.Count - 1) / texts.Count;
        for (var (i, done) = (0, 0); done < changes && i < texts.Count; i++)
        {
            // From the end: what stands before a change stays in its run.
            for (var k = Math.Min(each, changes - done); k > 0; k--)
            {
                var at = texts[i].Text.IndexOf(' ', Math.Max(0, texts[i].Text.Length * k / (k + 1) - 20)) + 1;
                var end = texts[i].Text.IndexOf(' ', at);
                if (at > 0 && end > at)
                {
                    editor.Replace(texts[i], at, done % 3 == 2 ? 0 : end - at + 1, done % 3 == 1 ? string.Empty : "otherwise ");
                    done++;
                }
            }
        }

        return editor.Save();
    }
}
