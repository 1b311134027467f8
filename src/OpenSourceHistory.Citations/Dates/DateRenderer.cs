using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Dates;

/// <summary>Renders <c>cs:date</c>.</summary>
internal static class DateRenderer
{
    public static Rendered Render(DateElement element, CiteScope scope)
    {
        // When a source was looked at does not tell it from others.
        if (scope.Date(element.Variable) is not { } date || (scope.Cite.IsComparing && element.Variable == "accessed"))
        {
            return Rendered.EmptyVariable;
        }

        scope.Shown(element.Variable);
        var (parts, presentation) = Resolve(element, scope);
        if (scope.Cite.IsSorting)
        {
            return Rendered.OfVariable(Pieces.Of(DateSortKey.Of(Limited(date, parts))));
        }

        var content = date.Start is null
            ? Pieces.Of(date.Literal ?? string.Empty)
            : new DateRangeSetter(parts, presentation.Delimiter, scope).Set(date);
        return Rendered.OfVariable(Decorator.Decorate(content, presentation, scope));
    }

    // Only the parts that the element shows count for sorting.
    private static SourceDate Limited(SourceDate date, ValueList<DatePartElement> parts) =>
        date with { Start = Limited(date.Start, parts), End = Limited(date.End, parts) };

    private static DateParts? Limited(DateParts? date, ValueList<DatePartElement> parts)
    {
        if (date is not { } known)
        {
            return null;
        }

        var (month, day) = (parts.Any(p => p.Part == DatePart.Month), parts.Any(p => p.Part == DatePart.Day));
        return new DateParts(known.Year, month ? known.Month : 0, day ? known.Day : 0) { Season = month ? known.Season : 0 };
    }

    // A localised date takes its parts from the locale, and what the style says of a part goes over it.
    private static (ValueList<DatePartElement> Parts, Presentation Presentation) Resolve(DateElement element, CiteScope scope)
    {
        if (element.Form is not { } form || scope.Style.Locale.DateOf(form) is not { } localized)
        {
            return (element.Parts, element.Presentation);
        }

        var parts = localized.Parts.Where(p => p.Part >= element.Precision).Select(p => Over(p, element.Parts));
        return (ValueList.From(parts), element.Presentation with { Delimiter = localized.Presentation.Delimiter });
    }

    private static DatePartElement Over(DatePartElement localized, ValueList<DatePartElement> changes)
    {
        if (changes.FirstOrDefault(c => c.Part == localized.Part) is not { } change)
        {
            return localized;
        }

        var affixes = localized.Presentation;
        return new DatePartElement(
            localized.Part,
            change.Form == DatePartForm.Default ? localized.Form : change.Form,
            change.RangeDelimiter ?? localized.RangeDelimiter,
            affixes.Under(change.Presentation) with { Prefix = affixes.Prefix, Suffix = affixes.Suffix });
    }
}
