using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Names what makes text that nobody wrote where it stands.</summary>
/// <param name="Place">Its place in the sources; none where it has none.</param>
/// <param name="Obstacle">What makes the text, and what is to be changed instead.</param>
internal sealed record GeneratedCause(SourceSpan Place, string Obstacle)
{
    private const int MostQuoted = 60;

    /// <summary>What makes a line, what a field shows, or a head.</summary>
    /// <param name="change">What an editor changed in it.</param>
    /// <param name="sent">The document as sent.</param>
    /// <param name="indexOf">The index of a note; of the body for 0.</param>
    public static GeneratedCause Of(GeneratedChange change, ReadingDocument sent, Func<int, SourceIndex> indexOf)
    {
        var (text, body) = (change.Either, indexOf(0));
        return text.Kind switch
        {
            GeneratedKind.Contents => Of(ParagraphOf(GeneratedLevel.KeyOf(text), body), "the contents repeat the headings and captions: change the heading"),
            GeneratedKind.Index => Of(MarkOf(GeneratedLevel.KeyOf(text), sent, indexOf), "the index is made from the marks in the text and from the list of its terms: change it there"),
            GeneratedKind.Head => Of(HeadComparer.PiecesOf(text).Select(p => ParagraphOf(p, body)).FirstOrDefault(p => p.File is not null), "running head: made by the sheet from the titles in book.yaml and the headings: change the title"),
            _ => OfField(text, body, indexOf(change.Note)),
        };
    }

    /// <summary>What makes characters of a story that are no text of an author's.</summary>
    /// <param name="node">What they were made for; null where that is not known.</param>
    /// <returns>The cause; null where it is not known.</returns>
    public static GeneratedCause? Of(Node? node)
    {
        if (node?.Span is not { File: not null } span)
        {
            return null;
        }

        if (node is Caption)
        {
            return new GeneratedCause(span, $"the label is counted, and its word is that of the book's language or sheet: the caption stands at {span}");
        }

        return new GeneratedCause(span, $"this text is made from {Quote(span)}: change it there");
    }

    private static string Quote(SourceSpan span)
    {
        var source = span.File!.Text[span.Start..span.End].Trim().Split('\n')[0].TrimEnd();
        return source.Length == 0 ? $"what stands at {span}" : $"“{(source.Length > MostQuoted ? source[..MostQuoted] + "…" : source)}” at {span}";
    }

    private static GeneratedCause Of(SourceSpan place, string reason) => new(place, place.File is null ? reason : $"{reason} at {place}");

    private static GeneratedCause OfField(GeneratedStretch text, SourceIndex body, SourceIndex own)
    {
        if (text.Field is "REF" && text.Maker.Split(' ') is [_, var name, ..] && body.Story.Places.TryGetValue(name, out var target))
        {
            return Of(body.PlaceOf(target.Start, target.End), "the reference repeats what it leads to: change that");
        }

        var place = own.PlaceOf(text.At, text.At);
        return new GeneratedCause(place, text.Field switch
        {
            "SEQ" => "the label is counted: figures and tables number themselves",
            "PAGEREF" or "PAGE" or "NUMPAGES" => "pages are counted",
            "NOTEREF" => "notes number themselves",
            _ => $"this is what the field “{text.Maker}” shows",
        });
    }

    private static SourceSpan ParagraphOf(string text, SourceIndex body)
    {
        var loose = GeneratedLevel.Loosen(text);
        var story = body.Story;
        var found = story.Paragraphs.Where(p => !p.IsGenerated && p.Length > 0 && GeneratedLevel.Loosen(story.TextOf(p)) is var other && (other == loose || loose.EndsWith(" " + other, StringComparison.Ordinal)))
            .OrderBy(p => StyleNames.HeadingLevel(p.Style) ?? int.MaxValue)
            .FirstOrDefault();
        return found is null ? SourceSpan.None : body.PlaceOf(found.Start, found.End);
    }

    private static SourceSpan MarkOf(string line, ReadingDocument sent, Func<int, SourceIndex> indexOf)
    {
        var term = line.Split(GeneratedStretch.Numeral)[0].TrimEnd(' ', ',', '.', ':', ';');
        return term.Length == 0 ? SourceSpan.None : sent.IndexMarks
            .Where(m => m.Mark.Maker.Contains(term, StringComparison.Ordinal))
            .Select(m => indexOf(m.Note).PlaceOf(m.Mark.At, m.Mark.At))
            .FirstOrDefault(p => p.File is not null);
    }
}
