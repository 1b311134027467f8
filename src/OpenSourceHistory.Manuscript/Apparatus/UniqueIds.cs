using System.Text;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Makes ids that the book does not have yet.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _taken;
    private readonly NameNumbers _numbers = new(2);

    public UniqueIds(Book book)
    {
        var targets = new ReferenceTargets();
        targets.Walk(book);
        _taken = [.. targets.Ids, .. book.Divisions.Select(d => d.Name)];
    }

    /// <summary>An id of a prefix and a name: <c>term-de-ioe</c>; with a number where another has it.</summary>
    /// <param name="prefix">The prefix with its hyphen.</param>
    /// <param name="name">The name.</param>
    public string Make(string prefix, string name) => Take(prefix + Slug(name));

    /// <summary>An id; with a number where another has it.</summary>
    /// <param name="wanted">The id.</param>
    public string Take(string wanted) => _numbers.Take(wanted, _taken.Add);

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
