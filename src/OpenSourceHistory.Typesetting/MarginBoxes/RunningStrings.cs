using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.Typesetting.MarginBoxes;

/// <summary>The values of named strings on each page (CSS GCPM 3, section 1.1).</summary>
internal sealed class RunningStrings
{
    private readonly Dictionary<string, string> _carried;
    private readonly Dictionary<string, (string First, string Last, bool AtStart)> _assigned = new(StringComparer.Ordinal);

    private RunningStrings(Dictionary<string, string> carried) => _carried = carried;

    /// <summary>The strings of all pages in order.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="pages">Its pages.</param>
    public static List<RunningStrings> Of(Galley galley, List<PlannedPage> pages)
    {
        var result = new List<RunningStrings>(pages.Count);
        var carried = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var strings = new RunningStrings(carried);
            strings.Collect(galley, page);
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
            StringPosition.First => own.First,
            StringPosition.Last => own.Last,
            StringPosition.Start => own.AtStart ? own.First : carried,
            _ => string.Empty,
        };
    }

    private void Collect(Galley galley, PlannedPage page)
    {
        for (var row = page.Cut.FirstRow; row < page.Cut.EndRow; row++)
        {
            foreach (var anchor in galley.Rows[row].Anchors)
            {
                foreach (var assignment in anchor.Strings)
                {
                    _assigned[assignment.Name] = _assigned.TryGetValue(assignment.Name, out var own)
                        ? own with { Last = assignment.Value }
                        : (assignment.Value, assignment.Value, row == page.Cut.FirstRow);
                }
            }
        }
    }

    private Dictionary<string, string> CarriedOn()
    {
        if (_assigned.Count == 0)
        {
            return _carried;
        }

        var carried = new Dictionary<string, string>(_carried, StringComparer.Ordinal);
        foreach (var (name, own) in _assigned)
        {
            carried[name] = own.Last;
        }

        return carried;
    }
}
