namespace OpenSourceHistory.Docx.Lists;

/// <summary>Collects the lists of a book while its flow is built.</summary>
internal sealed class ListCatalogBuilder
{
    /// <summary>The list of the List Bullet styles.</summary>
    public const int BulletNumber = 1;

    /// <summary>The list of the List Number styles.</summary>
    public const int DecimalNumber = 2;

    /// <summary>Levels that Word has.</summary>
    public const int Levels = 9;

    // Word's own step, for levels that no list of the book reaches.
    private const int DefaultStep = 360;

    private readonly Dictionary<ListKind, int> _abstracts = [];
    private readonly List<(ListKind Kind, (int Left, int Hanging)?[] Indents)> _kinds = [];
    private readonly List<ListInstance> _instances = [];
    private readonly Dictionary<HeadingLabel, (int Abstract, int Number)> _labels = [];
    private readonly Dictionary<int, (HeadingLabel Label, int Measure)> _above = [];
    private readonly Dictionary<string, SourceSpan> _lacking = new(StringComparer.Ordinal);

    private readonly ListIndents _indents;

    /// <summary>Creates a catalogue with the lists of the styles.</summary>
    /// <param name="indents">How the sheet indents lists.</param>
    public ListCatalogBuilder(ListIndents indents)
    {
        _indents = indents;
        _instances.Add(new ListInstance(BulletNumber, AbstractOf(ListKind.Bullet), 0, null));
        _instances.Add(new ListInstance(DecimalNumber, AbstractOf(ListKind.Decimal), 0, null));
    }

    /// <summary>Counter styles that Word does not make, and where each is first asked for.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Lacking => _lacking;

    /// <summary>Remembers a counter style that Word does not make.</summary>
    /// <param name="style">Its name.</param>
    /// <param name="place">The list.</param>
    public void Lack(string style, SourceSpan place) => _lacking.TryAdd(style, place);

    /// <summary>The number of a bulleted list; lists with the same bullet share one.</summary>
    public int Bulleted(string bullet)
    {
        var kind = new ListKind("bullet", bullet);
        if (kind == ListKind.Bullet)
        {
            return BulletNumber;
        }

        var known = _abstracts.TryGetValue(kind, out var id) ? _instances.Find(i => i.AbstractId == id) : null;
        return known?.Id ?? Add(AbstractOf(kind), 0, null);
    }

    /// <summary>The number of a new numbered list.</summary>
    public int Numbered(ListKind kind, int level, int start) => Add(AbstractOf(kind), Math.Min(level, Levels - 1), start);

    /// <summary>The number of the list of labels above headings; a new one where a number does not follow that of the heading before.</summary>
    /// <param name="label">The label.</param>
    /// <param name="number">Its number.</param>
    /// <param name="measure">Width of the text, in twips.</param>
    public int Labelled(HeadingLabel label, int number, int measure)
    {
        var isKnown = _labels.TryGetValue(label, out var last);
        if (!isKnown)
        {
            last = (_kinds.Count, 0);
            _above.Add(last.Abstract, (label, measure));
            _kinds.Add((new ListKind(label.Format, label.Behind), [.. Enumerable.Repeat<(int, int)?>((0, 0), Levels)]));
        }

        _labels[label] = (last.Abstract, number);
        var known = _instances.FindLast(i => i.AbstractId == last.Abstract);
        return known is not null && number == last.Number + 1 ? known.Id : Add(last.Abstract, 0, number);
    }

    /// <summary>Remembers how a list paragraph is indented; the first one of a kind and level decides where the sheet's own indent is not known.</summary>
    public void NoteIndents(int numberId, int level, int left, int hanging) =>
        _kinds[_instances[numberId - 1].AbstractId].Indents[Math.Min(level, Levels - 1)] ??= (left, hanging);

    /// <summary>The finished catalogue.</summary>
    public ListCatalog Build()
    {
        var abstracts = new List<AbstractList>();
        foreach (var (kind, indents) in _kinds)
        {
            abstracts.Add(new AbstractList(abstracts.Count, kind, Complete(indents)) { Above = _above.TryGetValue(abstracts.Count, out var above) ? above : null });
        }

        return new ListCatalog(ValueList.From(abstracts), ValueList.From(_instances));
    }

    private static ValueList<(int Left, int Hanging)> Complete((int Left, int Hanging)?[] indents)
    {
        var complete = new (int Left, int Hanging)[Levels];
        var last = (Left: 0, Hanging: DefaultStep);
        for (var level = 0; level < Levels; level++)
        {
            last = indents[level] ?? (last.Left + DefaultStep, last.Hanging);
            complete[level] = last;
        }

        return ValueList.Create<(int, int)>(complete);
    }

    private int Add(int abstractId, int level, int? start)
    {
        _instances.Add(new ListInstance(_instances.Count + 1, abstractId, level, start));
        return _instances.Count;
    }

    private int AbstractOf(ListKind kind)
    {
        if (_abstracts.TryGetValue(kind, out var id))
        {
            return id;
        }

        id = _kinds.Count;
        _abstracts.Add(kind, id);
        var indents = new (int Left, int Hanging)?[Levels];
        foreach (var (level, indent) in _indents.Of(kind))
        {
            indents[level] = indent;
        }

        _kinds.Add((kind, indents));
        return id;
    }
}
