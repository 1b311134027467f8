using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Makes citations of keys and of the text around them.</summary>
/// <param name="isInText">True where the sentence names the first source's author.</param>
internal sealed class CitationConverter(bool isInText)
{
    private readonly List<CitedSource> _sources = [];
    private readonly List<Inline> _text = [];
    private CitedSource? _open;

    /// <summary>The citation of a key that stands alone.</summary>
    /// <param name="key">The key.</param>
    /// <param name="span">Its place.</param>
    public static Citation OfKey(CitationKey key, SourceSpan span) =>
        new([new CitedSource(key.Key) { Span = span, IsAuthorSuppressed = key.SuppressesAuthor }]) { IsInText = !key.SuppressesAuthor };

    /// <summary>The citation of a bracket: its sources stand apart by semicolons. Null where no key stands in it by itself.</summary>
    /// <param name="inlines">What stands in the bracket, each key converted by <see cref="OfKey"/>.</param>
    public Citation? OfCluster(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Citation keys: AddKeys(keys); break;
                case Text text: AddText(text); break;
                default: _text.Add(inline); break;
            }
        }

        CloseSource();
        if (_sources.Count > 0 && !CitationAffix.IsBlank(_text))
        {
            var last = _sources[^1];
            _sources[^1] = last with { Suffix = last.Suffix.Concat([new Text(";") { Span = _text[0].Span }, .. _text]) };
        }

        return _sources.Count == 0 ? null : new Citation(ValueList.From(_sources)) { IsInText = isInText };
    }

    // Text between two keys without a semicolon stands before the second, but for the first's locator.
    private void AddKeys(Citation keys)
    {
        foreach (var source in keys.Sources)
        {
            if (_open is not null)
            {
                var (locator, rest) = CitationAffix.Take(_text);
                _sources.Add(_open with { Locator = locator?.Text, LocatorLabel = locator?.Label });
                _text.Clear();
                _text.AddRange(rest);
            }

            _open = source with { Prefix = [.. CitationAffix.Trim(_text), .. source.Prefix] };
            _text.Clear();
        }
    }

    private void AddText(Text text)
    {
        var start = 0;
        for (var sign = text.Value.IndexOf(';', StringComparison.Ordinal); sign >= 0; sign = text.Value.IndexOf(';', sign + 1))
        {
            if (_open is not null)
            {
                AddPiece(text, start, sign);
                CloseSource();
                start = sign + 1;
            }
        }

        AddPiece(text, start, text.Value.Length);
    }

    private void AddPiece(Text text, int start, int end)
    {
        if (start < end)
        {
            _text.Add(text.Part(start, end - start));
        }
    }

    private void CloseSource()
    {
        if (_open is null)
        {
            return;
        }

        var (locator, rest) = CitationAffix.Take(_text);
        _sources.Add(_open with { Locator = locator?.Text, LocatorLabel = locator?.Label, Suffix = CitationAffix.AsSuffix(rest) });
        _open = null;
        _text.Clear();
    }
}
