using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>
/// Tells cites of different sources apart (CSL 1.0.2, "Disambiguation"): more names, given names, the condition, letters behind years.
/// </summary>
internal sealed class Disambiguator
{
    private readonly CitationArea _area;
    private readonly CiteRenderer _renderer;
    private readonly IReadOnlyList<CiteContext> _contexts;
    private readonly Dictionary<string, Disambiguation> _states;

    /// <summary>Prepares the telling apart of sources.</summary>
    /// <param name="style">The style.</param>
    /// <param name="contexts">One context for each source, in the order of the bibliography.</param>
    public Disambiguator(StyleContext style, IReadOnlyList<CiteContext> contexts)
    {
        _area = style.Style.CitationArea;
        _renderer = new CiteRenderer(style);
        var position = style.Style.IsNoteStyle ? CitePosition.Subsequent : CitePosition.First;
        _contexts = [.. contexts.Select(c => c with { Position = position, IsComparing = true })];
        _states = contexts.ToDictionary(c => c.Source.Id, _ => Disambiguation.None, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Disambiguation> Run()
    {
        if (_area.AddsGivenNames && _area.GivenNameRule != GivenNameRule.ByCite)
        {
            new GivenNameExpander(_renderer, _area.GivenNameRule).Expand(_contexts, _states);
        }

        foreach (var group in AmbiguousGroups())
        {
            Resolve(group);
        }

        if (_area.AddsYearSuffix)
        {
            AddYearSuffixes();
        }

        return _states;
    }

    private List<List<CiteContext>> AmbiguousGroups() => AmbiguousGroups(_contexts);

    private List<List<CiteContext>> AmbiguousGroups(IEnumerable<CiteContext> contexts) =>
        [.. contexts.GroupBy(TextOf, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.ToList())];

    private string TextOf(CiteContext context) =>
        _renderer.Render(context with { Disambiguation = _states[context.Source.Id] }).PlainText;

    private void Resolve(List<CiteContext> group)
    {
        foreach (var context in Separate(group, 0).SelectMany(g => g))
        {
            _states[context.Source.Id] = _states[context.Source.Id] with { Condition = true };
        }
    }

    // What cannot be told apart by names. Names are added to all of a group until it falls apart; those that help nobody are taken back.
    private List<List<CiteContext>> Separate(List<CiteContext> group, int shown)
    {
        var most = _area.AddsNames ? group.Max(c => NamesOf(c).Count) : 0;
        for (var names = shown; names <= most; names++)
        {
            Show(group, names);
            if ((Split(group) ?? SplitByGivenNames(group)) is { } split)
            {
                return [.. split.Where(g => g.Count > 1).SelectMany(g => Separate(g, names))];
            }
        }

        Show(group, shown);
        return [group];
    }

    private List<List<CiteContext>>? SplitByGivenNames(List<CiteContext> group) =>
        _area.AddsGivenNames && _area.GivenNameRule == GivenNameRule.ByCite && ShowGivenNames(group) ? Split(group) : null;

    private void Show(List<CiteContext> group, int names)
    {
        foreach (var context in group)
        {
            _states[context.Source.Id] = _states[context.Source.Id] with { ShownNames = names };
        }
    }

    private List<List<CiteContext>>? Split(List<CiteContext> group)
    {
        var split = group.GroupBy(TextOf, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        return split.Count > 1 ? split : null;
    }

    // Given names are shown of one name after the other, until the group falls apart.
    private bool ShowGivenNames(List<CiteContext> group)
    {
        var before = group.ToDictionary(c => c.Source.Id, c => _states[c.Source.Id]);
        var most = group.Max(c => NamesOf(c).Count);
        for (var index = 0; index < most; index++)
        {
            for (var level = 1; level <= 2; level++)
            {
                ShowGivenName(group, index, level);
                if (Split(group) is not null)
                {
                    return true;
                }

                foreach (var (id, state) in before)
                {
                    _states[id] = state;
                }
            }
        }

        return false;
    }

    private void ShowGivenName(List<CiteContext> group, int index, int level)
    {
        foreach (var context in group)
        {
            var names = NamesOf(context);
            if (index < names.Count)
            {
                var state = _states[context.Source.Id];
                _states[context.Source.Id] = state with { GivenNames = state.GivenNames.SetItem(names[index], level) };
            }
        }
    }

    private ValueList<PersonName> NamesOf(CiteContext context) => _renderer.Render(context).Names;

    private void AddYearSuffixes()
    {
        foreach (var group in AmbiguousGroups())
        {
            var number = 0;
            foreach (var context in group)
            {
                _states[context.Source.Id] = _states[context.Source.Id] with { YearSuffix = ++number };
            }
        }
    }
}
