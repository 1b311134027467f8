using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Where links and bookmarks of a file lead within it (ISO 32000-2, 12.3.2).</summary>
internal sealed class InternalTargets
{
    private readonly TokenReader _tokens;
    private readonly DictionaryToken _catalog;
    private readonly Dictionary<string, IToken> _names = new(StringComparer.Ordinal);

    // What is in two places, or in itself, is read once.
    private readonly HashSet<DictionaryToken> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the names of a file.</summary>
    /// <param name="file">The file.</param>
    public InternalTargets(OpenedFile file)
    {
        (_tokens, _catalog) = (file.Tokens, file.Catalog);
        ReadNames(_tokens.Get<DictionaryToken>(_tokens.Get<DictionaryToken>(_catalog, "Names"), "Dests"));
        foreach (var (name, target) in _tokens.Get<DictionaryToken>(_catalog, "Dests")?.Data ?? new Dictionary<string, IToken>())
        {
            _names.TryAdd(name, target);
        }
    }

    /// <summary>The targets of all bookmarks.</summary>
    public IEnumerable<IToken> OfOutline
    {
        get
        {
            var open = new Stack<DictionaryToken?>([_tokens.Get<DictionaryToken>(_tokens.Get<DictionaryToken>(_catalog, "Outlines"), "First")]);
            while (open.TryPop(out var item))
            {
                if (item is null || !_seen.Add(item))
                {
                    continue;
                }

                if (Of(item) is { } target)
                {
                    yield return target;
                }

                open.Push(_tokens.Get<DictionaryToken>(item, "Next"));
                open.Push(_tokens.Get<DictionaryToken>(item, "First"));
            }
        }
    }

    /// <summary>The target of a link or bookmark; null where it leads out of the file, or nowhere.</summary>
    /// <param name="owner">The link or bookmark.</param>
    public IToken? Of(DictionaryToken owner)
    {
        if (_tokens.Get<DictionaryToken>(owner, "A") is { } action)
        {
            return _tokens.Get<NameToken>(action, "S")?.Data == "GoTo" ? ValueOf(action, "SD") ?? ValueOf(action, "D") : null;
        }

        return ValueOf(owner, "Dest");
    }

    /// <summary>True for a target that is an element of the structure.</summary>
    /// <param name="target">The target, or a name of one.</param>
    public bool IsElement(IToken target)
    {
        var found = NameOf(target) is { } name ? _names.GetValueOrDefault(name) : target;
        if (found is not null && _tokens.Resolve<DictionaryToken>(found) is { } both)
        {
            found = ValueOf(both, "SD");
        }

        return found is not null && _tokens.Resolve<ArrayToken>(found) is { Data: [var first, ..] } && _tokens.Resolve<DictionaryToken>(first) is { } element && element.Data.ContainsKey("S");
    }

    private static IToken? ValueOf(DictionaryToken owner, string key) => owner.Data.GetValueOrDefault(key);

    private string? NameOf(IToken target) => _tokens.Resolve<StringToken>(target)?.Data ?? _tokens.Resolve<HexToken>(target)?.Data ?? _tokens.Resolve<NameToken>(target)?.Data;

    private void ReadNames(DictionaryToken? root)
    {
        var open = new Stack<DictionaryToken?>([root]);
        while (open.TryPop(out var node))
        {
            if (node is not null && _seen.Add(node))
            {
                AddNames(node);
                foreach (var kid in _tokens.Get<ArrayToken>(node, "Kids")?.Data ?? [])
                {
                    open.Push(_tokens.Resolve<DictionaryToken>(kid));
                }
            }
        }
    }

    private void AddNames(DictionaryToken node)
    {
        foreach (var pair in (_tokens.Get<ArrayToken>(node, "Names")?.Data ?? []).Chunk(2).Where(p => p.Length == 2))
        {
            _names.TryAdd(NameOf(pair[0]) ?? string.Empty, pair[1]);
        }
    }
}
