using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Brings documents into the form that they are compared in.</summary>
internal static class DocumentNormalizer
{
    /// <summary>The document as sent: its notes are known by their own numbers.</summary>
    /// <param name="document">The document.</param>
    public static ReadingDocument NormalizeSent(WordDocument document) => Normalize(document, _ => true, (call, _) => call.Id);

    /// <summary>The document as it came back.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sent">The document as sent.</param>
    /// <param name="isAccepted">True for a revision that is accepted.</param>
    public static ReadingDocument NormalizeEdited(WordDocument document, ReadingDocument sent, Func<WordRevision, bool> isAccepted)
    {
        var numbers = new NoteMatcher(document, sent, isAccepted);
        return new PlaceResolver(sent, Normalize(document, isAccepted, numbers.NumberOf)).Resolve();
    }

    /// <summary>Plain text of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isAccepted">True for a revision that is accepted.</param>
    public static string TextOf(ValueList<WordBlock> blocks, Func<WordRevision, bool> isAccepted)
    {
        var story = new StoryBuilder(isAccepted, (_, _) => 0).Build(blocks);
        return string.Join('\n', story.Paragraphs.Select(story.TextOf));
    }

    /// <summary>A document with notes numbered in some way.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isAccepted">True for a revision that is accepted.</param>
    /// <param name="numberOf">Number of a note, by its call and the number that a hidden bookmark names, or null.</param>
    public static ReadingDocument Normalize(WordDocument document, Func<WordRevision, bool> isAccepted, Func<NoteCallToken, int?, int> numberOf)
    {
        // Calls are numbered while the body is read: what has none is gone.
        var numbered = document.ListLevels.Where(l => l.Format is not ("bullet" or "none")).Select(l => l.Place).ToHashSet();
        var calls = new Dictionary<(WordNoteKind, int), int>();
        var body = new StoryBuilder(isAccepted, (call, mark) => calls[(call.Kind, call.Id)] = numberOf(call, mark)) { Numbered = numbered };
        var text = body.Build(document.Blocks);
        var comments = Place(document, body.Comments, 0, isAccepted).ToList();
        var notes = new Dictionary<int, ReadingStory>();
        foreach (var note in document.Notes)
        {
            if (calls.TryGetValue((note.Kind, note.Id), out var number) && !notes.ContainsKey(number))
            {
                var builder = new StoryBuilder(isAccepted, (_, _) => 0) { Numbered = numbered };
                notes.Add(number, builder.Build(note.Blocks));
                comments.AddRange(Place(document, builder.Comments, number, isAccepted));
            }
        }

        var heads = new GeneratedTextReader(new AcceptedView(isAccepted));
        return new ReadingDocument(text, notes, ValueList.From(comments.ToArray())) { Heads = ValueList.From(document.Heads.SelectMany(h => HeadsOf(h, heads)).ToArray()) };
    }

    private static IEnumerable<GeneratedStretch> HeadsOf(WordHead head, GeneratedTextReader reader) =>
        head.Blocks.OfType<WordParagraph>().Select(p => reader.Read(p.Tokens, new GeneratedStretch(GeneratedKind.Head, 0, head.Part, string.Empty)));

    private static IEnumerable<PlacedComment> Place(WordDocument document, IReadOnlyDictionary<int, (int Start, int End)> places, int note, Func<WordRevision, bool> isAccepted) =>
        document.Comments.Where(c => places.ContainsKey(c.Id)).Select(c => new PlacedComment(c, TextOf(c.Blocks, isAccepted), note, places[c.Id].Start, places[c.Id].End));
}
