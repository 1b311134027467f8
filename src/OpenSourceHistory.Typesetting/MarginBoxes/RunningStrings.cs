using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.MarginBoxes;

/// <summary>The values of named strings on each page (CSS GCPM 3, section 1.1).</summary>
internal sealed class RunningStrings
{
    private readonly IPageReferences _references;
    private readonly Dictionary<string, string> _carried;
    private readonly Dictionary<string, (List<string> Values, bool AtStart)> _assigned = new(StringComparer.Ordinal);

    private RunningStrings(Dictionary<string, string> carried, IPageReferences references) => (_carried, _references) = (carried, references);

    /// <summary>The strings of all pages in order.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="references">Answers page references in the strings.</param>
    /// <param name="before">Those of the page in front of them; null where there is none.</param>
    public static List<RunningStrings> Of(List<PlannedPage> pages, IPageReferences references, RunningStrings? before = null)
    {
        var result = new List<RunningStrings>(pages.Count);
        var carried = before?.CarriedOn() ?? new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var strings = new RunningStrings(carried, references);
            strings.Collect(page);
            carried = strings.CarriedOn();
            result.Add(strings);
        }

        return result;
    }

    /// <summary>The value of a string on the page; empty where it was never assigned.</summary>
    /// <param name="name">Name of the string.</param>
    /// <param name="position">Which assignment.</param>
    public string ValueOf(string name, StringPosition position)
    {
        var carried = _carried.GetValueOrDefault(name, string.Empty);
        if (!_assigned.TryGetValue(name, out var own))
        {
            return carried;
        }

        return position switch
        {
            StringPosition.First => own.Values[0],
            StringPosition.Last => own.Values[^1],
            StringPosition.Start => own.AtStart ? own.Values[0] : carried,
            _ => string.Empty,
        };
    }

    /// <summary>What a range of a string's values says; empty where the string has none on the page.</summary>
    /// <param name="range">The range.</param>
    public string RangeOf(ContentStringRange range)
    {
        List<string> values = [ValueOf(range.Name, StringPosition.Start)];
        values.AddRange(_assigned.TryGetValue(range.Name, out var own) ? own.Values : []);
        values.RemoveAll(value => value.Length == 0);
        return values.Count == 0 ? string.Empty
            : values[0] == values[^1] ? range.One + values[0]
            : $"{range.Many}{values[0]}\u2013{values[^1]}";
    }

    private void Collect(PlannedPage page)
    {
        for (var i = 0; i < page.Rows.Length; i++)
        {
            foreach (var anchor in page.Rows[i].Row.Anchors)
            {
                foreach (var assignment in anchor.Strings)
                {
                    Assign(assignment, isAtStart: i == 0);
                }
            }
        }
    }

    private void Assign(NamedString assignment, bool isAtStart)
    {
        if (!_assigned.TryGetValue(assignment.Name, out var own))
        {
            _assigned[assignment.Name] = own = ([], isAtStart);
        }

        own.Values.Add(string.Concat(assignment.Content.Select(TextOf)));
    }

    private string TextOf(ContentItem item) => item switch
    {
        ContentText text => text.Value,
        ContentTargetPage target => _references.FolioOf(target.TargetId, target.Style),
        ContentPageCounter counter => counter.Format(_references.CounterOf(counter.NoteId, counter.Counter) ?? counter.ValueInText),
        _ => string.Empty,
    };

    private Dictionary<string, string> CarriedOn()
    {
        if (_assigned.Count == 0)
        {
            return _carried;
        }

        var carried = new Dictionary<string, string>(_carried, StringComparer.Ordinal);
        foreach (var (name, own) in _assigned)
        {
            carried[name] = own.Values[^1];
        }

        return carried;
    }
}
