using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Dates;

/// <summary>Sets a date, or a range whose common parts stand once.</summary>
internal sealed class DateRangeSetter(ValueList<DatePartElement> parts, string? delimiter, CiteScope scope)
{
    public ValueList<Piece> Set(SourceDate date)
    {
        var start = date.Start!.Value;
        if (date.End is not { } end)
        {
            return Join(parts.Select(p => Part(p, start)));
        }

        var shown = parts.Where(p => Figure(p.Part, start) != 0 || Figure(p.Part, end) != 0).ToList();
        var largest = shown.Where(p => Differs(p.Part, start, end)).Select(p => (DatePart?)p.Part).Max();
        return largest is null ? Join(shown.Select(p => Part(p, start))) : SetRange(shown, largest.Value, start, end);
    }

    private ValueList<Piece> SetRange(List<DatePartElement> shown, DatePart largest, DateParts start, DateParts end)
    {
        var first = shown.FindIndex(p => p.Part <= largest);
        var last = shown.FindLastIndex(p => p.Part <= largest);
        var dash = shown.First(p => p.Part == largest).RangeDelimiter ?? "\u2013";
        var varying = shown[first..(last + 1)];
        var range = scope.Style.NewBuilder();
        range.Append(Join(varying.Select((p, i) => Part(i == varying.Count - 1 ? WithoutSuffix(p) : p, start))));
        range.Append(dash);
        if (end.Year != 0)
        {
            range.Append(Join(varying.Select((p, i) => Part(i == 0 ? WithoutPrefix(p) : p, end))));
        }

        return Join([.. shown[..first].Select(p => Part(p, start)), range.ToPieces(), .. shown[(last + 1)..].Select(p => Part(p, start))]);
    }

    private ValueList<Piece> Join(IEnumerable<ValueList<Piece>> rendered) => scope.Style.Join(rendered, delimiter);

    private ValueList<Piece> Part(DatePartElement element, DateParts date)
    {
        var pieces = Pieces.Of(DatePartText.Of(element, date, scope.Style.Locale));
        var takesSuffix = element.Part == DatePart.Year && pieces.Count > 0 && !scope.HasYearSuffix && !scope.Style.PlacesYearSuffix;
        if (takesSuffix && scope.Text("year-suffix") is { } suffix)
        {
            scope.HasYearSuffix = true;
            pieces = pieces.Concat(Pieces.Of(suffix));
        }

        return Decorator.Decorate(pieces, element.Presentation, scope);
    }

    private static bool Differs(DatePart part, DateParts start, DateParts end) => Figure(part, start) != Figure(part, end);

    private static int Figure(DatePart part, DateParts date) => part switch
    {
        DatePart.Year => date.Year,
        DatePart.Month => date.Month == 0 && date.Season > 0 ? 20 + date.Season : date.Month,
        _ => date.Day,
    };

    private static DatePartElement WithoutSuffix(DatePartElement part) =>
        part with { Presentation = part.Presentation with { Suffix = string.Empty } };

    private static DatePartElement WithoutPrefix(DatePartElement part) =>
        part with { Presentation = part.Presentation with { Prefix = string.Empty } };
}
