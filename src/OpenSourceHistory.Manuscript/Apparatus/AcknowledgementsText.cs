using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the thanks: a paragraph per role, then one for each other reason; in it a sentence per thing thanked for, in it the names as
/// the language sorts them, unnamed people last. The authors of the book are not thanked.
/// </summary>
/// <param name="book">Whose people are thanked, in whose language.</param>
/// <param name="span">The place given to what is written.</param>
internal sealed class AcknowledgementsText(Book book, SourceSpan span)
{
    private readonly string _language = book.Metadata.Language;
    private readonly PhraseWriter _phrases = new(Vocabulary.Of(book.Metadata.Language), span);
    private readonly Collator _collator = Collator.Of(book.Metadata.Language).ForNames;

    private Vocabulary Words => _phrases.Words;

    /// <summary>The paragraphs, those of the roles in the order in which roles first occur; empty where nobody is thanked.</summary>
    public ValueList<Block> Write() =>
        ValueList.From(GroupsByRole().Concat(GroupsByReason()).Select(Block (group, index) => _phrases.Paragraph(WriteGroup(group.Key, group.People, index))));

    private IEnumerable<(string Key, List<Thanked> People)> GroupsByRole()
    {
        var contributors = book.Metadata.Contributors.Where(c => !c.Roles.Contains(Relators.Author, StringComparer.Ordinal)).ToList();
        return contributors
            .SelectMany(RolesOf)
            .Distinct(StringComparer.Ordinal)
            .Select(role => (role, contributors.Where(c => RolesOf(c).Contains(role, StringComparer.Ordinal)).Select(c => InRole(c, role)).ToList()));
    }

    private static IEnumerable<string> RolesOf(Contributor contributor) => contributor.Roles.Count > 0 ? contributor.Roles : [Relators.Other];

    // Somebody's own thanks are said once, under the role named first; elsewhere the role itself says what for.
    private static Thanked InRole(Contributor person, string role) => new(person, RolesOf(person).First() == role ? person.Thanks : null, null);

    private IEnumerable<(string Key, List<Thanked> People)> GroupsByReason() => book.Data.Acknowledged
        .Where(a => a.Person is not null || a.Work is not null)
        .Where(a => a.Person?.Name is null || !book.Metadata.Authors.Any(author => author.Name == a.Person.Name))
        .GroupBy(a => a.Reason)
        .OrderBy(group => group.Key)
        .Select(group => (group.Key.ToString().ToLowerInvariant(), group.Select(a => new Thanked(a.Person, a.Person?.Thanks, a.Work is null ? null : a)).Distinct().ToList()));

    private ValueList<Inline> WriteGroup(string key, List<Thanked> people, int index)
    {
        var sentences = new List<ValueList<Inline>>();
        var sorted = _collator.Sort(people, SortNameOf).OrderBy(p => p.IsAnonymous);
        foreach (var group in sorted.GroupBy(p => ThanksOf(p, key), StringComparer.Ordinal))
        {
            sentences.Add(WriteSentence(NamesOf(group, key), group.Key, sentences.Count == 0 ? index : null));
        }

        return _phrases.Follow(sentences);
    }

    private string SortNameOf(Thanked thanked) => thanked.Person?.SortNameIn(_language) ?? thanked.Work!.Work!;

    private string ThanksOf(Thanked thanked, string key) => thanked.Thanks is { Length: > 0 } thanks
        ? thanks.Trim().TrimEnd('.', '。')
        : Words.Find("for." + key) ?? Words["for." + Relators.Other];

    private List<ValueList<Inline>> NamesOf(IEnumerable<Thanked> people, string key)
    {
        var (anonymous, named) = (people.Where(p => p.IsAnonymous).ToList(), people.Where(p => !p.IsAnonymous));
        // Authors of one work stand together, its title behind the last.
        var names = named.GroupBy(p => p is { Person: not null, Work.Work: { } work } ? (object)work : p).Select(g => NamesOf([.. g])).ToList();
        return anonymous.Count > 0 ? [.. names, _phrases.Text(Anonymous(anonymous, key))] : names;
    }

    private ValueList<Inline> NamesOf(List<Thanked> authors)
    {
        var work = authors[0].Work;
        if (authors[0].Person is null)
        {
            return _phrases.Fill("unknown-author", TitleOf(work!));
        }

        var writer = new PersonNames(_language, _phrases);
        var names = _phrases.Join([.. authors.Select(a => writer.Full(a.Person!))]);
        return work is null ? names : _phrases.Fill("author-of", names, TitleOf(work));
    }

    private ValueList<Inline> TitleOf(Acknowledged work) =>
        work.IsPart ? _phrases.Fill("part-title", _phrases.Text(work.Work!)) : _phrases.WorkTitle(work.Work!);

    private string Anonymous(List<Thanked> people, string key)
    {
        var isOne = people is [{ Person.AreSeveral: false }];
        var pattern = people.Exists(p => p.Person!.AreSeveral) ? "anonymous-several" : isOne ? "anonymous-one" : "anonymous-many";
        var nouns = (Words.Find("nouns." + key) ?? Words["nouns." + Relators.Other]).Split(' ');
        return Words.Format(pattern, Words.Number(people.Count), nouns[isOne ? 0 : 1]);
    }

    // The number is that of the paragraph that the sentence begins; null for further sentences.
    private ValueList<Inline> WriteSentence(List<ValueList<Inline>> names, string thanks, int? paragraph)
    {
        var firstWord = thanks.Split(' ')[0];
        var isRelative = (Words.Find("relative-words") ?? string.Empty).Split(' ').Contains(firstWord, StringComparer.OrdinalIgnoreCase);
        var patterns = Words["thanks" + (isRelative ? "-relative" : string.Empty) + (paragraph is null ? "-further" : string.Empty)].Split('|');
        return _phrases.FillPattern(patterns[(paragraph ?? 0) % patterns.Length], _phrases.Join(names), _phrases.Text(thanks));
    }
}
