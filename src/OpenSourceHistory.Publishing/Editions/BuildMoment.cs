using System.Globalization;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>The moment that an edition says it was made at: the same for the same inputs, so never that of a clock.</summary>
internal static class BuildMoment
{
    private static readonly string[] s_formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    // The earliest date that a zip archive can hold.
    private static readonly DateTimeOffset s_earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What SOURCE_DATE_EPOCH says, else the first day of the book's own date, else a date long past.</summary>
    /// <param name="metadata">The book's metadata.</param>
    /// <param name="workspace">The door to the clock.</param>
    public static DateTimeOffset Of(BookMetadata metadata, IWorkspace workspace) => workspace.BuildTime ?? OfBook(metadata.Date);

    /// <summary>
    /// When an e-book was last changed, which is not when it was published: what SOURCE_DATE_EPOCH says, else what the author says, else the day of the
    /// program's version, before which no such file can have been made.
    /// </summary>
    /// <param name="metadata">The book's metadata.</param>
    /// <param name="workspace">The door to the clock.</param>
    public static DateTimeOffset OfChange(BookMetadata metadata, IWorkspace workspace) => workspace.BuildTime ?? metadata.Modified ?? ProgramVersion.Day;

    private static DateTimeOffset OfBook(string? date) =>
        DateTimeOffset.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) && day > s_earliest
            ? day
            : s_earliest;
}
