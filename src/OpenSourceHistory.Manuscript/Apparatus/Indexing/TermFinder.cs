using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Finds where the terms of <c>index.yaml</c> occur in the text.</summary>
internal sealed class TermFinder : BookWalker
{
    /// <summary>What has this class is left alone.</summary>
    private const string UnindexedClass = "unindexed";

    private static readonly DivisionRole[] s_passedOver =
    [
        DivisionRole.HalfTitle, DivisionRole.TitlePage, DivisionRole.CopyrightPage, DivisionRole.Dedication, DivisionRole.Epigraph, DivisionRole.Contents,
        DivisionRole.ListOfFigures, DivisionRole.ListOfTables,
        DivisionRole.Acknowledgements, DivisionRole.Colophon, DivisionRole.Abbreviations, DivisionRole.Bibliography, DivisionRole.Glossary,
        DivisionRole.People, DivisionRole.Chronology, DivisionRole.Index,
    ];

    private readonly PhraseTrie _phrases = new();
    private readonly MainPlaces _main;
    private readonly Dictionary<Text, List<FoundTerm>> _found = new(ReferenceEqualityComparer.Instance);
    private readonly List<IndexTerm> _terms = [];
    private RunningText? _text;
    private ValueList<string> _marked = [];
    private bool _isPassedOver;

    /// <summary>Creates a finder.</summary>
    /// <param name="data">The terms.</param>
    public TermFinder(IndexData data)
    {
        _main = new MainPlaces(data.Terms);
        foreach (var term in data.Terms.Where(t => t.See.Count == 0))
        {
            foreach (var phrase in term.Matches.Count > 0 ? term.Matches : [term.Name])
            {
                _phrases.Add(phrase.Value, term.IsCaseSensitive, term);
            }
        }

        foreach (var stop in data.Stops)
        {
            _phrases.Add(stop.Value, isCaseSensitive: true, null);
        }
    }

    /// <summary>Beginning of the ids that marks are given; no id of the book begins so.</summary>
    public string IdPrefix { get; private set; } = "ix";

    /// <summary>Where main places are asked for and found.</summary>
    public MainPlaces Main => _main;

    /// <summary>Looks through a book.</summary>
    /// <param name="book">The book.</param>
    public void Find(Book book)
    {
        foreach (var division in book.Divisions)
        {
            _main.BeginDivision();
            Visit(division);
        }

        while (_main.Ids.Any(id => id.StartsWith(IdPrefix + "-", StringComparison.Ordinal)))
        {
            IdPrefix += "x";
        }
    }

    /// <summary>The occurrences in a text node, from left to right; null where there is none.</summary>
    /// <param name="text">The node, by reference.</param>
    public List<FoundTerm>? In(Text text) => _found.GetValueOrDefault(text);

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        var isOpen = _main.Enter(node);
        switch (node)
        {
            case Paragraph or Heading or Caption or DefinitionTerm or Line: VisitText(node); break;
            case Text text: _text?.Add(new TextLeaf(text, _marked, _main.Scopes)); break;
            case SoftBreak or LineBreak: _text?.AddLineEnd(); break;
            case Code or Image: _text?.AddObject(); break;
            case Note note: VisitNote(note); break;
            case SpanInline span when AuthorMark.Is(span): VisitMarked(span); break;
            case Inline: VisitChildren(node); break;
            default: VisitApart(node); break;
        }

        if (isOpen)
        {
            _main.Leave();
        }
    }

    private void VisitNote(Note note)
    {
        MatchBefore();
        if (!note.IsGenerated)
        {
            VisitApart(note);
        }
    }

    // What stands before a note's call is read before the note.
    private void MatchBefore()
    {
        if (_text is not null)
        {
            Match(_text);
            _text = new RunningText();
            _text.AddObject();
        }
    }

    private void VisitMarked(SpanInline span)
    {
        var before = _marked;
        _marked = _marked.Concat(AuthorMark.PathsOf(span).Select(EntryPath.KeyOf));
        VisitChildren(span);
        _marked = before;
    }

    private void VisitText(Node node)
    {
        var before = _text;
        _text = _isPassedOver ? null : new RunningText();
        VisitChildren(node);
        if (_text is not null)
        {
            Match(_text);
        }

        _text = before;
    }

    private void VisitApart(Node node)
    {
        var (text, marked, passed) = (_text, _marked, _isPassedOver);
        _isPassedOver |= _phrases.IsEmpty || IsToPassOver(node);
        (_text, _marked) = (null, []);
        VisitChildren(node);
        (_text, _marked, _isPassedOver) = (text, marked, passed);
    }

    // What the program makes of data stands in divisions and in fenced divs of the same names.
    private static bool IsToPassOver(Node node) =>
        node.Attributes.HasClass(UnindexedClass)
        || node is CodeBlock or Contents
        || (node is Division division && (division.IsGenerated || IsPassedOver(division.Role)))
        || (node is Div div && div.Attributes.Classes.Any(c => ClassNames.FindRole(c) is { } role && IsPassedOver(role)) && !AuthorMark.IsRange(div));

    private static bool IsPassedOver(DivisionRole role) => Array.IndexOf(s_passedOver, role) >= 0;

    private void Match(RunningText text)
    {
        var characters = text.Characters;
        for (var i = 0; i < characters.Length;)
        {
            var length = WordCharacters.IsBoundary(characters, i) ? _phrases.Match(characters, i, _terms) : 0;
            if (length > 0 && _terms.Count > 0)
            {
                AddFound(text.PlaceOf(i));
                _terms.Clear();
            }

            i += Math.Max(1, length);
        }
    }

    private void AddFound((TextLeaf Leaf, int Offset) place)
    {
        foreach (var term in _terms)
        {
            if (place.Leaf.MarkedPaths.Contains(EntryPath.KeyOf(EntryPath.Of(term)), StringComparer.Ordinal))
            {
                continue;
            }

            if (!_found.TryGetValue(place.Leaf.Text, out var found))
            {
                _found.Add(place.Leaf.Text, found = []);
            }

            found.Add(new FoundTerm(place.Offset, term, _main.Take(term, place.Leaf.Scopes)));
        }
    }
}
