namespace OpenSourceHistory.Manuscript.Dates;

/// <summary>When something happened: at a date, or from one to another. Ordered by the start, then the end; what has no end comes first.</summary>
/// <param name="Start">The date, or the first of the interval.</param>
/// <param name="End">The last date of the interval, or null.</param>
public sealed record EventDate(EdtfDate Start, EdtfDate? End = null) : IComparable<EventDate>
{
    /// <summary>The first day that it may mean, counted as <see cref="EdtfDate.FirstDay"/>.</summary>
    public int FirstDay => Start.FirstDay;

    /// <summary>The last day that it may mean.</summary>
    public int LastDay => (End ?? Start).LastDay;

    /// <summary>True where one of its dates is approximate.</summary>
    public bool IsCirca => Start.IsCirca || End is { IsCirca: true };

    /// <summary>True where the first is earlier.</summary>
    public static bool operator <(EventDate a, EventDate b) => Comparer<EventDate>.Default.Compare(a, b) < 0;

    /// <summary>True where the first is earlier or the same.</summary>
    public static bool operator <=(EventDate a, EventDate b) => Comparer<EventDate>.Default.Compare(a, b) <= 0;

    /// <summary>True where the first is later.</summary>
    public static bool operator >(EventDate a, EventDate b) => Comparer<EventDate>.Default.Compare(a, b) > 0;

    /// <summary>True where the first is later or the same.</summary>
    public static bool operator >=(EventDate a, EventDate b) => Comparer<EventDate>.Default.Compare(a, b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(EventDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Start.CompareTo(other.Start);
        return order != 0 ? order : Comparer<EdtfDate?>.Default.Compare(End, other.End);
    }

    /// <summary>The date in the Extended Date/Time Format: <c>2008</c>, <c>2019-12-31/2020-09</c>.</summary>
    public override string ToString() => End is null ? Start.ToString() : $"{Start}/{End}";
}
