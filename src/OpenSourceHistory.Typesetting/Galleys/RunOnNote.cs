using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>How a note goes on on the line on which the note before it ends (CSS GCPM 3, section 2.4).</summary>
/// <param name="Measure">Measure of the notes.</param>
/// <param name="Room">What of the line it must have at least.</param>
/// <param name="Gap">Space between the two notes.</param>
/// <param name="Behind">Sets it, as much of its first line taken.</param>
internal sealed record RunOnNote(Length Measure, Length Room, Length Gap, Func<Length, Galley> Behind)
{
    /// <summary>Where a note of this kind ends, from the left edge of the notes; nowhere where it has no lines.</summary>
    /// <param name="column">The note.</param>
    /// <param name="builder">Builds the line; no thread's but the caller's.</param>
    public static Length EndOf(Galley column, LineBuilder builder) =>
        column.Rows is [.., { Row: { Matter: LineMatter line } last }] ? last.X + line.Paragraph.Paint(line.Line, default, builder).Width : Length.Infinite;

    /// <summary>What is taken of its first line behind a note; null where that leaves too little.</summary>
    /// <param name="end">Where the note before it ends.</param>
    public Length? TakenBehind(Length end) => end + Gap + Room <= Measure ? end + Gap : null;
}
