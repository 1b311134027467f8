using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Processing;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Prints a source as the book's citation style has it.</summary>
public static class SourcePrinter
{
    /// <summary>A source's entry in the bibliography; its first note where the style has no bibliography.</summary>
    /// <param name="book">The book as it was read.</param>
    /// <param name="key">The source's key.</param>
    /// <returns>The text, or null where there is no such source, or the style makes nothing of it.</returns>
    public static string? Print(Book book, string key)
    {
        if (!book.Data.Sources.Any(s => s.Id == key))
        {
            return null;
        }

        var cited = CitationsPass.ProcessorOf(book, CitationsPass.StyleOf(book)).Process([new CitationCluster([new CitationItem(key)], 1)], []).Value;
        var text = cited.Bibliography is { Entries: [var entry, ..] } ? entry.Text : cited.Citations[0];
        return text.IsEmpty ? null : text.PlainText;
    }
}
