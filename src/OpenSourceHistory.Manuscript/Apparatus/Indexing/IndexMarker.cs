using System.Globalization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Puts marks into the text: those that the author wrote, and those of the terms found.</summary>
/// <param name="finder">Where terms were found.</param>
/// <param name="isOff">True where the author's marks are only to be taken away.</param>
internal sealed class IndexMarker(TermFinder finder, bool isOff) : ReportingRewriter
{
    private readonly List<PlacedMark> _marks = [];
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<Text, List<IndexMark>> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Text, List<IndexMark>> _behind = new(ReferenceEqualityComparer.Instance);
    private readonly DividedHeadings _divided = new();
    private string? _note;

    /// <summary>The marks in reading order, each end of a range behind its beginning.</summary>
    public IReadOnlyList<PlacedMark> Marks => _marks;

    /// <summary>Marks a book.</summary>
    /// <param name="book">The book.</param>
    public Result<Book> Mark(Book book)
    {
        var marked = Rewrite(book);
        foreach (var open in _open.Values.Order())
        {
            var mark = _marks[open].Mark;
            Diagnostics.Warning(
                ManuscriptCodes.OpenIndexRange, mark.Span, $"The range of “{EntryPath.Show(mark.Path)}” begins here but does not end",
                "Write []{.index entry=\"…\" range=end} where it ends");
        }

        return new Result<Book>(marked, Findings);
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block) => block switch
    {
        Div div when AuthorMark.IsRange(div) => RewriteRange(div),
        Paragraph paragraph when _note is null => RewriteParagraph(paragraph),
        _ => base.RewriteBlock(block),
    };

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
    {
        Text text => RewriteText(text),
        SpanInline span when AuthorMark.Is(span) => RewriteMarked(span),
        Note note => RewriteNote(note),
        _ => base.RewriteInline(inline),
    };

    private Replacement<Block> RewriteParagraph(Paragraph paragraph)
    {
        _divided.Enter(paragraph);
        var rewritten = base.RewriteBlock(paragraph);
        _divided.Leave();
        return rewritten;
    }

    private Replacement<Inline> RewriteNote(Note note)
    {
        var before = _note;
        _note = note.Attributes.Id ?? note.Id;
        var rewritten = base.RewriteInline(note);
        _note = before;
        return rewritten;
    }

    private Replacement<Inline> RewriteText(Text text)
    {
        var found = finder.In(text);
        var before = _before.GetValueOrDefault(text);
        var behind = _behind.GetValueOrDefault(text);
        if (found is null && before is null && behind is null)
        {
            return text;
        }

        var inlines = new List<Inline>(before ?? []);
        var start = 0;
        foreach (var term in found ?? [])
        {
            var path = EntryPath.Of(term.Term);
            if (!term.IsMain && _divided.Names(path))
            {
                continue;
            }

            AddPart(inlines, text, start, term.Offset);
            inlines.Add(Register(new IndexMark(path) { IsMain = term.IsMain, IsFound = true, Span = text.SpanOf(term.Offset, 0) }));
            start = term.Offset;
        }

        AddPart(inlines, text, start, text.Value.Length);
        inlines.AddRange(behind ?? []);
        return ValueList.From(inlines);
    }

    private static void AddPart(List<Inline> inlines, Text text, int start, int end)
    {
        if (end > start)
        {
            inlines.Add(text.Part(start, end - start));
        }
    }

    private Replacement<Inline> RewriteMarked(SpanInline span)
    {
        var marks = isOff ? [] : MarksOf(span);
        var inlines = RewriteInlines(span.Inlines);
        var attributes = AuthorMark.Strip(span.Attributes);
        ValueList<Inline> rest = ReferenceEquals(attributes, Attributes.None) ? inlines : [span with { Inlines = inlines, Attributes = attributes }];
        return ValueList.From(marks.Concat(rest));
    }

    private List<Inline> MarksOf(SpanInline span)
    {
        var attributes = span.Attributes;
        var paths = AuthorMark.PathsOf(span);
        CheckKeys(attributes, span.Span);
        if (paths.Count == 0)
        {
            Diagnostics.Warning(
                ManuscriptCodes.NoIndexEntry, span.Span, "The index mark has no text and names no entry", "Write the text into its brackets, or add entry=\"…\"");
        }

        var isMain = attributes.HasClass(AuthorMark.Main);
        var marks = new List<Inline>();
        foreach (var path in paths)
        {
            var see = ReferencesOf(path, IndexMarkKind.See, attributes.ValueOf(AuthorMark.See), span.Span);
            var place = see.Count > 0 ? null : PlaceOf(path, attributes.ValueOf(AuthorMark.Range), isMain, span.Span);
            marks.AddRange(place is null ? [] : [place]);
            marks.AddRange(see);
            marks.AddRange(ReferencesOf(path, IndexMarkKind.SeeAlso, attributes.ValueOf(AuthorMark.Also), span.Span));
        }

        return marks;
    }

    private List<IndexMark> ReferencesOf(ValueList<string> path, IndexMarkKind kind, string? written, SourceSpan span) =>
        [.. AuthorMark.ParseAll(written).Select(target => Register(new IndexMark(path) { Kind = kind, Target = target, Span = span }))];

    private IndexMark? PlaceOf(ValueList<string> path, string? range, bool isMain, SourceSpan span)
    {
        var mark = new IndexMark(path) { IsMain = isMain, Span = span };
        switch (range)
        {
            case null:
                return Register(mark);
            case "start":
                return OpenRange(mark);
            case "end":
                return CloseRange(mark);
            default:
                Diagnostics.Warning(
                    ManuscriptCodes.UnknownIndexMark, span, $"“{range}” is no end of a range", $"Allowed values: start, end");
                return null;
        }
    }

    private IndexMark? OpenRange(IndexMark mark)
    {
        if (_open.TryGetValue(EntryPath.KeyOf(mark.Path), out var first))
        {
            Diagnostics.Warning(
                ManuscriptCodes.OpenIndexRange, mark.Span, $"A range of “{EntryPath.Show(mark.Path)}” begins here inside another",
                $"The first begins at {_marks[first].Mark.Span}");
            return null;
        }

        _open.Add(EntryPath.KeyOf(mark.Path), _marks.Count);
        _divided.Open(mark.Path);
        return Register(mark with { Kind = IndexMarkKind.RangeStart });
    }

    private IndexMark? CloseRange(IndexMark mark)
    {
        if (!_open.Remove(EntryPath.KeyOf(mark.Path), out var first))
        {
            var nearest = NearestName.Find(EntryPath.Show(mark.Path), _open.Values.Select(i => EntryPath.Show(_marks[i].Mark.Path)));
            Diagnostics.Warning(
                ManuscriptCodes.OpenIndexRange, mark.Span, $"A range of “{EntryPath.Show(mark.Path)}” ends here but did not begin",
                nearest is null ? "Write []{.index entry=\"…\" range=start} where it begins" : $"Did you mean “{nearest}”?");
            return null;
        }

        _divided.Close(mark.Path);
        var start = _marks[first];
        _marks[first] = start with { IsClosed = true };
        return mark with { Kind = IndexMarkKind.RangeEnd, Attributes = new Attributes(start.Mark.EndId, [], []) };
    }

    private ValueList<Block> RewriteRange(Div div)
    {
        var texts = new EdgeTexts();
        texts.Visit(div);
        CheckKeys(div.Attributes, div.Span);
        var paths = AuthorMark.ParseAll(div.Attributes.ValueOf(AuthorMark.Entry));
        if (!isOff)
        {
            if (texts.First is null)
            {
                Diagnostics.Warning(ManuscriptCodes.NoIndexEntry, div.Span, "The range holds no text that the index could refer to", "Mark a place beside it");
            }
            else
            {
                MarkRange(div, paths, texts.First, texts.Last!);
            }
        }

        foreach (var path in paths)
        {
            _divided.Open(path);
        }

        var blocks = RewriteBlocks(div.Blocks);
        foreach (var path in paths)
        {
            _divided.Close(path);
        }

        var attributes = AuthorMark.Strip(div.Attributes);
        return ReferenceEquals(attributes, Attributes.None) ? blocks : [div with { Blocks = blocks, Attributes = attributes }];
    }

    private void MarkRange(Div div, ValueList<ValueList<string>> paths, Text first, Text last)
    {
        foreach (var path in paths)
        {
            var mark = new IndexMark(path) { IsMain = div.Attributes.HasClass(AuthorMark.Main), Kind = IndexMarkKind.RangeStart, Span = div.Span };
            var start = Register(mark);
            _marks[^1] = _marks[^1] with { IsClosed = true };
            Append(_before, first, start);
            Append(_behind, last, mark with { Kind = IndexMarkKind.RangeEnd, Attributes = new Attributes(start.EndId, [], []) });
        }
    }

    private static void Append(Dictionary<Text, List<IndexMark>> marks, Text text, IndexMark mark)
    {
        if (!marks.TryGetValue(text, out var list))
        {
            marks.Add(text, list = []);
        }

        list.Add(mark);
    }

    private IndexMark Register(IndexMark mark)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{finder.IdPrefix}-{_marks.Count + 1}");
        mark = mark with { Attributes = new Attributes(id, [], []) };
        _marks.Add(new PlacedMark(mark, _note));
        return mark;
    }

    private void CheckKeys(Attributes attributes, SourceSpan span)
    {
        foreach (var (key, _) in attributes.Values)
        {
            if (NearestName.Find(key, AuthorMark.Keys) is { } nearest && nearest != key)
            {
                Diagnostics.Warning(
                    ManuscriptCodes.UnknownIndexMark, span, $"The key “{key}” says nothing to the index",
                    $"Did you mean “{nearest}”?", $"Allowed keys: {string.Join(", ", AuthorMark.Keys)}");
            }
        }
    }
}
