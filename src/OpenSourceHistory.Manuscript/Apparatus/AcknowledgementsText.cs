using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes the thanks: a paragraph per role, in it a sentence per thing thanked for, in it the names in order.</summary>
/// <param name="metadata">Whose contributors are thanked, in whose language.</param>
internal sealed class AcknowledgementsText(BookMetadata metadata)
{
    private const string Author = "aut";
    private const string OtherRole = "oth";
    private readonly Vocabulary _words = Vocabulary.Of(metadata.Language);

    /// <summary>The paragraphs, those of the roles in the order in which roles first occur; empty where nobody is thanked.</summary>
    public List<string> Write()
    {
        var thanked = metadata.Contributors.Where(c => !c.Roles.Contains(Author, StringComparer.Ordinal)).ToList();
        var roles = thanked.SelectMany(RolesOf).Distinct(StringComparer.Ordinal);
        return [.. roles.Select(role => WriteGroup(role, [.. thanked.Where(c => RolesOf(c).Contains(role, StringComparer.Ordinal))]))];
    }

    private static IEnumerable<string> RolesOf(Contributor contributor) => contributor.Roles.Count > 0 ? contributor.Roles : [OtherRole];

    private string WriteGroup(string role, List<Contributor> people)
    {
        var sentences = new List<string>();
        var sorted = people.OrderBy(p => p.IsAnonymous).ThenBy(p => p.SortName ?? p.Name, StringComparer.Ordinal);
        foreach (var group in sorted.GroupBy(p => ThanksOf(p, role), StringComparer.Ordinal))
        {
            sentences.Add(WriteSentence(NamesOf(group, role), group.Key, isFirst: sentences.Count == 0));
        }

        // Chinese and Japanese sentences follow each other without a space.
        return string.Join(_words["comma"].EndsWith(' ') ? " " : string.Empty, sentences);
    }

    // Somebody's own thanks are said once, under the role named first; elsewhere the role itself says what for.
    private string ThanksOf(Contributor person, string role) =>
        person.Thanks is { Length: > 0 } thanks && RolesOf(person).First() == role
            ? thanks.Trim().TrimEnd('.', '。')
            : _words.Find("for." + role) ?? _words["for." + OtherRole];

    private List<string> NamesOf(IEnumerable<Contributor> people, string role)
    {
        var names = new List<string>();
        var anonymous = 0;
        foreach (var person in people)
        {
            if (person.IsAnonymous || person.Name is null)
            {
                anonymous++;
            }
            else
            {
                names.Add(person.Name);
            }
        }

        if (anonymous > 0)
        {
            names.Add(Anonymous(anonymous, role));
        }

        return names;
    }

    private string Anonymous(int count, string role)
    {
        var nouns = (_words.Find("nouns." + role) ?? _words["nouns." + OtherRole]).Split(' ');
        return _words.Format(count == 1 ? "anonymous-one" : "anonymous-many", _words.Number(count), nouns[count == 1 ? 0 : 1]);
    }

    private string WriteSentence(List<string> names, string thanks, bool isFirst)
    {
        var firstWord = thanks.Split(' ')[0];
        var isRelative = (_words.Find("relative-words") ?? string.Empty).Split(' ').Contains(firstWord, StringComparer.OrdinalIgnoreCase);
        var pattern = "thanks" + (isRelative ? "-relative" : string.Empty) + (isFirst ? string.Empty : "-further");
        return _words.Format(pattern, _words.Join(names), thanks);
    }
}
