using System.Globalization;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Writes a catalogue of books of made-up text, each another.</summary>
internal static class CatalogueBooks
{
    // As the default sheet sets the repository's prose on its page, with what chapters leave open at their ends.
    private const int WordsPerPage = 350;
    private const int PagesPerChapter = 20;

    /// <summary>Writes <c>catalogue.yaml</c> and a folder for each book.</summary>
    /// <param name="paragraphs">What the books are made of.</param>
    /// <param name="folder">Receives them.</param>
    /// <param name="books">How many books.</param>
    /// <param name="pages">Pages of each, about.</param>
    public static void Write(IReadOnlyList<string> paragraphs, string folder, int books, int pages)
    {
        for (var i = 0; i < books; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"book-{i + 1:0000}");
            WriteBook(paragraphs, Path.Combine(folder, name), i, pages);
        }

        File.WriteAllText(Path.Combine(folder, "catalogue.yaml"), "books: ['book-*']\n");
    }

    private static void WriteBook(IReadOnlyList<string> paragraphs, string folder, int number, int pages)
    {
        Directory.CreateDirectory(folder);
        var chapters = new List<string>();
        for (var (left, next) = (pages, number * 7); left > 0; left -= PagesPerChapter)
        {
            var words = Math.Min(left, PagesPerChapter) * WordsPerPage;
            chapters.Add(string.Create(CultureInfo.InvariantCulture, $"chapter-{chapters.Count + 1:00}.md"));
            var text = new System.Text.StringBuilder(string.Create(CultureInfo.InvariantCulture, $"# Chapter {chapters.Count} of book {number + 1}\n\n"));
            while (words > 0)
            {
                // A step that shares no factor with most counts: neighbours in one book are none in the next.
                var paragraph = paragraphs[next % paragraphs.Count];
                next += (2 * (number % 50)) + 1;
                text.Append(paragraph).Append("\n\n");
                words -= paragraph.Count(c => c == ' ') + 1;
            }

            File.WriteAllText(Path.Combine(folder, chapters[^1]), text.ToString());
        }

        File.WriteAllText(
            Path.Combine(folder, "book.yaml"),
            string.Create(CultureInfo.InvariantCulture, $"title: Book {number + 1}\nlanguage: en-GB\nslug: book-{number + 1}\nfront: [title-page, contents]\nbody: [{string.Join(", ", chapters)}]\neditions:\n  print: {{format: pdf, profile: print-black}}\n  editor: {{format: docx}}\n  ebook: {{format: epub}}\n"));
    }
}
