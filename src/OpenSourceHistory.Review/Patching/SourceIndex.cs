using System.Buffers;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Finds how the sources spell the characters of a story as sent.</summary>
internal sealed class SourceIndex
{
    private static readonly SearchValues<char> s_between = SearchValues.Create(" \t\r\n>");

    private readonly SourceSign?[] _signs;
    private readonly TracedParagraph?[] _paragraphs;
    private readonly SourceTrace _trace;
    private readonly Node?[] _causes;
    private readonly Dictionary<int, SourceSpan> _fields = [];

    private SourceIndex(ReadingStory story, TracedParagraph?[] paragraphs, SourceTrace trace)
    {
        (Story, _paragraphs, _trace) = (story, paragraphs, trace);
        _signs = new SourceSign?[story.Signs.Length];
        _causes = new Node?[story.Signs.Length];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i] is { } traced)
            {
                Map(story.Paragraphs[i], traced);
            }
        }

        for (var i = 0; i + 1 < paragraphs.Length; i++)
        {
            _signs[story.Paragraphs[i].End] = EndOf(i);
        }
    }

    /// <summary>The story.</summary>
    public ReadingStory Story { get; }

    /// <summary>How a character is spelled; null where nobody wrote it.</summary>
    /// <param name="at">Its place in the story.</param>
    public SourceSign? this[int at] => at >= 0 && at < _signs.Length ? _signs[at] : null;

    /// <summary>The index of the body.</summary>
    /// <param name="story">The body.</param>
    /// <param name="trace">Where its text comes from.</param>
    public static SourceIndex OfBody(ReadingStory story, SourceTrace trace)
    {
        var byMark = trace.Paragraphs.Where(p => p.Mark is not null).ToDictionary(p => p.Mark!, StringComparer.Ordinal);
        return new SourceIndex(story, [.. story.Paragraphs.Select(p => p.Marks.Select(byMark.GetValueOrDefault).FirstOrDefault(t => t is not null))], trace);
    }

    /// <summary>The index of a note.</summary>
    /// <param name="story">The note.</param>
    /// <param name="number">Its number.</param>
    /// <param name="trace">Where its text comes from.</param>
    public static SourceIndex OfNote(ReadingStory story, int number, SourceTrace trace)
    {
        var paragraphs = trace.Paragraphs.Where(p => p.Note == number).ToList();
        return new SourceIndex(story, [.. story.Paragraphs.Select((_, i) => i < paragraphs.Count ? paragraphs[i] : null)], trace);
    }

    /// <summary>The id that a bookmark of the document stands for, or that the paragraph in it has; null where nothing there has one.</summary>
    /// <param name="place">Name of the bookmark.</param>
    public string? IdOf(string place) => _trace.Places.GetValueOrDefault(place) ?? _trace.Paragraphs.FirstOrDefault(p => p.Mark == place)?.Node.Attributes.Id;

    /// <summary>What a paragraph of the story shows; null where nobody wrote it.</summary>
    /// <param name="paragraph">Its index.</param>
    public Node? NodeOf(int paragraph) => _paragraphs[paragraph]?.Node;

    /// <summary>True for the call of a note that the program makes of a term, an abbreviation, a link; citations are the author's.</summary>
    /// <param name="at">Its place in the story.</param>
    public bool IsGloss(int at) => _causes[at] is Note { IsGenerated: true, Span: { File: { } file } span } && !file.Text.AsSpan()[span.Start..span.End].Contains('@');

    /// <summary>Where the sources have what a field was made for; nowhere where that is not known.</summary>
    /// <param name="at">Place of the field in the story.</param>
    public SourceSpan FieldAt(int at) => _fields.GetValueOrDefault(at, SourceSpan.None);

    /// <summary>What a part of the story was made for, where no author wrote it as it stands; null where one did.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends; where it begins for a place between two characters.</param>
    public Node? CauseOf(int start, int end)
    {
        var (first, last) = end > start ? (start, end) : (Math.Max(0, start - 1), start + 1);
        var made = Enumerable.Range(first, Math.Max(0, Math.Min(last, _causes.Length) - first)).Where(i => Story.Signs[i].Character != ReadingSign.End).ToList();
        var isWritten = made.Exists(i => this[i] is not null) && end == start;
        return isWritten ? null : made.Where(i => this[i] is null).Select(i => _causes[i]).FirstOrDefault(n => n is not null);
    }

    /// <summary>Index of the paragraph that a place is in.</summary>
    /// <param name="at">The place.</param>
    public int ParagraphAt(int at) => Math.Max(0, Array.FindIndex(Story.Paragraphs, p => p.End >= at));

    /// <summary>The source's place of a change, for the author.</summary>
    /// <param name="start">Where it begins in the story.</param>
    /// <param name="end">Where it ends.</param>
    public SourceSpan PlaceOf(int start, int end)
    {
        for (var i = start; i < Math.Max(end, start + 1); i++)
        {
            if (this[i] is { } sign)
            {
                return new SourceSpan(sign.File, sign.Start, sign.End);
            }
        }

        if (start > 0 && this[start - 1] is { } before)
        {
            return new SourceSpan(before.File, before.End, before.End);
        }

        return Story.Paragraphs.Length > 0 ? NodeOf(ParagraphAt(start))?.Span ?? SourceSpan.None : SourceSpan.None;
    }

    private void Map(ReadingParagraph paragraph, TracedParagraph traced)
    {
        var spelled = traced.Text.SelectMany(t => t.Text.Select((c, i) => (Character: c, t.Text, t.Node, Index: i))).ToArray();
        var text = Story.TextOf(paragraph);
        var (at, from) = (0, 0);
        foreach (var difference in SequenceDiff.Find([.. spelled.Select(s => (int)s.Character)], [.. text.Select(c => (int)c)]).Append(new Difference(spelled.Length, 0, text.Length, 0)))
        {
            for (; at < difference.OldStart && from < difference.NewStart; at++, from++)
            {
                _signs[paragraph.Start + from] = SignOf(spelled[at].Node, spelled[at].Text, spelled[at].Index);
                _causes[paragraph.Start + from] = spelled[at].Node;
            }

            NameFields(paragraph.Start, difference, i => spelled[i].Node);
            (at, from) = (difference.OldEnd, difference.NewEnd);
        }
    }

    // Where a field stands the trace has what it shows.
    private void NameFields(int start, Difference gap, Func<int, Node> nodeOf)
    {
        var shown = Enumerable.Range(gap.OldStart, Math.Max(0, gap.OldEnd - gap.OldStart)).Select(nodeOf).DistinctBy(n => n.Span).ToList();
        var fields = Enumerable.Range(start + gap.NewStart, Math.Max(0, gap.NewEnd - gap.NewStart)).Where(i => Story.Signs[i].Character == ReadingSign.Field);
        foreach (var (field, node) in fields.Zip(shown))
        {
            _fields[field] = node.Span;
        }
    }

    // Only what an author wrote as text can be written over; what is quoted in data files has rules of its own.
    private static SourceSign? SignOf(Node node, string text, int index)
    {
        var isWhole = node is SoftBreak or LineBreak || (node is Note && text == TracedText.NoteCall);
        var isOwn = (node is Text { Map: not null } own && own.Value == text) || (node is Code code && code.Value == text && node.SpanOf(index, 1) != node.Span);
        var span = isWhole ? node.Span : isOwn ? node.SpanOf(index, 1) : SourceSpan.None;
        return span.File is { } file && !file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? new SourceSign(file, span.Start, span.End, node) : null;
    }

    // Two paragraphs of one file with nothing between them but lines can run into each other.
    private SourceSign? EndOf(int paragraph)
    {
        var (own, next) = (Story.Paragraphs[paragraph], Story.Paragraphs[paragraph + 1]);
        return own.Length > 0 && next.Length > 0 && this[own.End - 1] is { } last && this[next.Start] is { } first && ReferenceEquals(last.File, first.File) && last.End <= first.Start
            && last.File.Text.AsSpan()[last.End..first.Start].IndexOfAnyExcept(s_between) < 0
            ? new SourceSign(last.File, last.End, first.Start, null)
            : null;
    }
}
