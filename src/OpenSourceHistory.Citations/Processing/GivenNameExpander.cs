using System.Collections.Immutable;
using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Names;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Shows given names of all names that would be taken for another person's, whatever cites they stand in.</summary>
internal sealed class GivenNameExpander(CiteRenderer renderer, GivenNameRule rule)
{
    private bool IsPrimaryOnly => rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;

    private bool ShowsFull => rule is GivenNameRule.AllNames or GivenNameRule.PrimaryName;

    public void Expand(IReadOnlyList<CiteContext> contexts, Dictionary<string, Disambiguation> states)
    {
        var names = contexts.SelectMany(NamesOf).Distinct().ToList();
        var levels = names.GroupBy(n => n.NonDroppingParticle + " " + n.Family, StringComparer.Ordinal)
            .Where(g => g.DistinctBy(WithoutSpaces).Count() > 1)
            .SelectMany(LevelsOf)
            .ToImmutableDictionary();
        foreach (var context in contexts)
        {
            states[context.Source.Id] = states[context.Source.Id] with { GivenNames = levels, ExpandsPrimaryOnly = IsPrimaryOnly };
        }
    }

    private IEnumerable<PersonName> NamesOf(CiteContext context)
    {
        var names = renderer.Render(context).Names;
        return IsPrimaryOnly ? names.Take(1) : names;
    }

    // Initials are enough where they tell the people of a family name apart.
    private IEnumerable<KeyValuePair<PersonName, int>> LevelsOf(IEnumerable<PersonName> family)
    {
        foreach (var alike in family.GroupBy(InitialOf, StringComparer.Ordinal))
        {
            var level = alike.DistinctBy(WithoutSpaces).Count() == 1 ? 1 : ShowsFull ? 2 : 0;
            foreach (var name in alike)
            {
                yield return KeyValuePair.Create(name, level);
            }
        }
    }

    // "J. J." and "J.J." are one person.
    private static string WithoutSpaces(PersonName name) => (name.Given ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string InitialOf(PersonName name) => Initials.Of(name.Given ?? string.Empty, ".", false, true);
}
