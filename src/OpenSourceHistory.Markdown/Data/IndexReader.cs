using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>index.yaml</c>: the terms that the index finds by itself, and the phrases in which it does not look.</summary>
internal sealed class IndexReader
{
    private readonly DiagnosticBag _found = new();
    private static readonly string[] s_keys = ["stop", "terms"];
    private static readonly string[] s_termKeys = ["term", "match", "case", "sort", "main", "under", "see", "also"];
    private static readonly string[] s_cases = ["sensitive", "insensitive"];

    private readonly List<IndexTerm> _terms = [];
    private readonly List<PlacedText> _stops = [];
    private readonly Dictionary<string, SourceSpan> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads what the files hold.</summary>
    /// <param name="values">A value for each file.</param>
    public Result<IndexData> Read(IEnumerable<YamlValue> values)
    {
        foreach (var value in values)
        {
            ReadFile(value);
        }

        return _found.With(_terms.Count + _stops.Count == 0 ? IndexData.None : new IndexData(ValueList.From(_terms), ValueList.From(_stops)));
    }

    private void ReadFile(YamlValue value)
    {
        if (value is not YamlMapping mapping)
        {
            _found.Error(
                MarkdownCodes.WrongType, value.Span, $"The terms of an index must be a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_keys)}");
            return;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_keys, _found);
        _stops.AddRange(Placed(reader, "stop"));
        switch (reader.Value("terms"))
        {
            case null:
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    ReadTerm(item);
                }

                break;
            case var other:
                _found.Error(MarkdownCodes.WrongType, other.Span, $"“terms” must be a list, not {other.Kind}", "Begin each with “- term: ”");
                break;
        }
    }

    private void ReadTerm(YamlValue value)
    {
        if (value is YamlScalar { IsNull: false } name)
        {
            Add(new IndexTerm(new PlacedText(name.Text.Trim(), name.Span)));
            return;
        }

        if (value is not YamlMapping mapping)
        {
            _found.Warning(
                MarkdownCodes.WrongType, value.Span, $"A term must be a text or a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_termKeys)}");
            return;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_termKeys, _found);
        if (PlacedOf(reader.Text("term", _found)) is not { } term)
        {
            _found.Warning(MarkdownCodes.MissingKey, mapping.Span, "A term of the index has no name", "Add “term: ”");
            return;
        }

        Add(new IndexTerm(term)
        {
            Matches = Placed(reader, "match"),
            IsCaseSensitive = reader.Choice("case", s_cases, _found) != "insensitive",
            SortKey = PlacedOf(reader.Text("sort", _found))?.Value,
            Main = Placed(reader, "main"),
            Under = PlacedOf(reader.Text("under", _found)),
            See = Placed(reader, "see"),
            SeeAlso = Placed(reader, "also"),
        });
    }

    private void Add(IndexTerm term)
    {
        var entry = term.Under is null ? term.Name.Value : $"{term.Under.Value}!{term.Name.Value}";
        if (_entries.TryAdd(entry, term.Name.Span))
        {
            _terms.Add(term);
        }
        else
        {
            _found.WarningOfSecond(
                MarkdownCodes.NamedTwice, term.Name.Span, _entries[entry], $"The term “{term.Name.Value}” is given twice", "put all spellings under its “match”");
        }
    }

    private ValueList<PlacedText> Placed(MappingReader reader, string key) =>
        ValueList.From(reader.Texts(key, _found).Select(PlacedOf).OfType<PlacedText>());

    private static PlacedText? PlacedOf(YamlScalar? scalar) =>
        string.IsNullOrWhiteSpace(scalar?.Text) ? null : new PlacedText(scalar.Text.Trim(), scalar.Span);
}
