namespace OpenSourceHistory.Css.Selectors;

/// <summary>Selectors found by the id, class or name that their rightmost compound asks for, each with what it stands for.</summary>
/// <typeparam name="T">What a selector stands for.</typeparam>
public sealed class SelectorIndex<T>
{
    private readonly Dictionary<string, List<Entry>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _types = new(StringComparer.Ordinal);
    private readonly List<Entry> _others = [];

    /// <summary>Takes in a selector.</summary>
    /// <param name="selector">The selector; its pseudo-element is not looked at.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(ComplexSelector selector, T value)
    {
        var parts = selector.Subject.Parts;
        var entry = new Entry(selector, value);
        if (parts.OfType<IdSelector>().FirstOrDefault() is { } id)
        {
            Add(_ids, id.Id, entry);
        }
        else if (parts.OfType<ClassSelector>().FirstOrDefault() is { } name)
        {
            Add(_classes, name.Name, entry);
        }
        else if (parts.OfType<TypeSelector>().FirstOrDefault() is { } type)
        {
            Add(_types, type.Name, entry);
        }
        else
        {
            _others.Add(entry);
        }
    }

    /// <summary>Finds the selectors that an element matches.</summary>
    /// <param name="element">The element.</param>
    /// <param name="found">Receives what they stand for, in no order.</param>
    public void Match(IElement element, List<T> found)
    {
        if (_ids.Count > 0 && element.Id is { } id)
        {
            MatchAll(_ids.GetValueOrDefault(id), element, found);
        }

        foreach (var name in element.Classes)
        {
            MatchAll(_classes.GetValueOrDefault(name), element, found);
        }

        MatchAll(_types.GetValueOrDefault(element.Name), element, found);
        MatchAll(_others, element, found);
    }

    private static void Add(Dictionary<string, List<Entry>> entries, string key, Entry entry)
    {
        if (!entries.TryGetValue(key, out var list))
        {
            entries[key] = list = [];
        }

        list.Add(entry);
    }

    private static void MatchAll(List<Entry>? entries, IElement element, List<T> found)
    {
        if (entries is null)
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Selector.Matches(element))
            {
                found.Add(entry.Value);
            }
        }
    }

    private readonly record struct Entry(ComplexSelector Selector, T Value);
}
