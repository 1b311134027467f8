using System.Globalization;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;

namespace OpenSourceHistory.Citations.Dates;

/// <summary>The text of a part of a date.</summary>
internal static class DatePartText
{
    public static string Of(DatePartElement element, DateParts date, CitationLocale locale) => element.Part switch
    {
        DatePart.Year => Year(element.Form, date.Year, locale),
        DatePart.Month => Month(element, date, locale),
        _ => Day(element.Form, date, locale),
    };

    private static string Year(DatePartForm form, int year, CitationLocale locale) => year switch
    {
        0 => string.Empty,
        _ when form == DatePartForm.Short => Figures(Math.Abs(year) % 100, 2),
        < 0 => Figures(-year) + (locale.Text("bc") ?? "BC"),
        < 1000 => Figures(year) + (locale.Text("ad") ?? "AD"),
        _ => Figures(year),
    };

    private static string Month(DatePartElement element, DateParts date, CitationLocale locale)
    {
        if (date.Month == 0)
        {
            return date.Season > 0 ? locale.Text($"season-{Figures(date.Season, 2)}") ?? string.Empty : string.Empty;
        }

        return element.Form switch
        {
            DatePartForm.Numeric => Figures(date.Month),
            DatePartForm.NumericLeadingZeros => Figures(date.Month, 2),
            DatePartForm.Short => locale.Text($"month-{Figures(date.Month, 2)}", TermForm.Short) ?? string.Empty,
            _ => locale.Text($"month-{Figures(date.Month, 2)}") ?? string.Empty,
        };
    }

    private static string Day(DatePartForm form, DateParts date, CitationLocale locale) => form switch
    {
        _ when date.Day == 0 => string.Empty,
        DatePartForm.NumericLeadingZeros => Figures(date.Day, 2),
        DatePartForm.Ordinal when date.Day == 1 || !locale.LimitDayOrdinalsToDay1 =>
            Figures(date.Day) + locale.OrdinalSuffix(date.Day, locale.GenderOf($"month-{Figures(date.Month, 2)}")),
        _ => Figures(date.Day),
    };

    private static string Figures(int number, int least = 1) => number.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0');
}
