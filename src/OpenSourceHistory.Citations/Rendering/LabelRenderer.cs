using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders <c>cs:label</c> outside names.</summary>
internal static class LabelRenderer
{
    public static Rendered Render(LabelElement element, CiteScope scope)
    {
        var variable = element.Variable ?? string.Empty;
        if (scope.Text(variable) is not { } value)
        {
            return Rendered.EmptyVariable;
        }

        var term = variable == "locator" ? scope.LocatorLabel : variable;
        var locale = scope.Style.Locale;
        var isPlural = IsPlural(element.Plural, variable, value, locale.Text("and") ?? "and");
        var text = locale.Text(term, element.Form, isPlural) ?? locale.Text(Counted(term), element.Form, isPlural) ?? string.Empty;
        return new Rendered(Decorator.Decorate(Pieces.Of(text), element.Presentation, scope), true, true);
    }

    // Locales before 1.0.2 have no term for a number of volumes but that for a volume.
    private static string Counted(string term) => term switch
    {
        "number-of-volumes" => "volume",
        "number-of-pages" => "page",
        _ => term,
    };

    private static bool IsPlural(LabelPlural plural, string variable, string value, string and) => plural switch
    {
        LabelPlural.Always => true,
        LabelPlural.Never => false,
        _ when variable is "number-of-pages" or "number-of-volumes" => value.Trim() is not ("1" or "0"),
        _ => NumericText.IsPlural(value) || IsPluralText(value, and),
    };

    // "iv-vi" and "12 and 15" are several pages though no figures stand on both sides.
    private static bool IsPluralText(string value, string and) =>
        value.Replace("\\-", string.Empty, StringComparison.Ordinal)
            .Replace($" {and} ", "&", StringComparison.Ordinal)
            .Split('-', '\u2013', ',', '&')
            .Count(p => p.Any(char.IsAsciiDigit) || IsRoman(p.Trim())) > 1;

    private static bool IsRoman(string text) => text.Length > 0 && text.All(c => "ivxlcdm".Contains(c, StringComparison.Ordinal));
}
