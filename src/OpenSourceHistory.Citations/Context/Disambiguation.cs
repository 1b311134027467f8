using System.Collections.Immutable;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Context;

/// <summary>What is added to a cite to tell its source from others.</summary>
internal sealed record Disambiguation
{
    public static Disambiguation None { get; } = new();

    /// <summary>Names shown at least.</summary>
    public int ShownNames { get; init; }

    /// <summary>Names whose given names are shown: 1 as initials, 2 in full.</summary>
    public ImmutableDictionary<PersonName, int> GivenNames { get; init; } = ImmutableDictionary<PersonName, int>.Empty;

    /// <summary>Given names are shown of the first name of a list alone.</summary>
    public bool ExpandsPrimaryOnly { get; init; }

    /// <summary>The condition <c>disambiguate="true"</c> holds.</summary>
    public bool Condition { get; init; }

    /// <summary>1 for the letter a, 0 for none.</summary>
    public int YearSuffix { get; init; }

    public string YearSuffixLetters
    {
        get
        {
            var letters = string.Empty;
            for (var rest = YearSuffix; rest > 0; rest = (rest - 1) / 26)
            {
                letters = (char)('a' + ((rest - 1) % 26)) + letters;
            }

            return letters;
        }
    }
}
