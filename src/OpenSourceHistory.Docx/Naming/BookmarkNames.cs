using System.Text;
using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>
/// Bookmark names for the ids of the manuscript. Word allows 40 characters: letters, digits and underscores, a letter first, case not
/// counting. The same ids give the same names.
/// </summary>
internal sealed class BookmarkNames
{
    private const int Longest = 40;
    private const string Label = "ref:";
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids, by the names that they were given.</summary>
    public IReadOnlyDictionary<string, string> Ids => _names.ToDictionary(n => n.Value, n => n.Key.StartsWith(Label, StringComparison.Ordinal) ? n.Key[Label.Length..] : n.Key, StringComparer.Ordinal);

    /// <summary>What bookmarks around the label of a caption are named by.</summary>
    /// <param name="id">Id of what has the caption.</param>
    public static string LabelOf(string id) => Label + id;

    /// <summary>The name for an id; made on the first call.</summary>
    public string NameOf(string id)
    {
        if (_names.TryGetValue(id, out var name))
        {
            return name;
        }

        name = Distinct(Sanitize(id));
        _names.Add(id, name);
        return name;
    }

    private string Distinct(string name)
    {
        var candidate = name;
        while (!_taken.Add(candidate))
        {
            var number = _numbers[name] = _numbers.GetValueOrDefault(name, 1) + 1;
            var suffix = "_" + Units.Text(number);
            candidate = name[..Math.Min(name.Length, Longest - suffix.Length)] + suffix;
        }

        return candidate;
    }

    private static string Sanitize(string id)
    {
        var name = new StringBuilder();
        foreach (var c in id)
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            name.Insert(0, "b_");
        }

        return name.Length > Longest ? name.ToString(0, Longest) : name.ToString();
    }
}
