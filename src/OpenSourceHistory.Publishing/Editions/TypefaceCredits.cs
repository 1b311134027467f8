using OpenSourceHistory.Fonts;
using OpenSourceHistory.Manuscript.Apparatus;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Tells in a few words whom a typeface is owed to.</summary>
internal static class TypefaceCredits
{
    private const string OpenFontLicence = "SIL Open Font License";

    // The licences under which free typefaces come, by a part of their address.
    private static readonly (string Address, string Name)[] s_licences =
    [
        ("openfontlicense.org", OpenFontLicence),
        ("scripts.sil.org/OFL", OpenFontLicence),
        ("apache.org/licenses/LICENSE-2.0", "Apache License 2.0"),
        ("font.ubuntu.com", "Ubuntu Font Licence 1.0"),
        ("creativecommons.org/publicdomain/zero", "CC0 1.0"),
    ];

    /// <summary>The credit of a family, from one of its faces.</summary>
    /// <param name="face">The face.</param>
    public static TypefaceCredit Of(FontFace face) => Of(face.Family, face.Credits);

    /// <summary>As the other form, with what the name table tells.</summary>
    /// <param name="family">Name of the family.</param>
    /// <param name="credits">What its name table tells.</param>
    public static TypefaceCredit Of(string family, FontCredits credits) =>
        new(family) { Maker = MakerOf(credits)?.TrimEnd('.'), Licence = LicenceOf(credits) };

    // Where the designers are listed by script, with semicolons, the list is longer than a sentence can hold, and the foundry stands for them.
    private static string? MakerOf(FontCredits credits) =>
        credits.Designer is { } designer && (credits.Manufacturer is null || !designer.Contains(';', StringComparison.Ordinal)) ? designer : credits.Manufacturer;

    private static string? LicenceOf(FontCredits credits)
    {
        var known = Array.Find(s_licences, l => credits.LicenceAddress?.Contains(l.Address, StringComparison.OrdinalIgnoreCase) == true).Name;
        return known == OpenFontLicence ? OpenFontLicenceOf(credits) : known ?? FirstSentence(credits.Licence) ?? credits.LicenceAddress;
    }

    private static string OpenFontLicenceOf(FontCredits credits) =>
        credits.Licence?.Contains("Version 1.0", StringComparison.OrdinalIgnoreCase) == true ? OpenFontLicence + " 1.0" : OpenFontLicence + " 1.1";

    private static string? FirstSentence(string? text) =>
        text is null ? null : (text.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? text[..end] : text).TrimEnd('.');
}
