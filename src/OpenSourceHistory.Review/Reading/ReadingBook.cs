using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Review.Reading;

/// <summary>
/// A book in the form that documents are compared in. Where it has a file for each chapter these are one document, one behind the other: its notes and comments are counted on, and its hidden
/// bookmarks have the number of their file before their name.
/// </summary>
internal sealed class ReadingBook
{
    private readonly ReadingDocument[] _files;
    private readonly int[] _notes;
    private readonly int[] _comments;

    /// <summary>A book of files.</summary>
    /// <param name="files">The files as sent, in their order.</param>
    public ReadingBook(IEnumerable<ReadingDocument> files)
    {
        _files = [.. files];
        (_notes, _comments) = (new int[_files.Length], new int[_files.Length]);
        for (var i = 1; i < _files.Length; i++)
        {
            _notes[i] = _notes[i - 1] + _files[i - 1].Notes.Keys.DefaultIfEmpty().Max();
            _comments[i] = _comments[i - 1] + _files[i - 1].Comments.Select(c => c.Comment.Id + 1).DefaultIfEmpty().Max();
        }

        Whole = Join(_files);
    }

    /// <summary>All its files as one document.</summary>
    public ReadingDocument Whole { get; }

    /// <summary>One of its files.</summary>
    /// <param name="file">Number of the file, from 0.</param>
    public ReadingDocument this[int file] => _files[file];

    /// <summary>All its files as one document, one of them as it came back.</summary>
    /// <param name="file">Number of the file, from 0.</param>
    /// <param name="edited">What came back, with its notes numbered as those of the file as sent.</param>
    public ReadingDocument With(int file, ReadingDocument edited) => Join([.. _files.Select((f, i) => i == file ? edited : f)]);

    /// <summary>Where the text of all its files comes from.</summary>
    /// <param name="traces">Where that of each comes from.</param>
    public SourceTrace Join(ValueList<SourceTrace> traces) => traces.Count == 1 ? traces[0]
        : new SourceTrace(ValueList.From(traces.SelectMany((t, i) => t.Paragraphs.Select(p => p with { Mark = p.Mark is null ? null : NameOf(i, p.Mark), Note = p.Note + _notes[i] })).ToArray()))
        {
            Comments = ValueList.From(traces.SelectMany(t => t.Comments).ToArray()),
            Places = traces.SelectMany(t => t.Places).DistinctBy(p => p.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
        };

    private static string NameOf(int file, string mark) => FormattableString.Invariant($"{file}:{mark}");

    private ReadingDocument Join(ReadingDocument[] files)
    {
        if (files is [var only])
        {
            return only;
        }

        var (bodies, comments) = (new List<ReadingStory>(), new List<PlacedComment>());
        var notes = new Dictionary<int, ReadingStory>();
        var (at, tables) = (0, 0);
        foreach (var (index, file) in files.Index())
        {
            var raised = _notes[index];
            bodies.Add(Shift(file.Body, (at, tables, raised), index));
            comments.AddRange(file.Comments
                .Select(c => c with { Comment = c.Comment with { Id = c.Comment.Id + _comments[index], Parent = c.Comment.Parent + _comments[index] } })
                .Select(c => c.Note == 0 ? c with { Start = c.Start + at, End = c.End + at } : c with { Note = NumberOf(c.Note, raised) }));
            foreach (var (number, note) in file.Notes)
            {
                notes.Add(NumberOf(number, raised), note);
            }

            at += file.Body.Signs.Length;
            tables += file.Body.Paragraphs.Select(p => p.Cell is { } cell ? cell.Table + 1 : 0).DefaultIfEmpty().Max();
        }

        return new ReadingDocument(Join(bodies), notes, ValueList.From(comments)) { Heads = ValueList.From(files.SelectMany(f => f.Heads).ToArray()) };
    }

    private static ReadingStory Join(List<ReadingStory> stories) =>
        new([.. stories.SelectMany(s => s.Signs)], [.. stories.SelectMany(s => s.Paragraphs)], [.. stories.SelectMany(s => s.Deleted)])
        {
            Generated = [.. stories.SelectMany(s => s.Generated)],
            Places = stories.SelectMany(s => s.Places).DistinctBy(p => p.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
        };

    private static ReadingStory Shift(ReadingStory story, (int Signs, int Tables, int Notes) by, int file) => new(
        [.. story.Signs.Select(s => s.Note > 0 ? s with { Note = s.Note + by.Notes } : s)],
        [.. story.Paragraphs.Select(p => p with { Start = p.Start + by.Signs, Marks = ValueList.From(p.Marks.Select(m => NameOf(file, m)).ToArray()), Cell = p.Cell is null ? null : p.Cell with { Table = p.Cell.Table + by.Tables } })],
        [.. story.Deleted.Select(d => d with { At = d.At + by.Signs })])
    {
        Generated = [.. story.Generated.Select(g => g with { At = g.At + by.Signs })],
        Places = story.Places.ToDictionary(p => p.Key, p => (p.Value.Start + by.Signs, p.Value.End + by.Signs), StringComparer.Ordinal),
    };

    // New notes have negative numbers, which no other file gives.
    private static int NumberOf(int note, int raised) => note > 0 ? note + raised : note;
}
