namespace OpenSourceHistory.Citations.Data;

/// <summary>The name of a person or of a body (CSL-JSON name variable).</summary>
public sealed record PersonName
{
    /// <summary>Family name without particles.</summary>
    public string? Family { get; init; }

    /// <summary>Given names.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that goes when the family name stands alone: "de" of "Jean de La Fontaine".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name: "van" of "Vincent van Gogh".</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>"Jr.", "III".</summary>
    public string? Suffix { get; init; }

    /// <summary>A comma stands before the suffix also where the given name comes first.</summary>
    public bool HasCommaBeforeSuffix { get; init; }

    /// <summary>The family name always comes first, as in Chinese or Hungarian names.</summary>
    public bool IsStaticOrdering { get; init; }

    /// <summary>The name of a body, or one that must not be taken apart; the other parts are empty then.</summary>
    public string? Literal { get; init; }

    /// <summary>The last of a list that goes on with names which the source does not give.</summary>
    public static PersonName Others { get; } = OfBody("others");

    /// <summary>True for what stands for names that are not given, not for a name.</summary>
    public bool IsOthers => Literal == "others";

    /// <summary>A name that is taken as it is.</summary>
    /// <param name="literal">The name.</param>
    public static PersonName OfBody(string literal) => new() { Literal = literal };

    /// <summary>A name of two parts.</summary>
    /// <param name="family">Family name.</param>
    /// <param name="given">Given names.</param>
    public static PersonName Of(string family, string given) => new() { Family = family, Given = given };
}
