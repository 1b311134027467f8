using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review;

/// <summary>Finds which of a book's files a document was, by its words.</summary>
/// <param name="book">The book.</param>
public sealed class ChapterFinder(SentBook book)
{
    private WordBag[]? _words;

    /// <summary>The file that is most like a document; null where it has no word of any of several.</summary>
    /// <param name="document">The document.</param>
    public int? Find(WordDocument document)
    {
        if (book.Files.Count == 1)
        {
            return 0;
        }

        var words = WordsOf(document);
        var best = (_words ??= [.. book.Files.Select(WordsOf)]).Index().MaxBy(f => f.Item.Likeness(words));
        return best.Item.Shared(words) > 0 ? best.Index : null;
    }

    private static WordBag WordsOf(WordDocument document) => WordBag.Of(DocumentNormalizer.TextOf(document.Blocks, _ => false));
}
