using System.Globalization;
using System.Text;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Sorting;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders <c>cs:number</c>.</summary>
internal static class NumberRenderer
{
    private static readonly (int Value, string Digits)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    public static Rendered Render(NumberElement element, CiteScope scope)
    {
        if (scope.Text(element.Variable) is not { } text)
        {
            return Rendered.EmptyVariable;
        }

        if (scope.Cite.IsSorting)
        {
            return Rendered.OfVariable(Pieces.Of(NumericSortKey.Of(text)));
        }

        var shown = element.Variable is "page" or "locator"
            ? PageRanges.Format(text, scope.Style)
            : NumericText.IsNumeric(text)
                ? NumericText.Map(text, n => Form(n, element.Form, scope.Style.Locale, scope.Style.Locale.GenderOf(element.Variable)))
                : text;
        return Rendered.OfVariable(Decorator.Decorate(RichTextReader.Read(shown), element.Presentation, scope));
    }

    /// <summary>A number in a form; text that is no number as it is.</summary>
    public static string Form(string number, NumberForm form, CitationLocale locale, TermGender gender)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        return form switch
        {
            NumberForm.Ordinal => number + locale.OrdinalSuffix(value, gender),
            NumberForm.LongOrdinal => LongOrdinal(value, locale, gender) ?? number + locale.OrdinalSuffix(value, gender),
            NumberForm.Roman => value is > 0 and < 6000 ? Roman(value) : number,
            _ => number,
        };
    }

    private static string? LongOrdinal(int value, CitationLocale locale, TermGender gender) =>
        value is >= 1 and <= 10 ? locale.Find($"long-ordinal-{value:00}", TermForm.Long, gender)?.Single : null;

    private static string Roman(int value)
    {
        var roman = new StringBuilder();
        foreach (var (unit, digits) in s_roman)
        {
            for (; value >= unit; value -= unit)
            {
                roman.Append(digits);
            }
        }

        return roman.ToString();
    }
}
