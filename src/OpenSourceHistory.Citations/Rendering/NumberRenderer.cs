using System.Globalization;
using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders <c>cs:number</c>.</summary>
internal static class NumberRenderer
{
    public static Rendered Render(NumberElement element, CiteScope scope)
    {
        if (scope.Text(element.Variable) is not { } text)
        {
            return Rendered.EmptyVariable;
        }

        scope.Shown(element.Variable);
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
            NumberForm.Roman => value is > 0 and <= Core.Text.Numerals.LargestRoman ? Core.Text.Numerals.Roman(value) : number,
            _ => number,
        };
    }

    private static string? LongOrdinal(int value, CitationLocale locale, TermGender gender) =>
        value is >= 1 and <= 10 ? locale.Find($"long-ordinal-{value:00}", TermForm.Long, gender)?.Single : null;
}
