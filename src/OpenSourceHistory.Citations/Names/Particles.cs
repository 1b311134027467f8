using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Takes particles and suffixes from names that hold them unmarked.</summary>
internal static class Particles
{
    /// <summary>
    /// Small words before a family name stay with it, those behind the given names go when it stands alone, and what follows a comma
    /// behind the given names is a suffix. A family name in quotation marks is taken as it is.
    /// </summary>
    public static PersonName Split(PersonName name)
    {
        if (name.Literal is not null || name.Family is not { } family)
        {
            return name;
        }

        if (family.Length > 2 && family[0] == '"' && family[^1] == '"')
        {
            return name with { Family = family[1..^1] };
        }

        var split = SplitSuffix(name);
        split = split.NonDroppingParticle is null && split.DroppingParticle is null ? SplitFamily(split) : split;
        return split.DroppingParticle is null ? SplitGiven(split) : split;
    }

    private static PersonName SplitSuffix(PersonName name)
    {
        var comma = name.Given?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        if (name.Suffix is not null || name.Given is not { } given || comma <= 0)
        {
            return name;
        }

        var forced = given[comma..].StartsWith(",!", StringComparison.Ordinal);
        return name with
        {
            Given = given[..comma].Trim(),
            Suffix = given[(comma + 1)..].TrimStart('!', ' '),
            HasCommaBeforeSuffix = forced || name.HasCommaBeforeSuffix,
        };
    }

    private static PersonName SplitFamily(PersonName name)
    {
        var family = name.Family!;
        var end = 0;
        while (end < family.Length && EndOfParticle(family, end) is { } next)
        {
            end = next;
        }

        return end == 0 ? name : name with { NonDroppingParticle = family[..end].TrimEnd(), Family = family[end..] };
    }

    // The end of a small word with a space, an apostrophe or a hyphen behind it; null where the name begins.
    private static int? EndOfParticle(string family, int start)
    {
        // "'t" begins with its apostrophe.
        var letters = family[start] is '\'' or '\u2019' ? start + 1 : start;
        var end = letters;
        while (end < family.Length && (char.IsLower(family[end]) || family[end] == '.'))
        {
            end++;
        }

        if (end == letters || end >= family.Length || !(family[end] is ' ' or '\'' or '\u2019' || (family[end] == '-' && end - start == 2)))
        {
            return null;
        }

        return end + 1 < family.Length ? end + 1 : null;
    }

    private static PersonName SplitGiven(PersonName name)
    {
        var words = (name.Given ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 1 && words[first - 1].All(c => char.IsLower(c) || c is '\'' or '\u2019'))
        {
            first--;
        }

        return first == words.Length
            ? name
            : name with { Given = string.Join(' ', words[..first]), DroppingParticle = string.Join(' ', words[first..]) };
    }
}
