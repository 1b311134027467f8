using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript;

/// <summary>Someone who had a part in the book.</summary>
/// <param name="Name">Name as displayed; null for anonymous ones, whose names are dropped while reading.</param>
/// <param name="SortName">Name as sorted, family name first; null as above, or where <paramref name="Name"/> serves.</param>
/// <param name="Roles">MARC relator codes, such as <c>aut</c>, <c>edt</c>, <c>rev</c>.</param>
/// <param name="Thanks">What they are thanked for, a phrase, or null.</param>
/// <param name="IsAnonymous">True where they are counted but never named.</param>
public sealed record Contributor(string? Name, string? SortName, ValueList<string> Roles, string? Thanks, bool IsAnonymous)
{
    /// <summary>The name in its own script and order, such as 金晓峰; null where <see cref="Name"/> is that, or none is known.</summary>
    public string? NativeName { get; init; }

    /// <summary>BCP 47 language of the name in its own script, or null.</summary>
    public string? NativeLanguage { get; init; }

    /// <summary>Title put to the name where people are thanked, such as <c>Dr</c>; null for none.</summary>
    public string? Honorific { get; init; }

    /// <summary>True where an anonymous entry stands for several people, nobody says how many.</summary>
    public bool AreSeveral { get; init; }

    /// <summary>The name as a text in a language displays it: the native one in its own language. Null for anonymous ones.</summary>
    /// <param name="language">BCP 47 language of the text.</param>
    public string? NameIn(string language) => IsNativeIn(language) ? NativeName : Name;

    /// <summary>What the name is sorted by in a text of a language; empty for anonymous ones.</summary>
    /// <param name="language">BCP 47 language of the text.</param>
    public string SortNameIn(string language) => (IsNativeIn(language) ? NativeName : SortName ?? Name) ?? string.Empty;

    /// <summary>True where a text in a language displays the native name alone.</summary>
    /// <param name="language">BCP 47 language of the text.</param>
    public bool IsNativeIn(string language) => NativeName is not null && NativeLanguage is not null && LanguageTag.PrimaryOf(NativeLanguage) == LanguageTag.PrimaryOf(language);
}
