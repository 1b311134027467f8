using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>Dates of books as <c>book.yaml</c> writes them: <c>2026</c>, <c>2026-11</c> or <c>2026-11-23</c> (ISO 8601, Gregorian).</summary>
public static class PublicationDate
{
    private static readonly string[] s_formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>True where a text is such a date.</summary>
    /// <param name="text">The text, without space around it.</param>
    public static bool IsWellFormed(string text) => DateTime.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
