using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Tells cites of different sources apart (CSL 1.0.2, "Disambiguation"): more names, given names, the condition, letters behind years.</summary>
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
        _contexts = [.. contexts.Select(c => c with { Position = position })];
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
        var rest = _area.AddsNames ? AddNames(group) : [group];
        if (_area.AddsGivenNames && _area.GivenNameRule == GivenNameRule.ByCite)
        {
            rest = [.. rest.SelectMany(AddGivenNames)];
        }

        foreach (var context in rest.SelectMany(g => g))
        {
            _states[context.Source.Id] = _states[context.Source.Id] with { Condition = true };
        }
    }

    // Names are added to all of a group; those told apart leave it. Names that help nobody are taken back.
    private List<List<CiteContext>> AddNames(List<CiteContext> group)
    {
        var most = group.Max(c => NamesOf(c).Count);
        for (var shown = 1; shown <= most; shown++)
        {
            var before = group.ToDictionary(c => c.Source.Id, c => _states[c.Source.Id]);
            foreach (var context in group)
            {
                _states[context.Source.Id] = _states[context.Source.Id] with { ShownNames = shown };
            }

            var groups = group.GroupBy(TextOf, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
            if (groups.Count > 1)
            {
                return [.. groups.Where(g => g.Count > 1).SelectMany(AddNames)];
            }

            foreach (var (id, state) in before)
            {
                _states[id] = shown == most ? state with { ShownNames = Math.Min(state.ShownNames, shown) } : _states[id];
            }
        }

        foreach (var context in group)
        {
            _states[context.Source.Id] = _states[context.Source.Id] with { ShownNames = 0 };
        }

        return [group];
    }

    private List<List<CiteContext>> AddGivenNames(List<CiteContext> group)
    {
        var most = group.Max(c => NamesOf(c).Count);
        for (var index = 0; index < most; index++)
        {
            for (var level = 1; level <= 2; level++)
            {
                var before = group.ToDictionary(c => c.Source.Id, c => _states[c.Source.Id]);
                ShowGivenName(group, index, level);
                var groups = group.GroupBy(TextOf, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
                if (groups.Count > 1)
                {
                    return [.. groups.Where(g => g.Count > 1).SelectMany(AddGivenNames)];
                }

                foreach (var (id, state) in before)
                {
                    _states[id] = state;
                }
            }
        }

        return [group];
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
