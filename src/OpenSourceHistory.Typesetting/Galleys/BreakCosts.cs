namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What the page breaker weighs against each other. The unit is a page one line short: 100.</summary>
internal static class BreakCosts
{
    // Lines up to which shortness counts squared.
    private const int Noticeable = 5;

    // What each line beyond those costs in front of what cannot be cut: less than squared, so that a picture that does not fit does not make ten pages
    // before it short.
    private const long FurtherLine = 300;

    // The same where the page could go on: as much as the fifth line, so that no page is half empty for the sake of others.
    private const long FurtherLineInText = 1000;

    // Lines that a page may lack in front of a heading as cheaply as each one more: a reader takes the gap for the section's end.
    private const int NoticeableAtHeading = 2;
    private const long FurtherLineAtHeading = 150;

    /// <summary>A hyphenated word over the foot of a page: worse than one line short of the foot, better than two.</summary>
    public const long Hyphen = 250;

    /// <summary>The same where the reader must turn the page.</summary>
    public const long HyphenAtTurn = 390;

    /// <summary>A hyphen where the sheet wants none: the page may be some ten lines short before.</summary>
    public const long UnwantedHyphen = 3000;

    /// <summary>A note split: better than a page three lines short, worse than one two lines short.</summary>
    public const long NoteSplit = 650;

    /// <summary>A line of a note carried to the next page, so that the note ends as soon as it can.</summary>
    public const long NoteLineCarried = 12;

    /// <summary>A page that holds notes alone.</summary>
    public const long NotesOnly = 4000;

    /// <summary>What a page may cost before paragraphs around it are set in other ways: less than a line short.</summary>
    public const long Flaw = 90;

    /// <summary>The same where paragraphs nearby have not helped: facing pages are not level, or a last page has two lines.</summary>
    public const long GraveFlaw = 600;

    // Facing pages that do not end level: worse than both two lines short, better than a table cut.
    private const long UnevenSpread = 1200;

    // Each line by which they are not.
    private const long UnevenLine = 300;

    // A paragraph in another number of lines, however well it can be set so.
    private const long Varied = 30;

    // Demerits of a paragraph's lines that weigh as much as a hundredth of a line missing on a page.
    private const double DemeritsOfOne = 80;

    /// <summary>Lines that a last page should have: fewer look left over.</summary>
    public const int LeastLastPage = 5;

    /// <summary>A last page of fewer lines, for each line that is missing.</summary>
    public const long ShortLastPage = 220;

    /// <summary>A float that waits for the next page: as much as a page two lines short, so that a lesser gap in front of it passes.</summary>
    public const long FloatMoved = 400;

    /// <summary>A float for the top or the foot of a page that waits for the next page: less than a line short.</summary>
    public const long FloatWaits = 60;

    /// <summary>A table cut that would fit a page: the page may be eight lines short before.</summary>
    public const long TableSplit = 3400;

    /// <summary>A break between "as follows:" and what follows: the page may be seven lines short before.</summary>
    public const long Announced = 3000;

    /// <summary>A single row of a table left at the foot or carried to the top of a page: the page may be six lines short before.</summary>
    public const long LoneTableRow = 2700;

    /// <summary>A paragraph of one line at the top of a page and a heading below it: the page may be three lines short before.</summary>
    public const long LoneLine = 1000;

    /// <summary>A cell over several rows cut: the page may be five lines short before.</summary>
    public const long CellSplit = 2200;

    /// <summary>A line less than widows or orphans ask for: the page may be some twenty lines short before.</summary>
    public const long WidowOrOrphan = 40_000;

    /// <summary>A break where break-before, -after or -inside says avoid.</summary>
    public const long Avoid = 50_000;

    /// <summary>A break beside a drop cap, inside the head of a table or in front of its foot.</summary>
    public const long Torn = 90_000;

    /// <summary>A row of columns carried to the next page though it fits: less than a line of the page, since more than one column lacks it.</summary>
    public const long ColumnRowCarried = 30;

    /// <summary>The same where columns are filled one after the other, so that the last of the page would show the gap: more than a line that a last page lacks.</summary>
    public const long FilledRowCarried = 300;

    /// <summary>Spaces smaller than the sheet says so that a page ends level: less than a line short.</summary>
    public const long Tightened = 20;

    /// <summary>A page more: breaks ties in favour of fewer pages.</summary>
    public const long Page = 10;

    /// <summary>Facing pages that end at different lines.</summary>
    /// <param name="lines">Lines between them.</param>
    public static long Uneven(int lines) => lines == 0 ? 0 : UnevenSpread + (UnevenLine * lines);

    /// <summary>What a paragraph's lines may cost more where it is set in another number of them: as if two had spaces half as wide again.</summary>
    public const double MostDemerits = 32_000;

    /// <summary>A paragraph set in another number of lines than the best.</summary>
    /// <param name="demerits">What its lines cost more.</param>
    public static long OfVariant(double demerits) => Varied + (long)(Math.Max(0, demerits) / DemeritsOfOne);

    /// <summary>
    /// A page some lines short. It counts squared, so that two pages one line short are better than one two lines short; dearest where the page could go on,
    /// cheapest in front of a heading.
    /// </summary>
    /// <param name="lines">Lines that are missing.</param>
    /// <param name="end">What the page ends at.</param>
    public static long Short(int lines, PageEnd end) => end switch
    {
        PageEnd.InText => Short(lines, Noticeable, FurtherLineInText),
        PageEnd.AtHeading => Short(lines, NoticeableAtHeading, FurtherLineAtHeading),
        _ => Short(lines, Noticeable, FurtherLine),
    };

    private static long Short(int lines, int noticeable, long furtherLine) =>
        lines <= noticeable ? 100L * lines * lines : (100L * noticeable * noticeable) + (furtherLine * (lines - noticeable));
}
