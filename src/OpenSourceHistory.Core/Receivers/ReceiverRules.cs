using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Core.Receivers;

/// <summary>What a receiver takes. Rules that it does not have are null, or false.</summary>
public sealed record ReceiverRules
{
    // Keys of rules for pages that covers do not have, and what covers have in their place.
    private static readonly string[] s_ofPages = ["bleed", "bind-bleed", "margin", "margin-with-bleed", "gutter", "pages", "even-pages", "trim-width", "trim-height"];
    private static readonly (string Cover, string Page)[] s_ofCovers = [("cover-bleed", "bleed"), ("cover-margin", "margin"), ("cover-margin", "gutter")];

    /// <summary>The name that papers have in <see cref="Pages"/> that are not named there.</summary>
    public const string AnyPaper = "any";

    /// <summary>No rules.</summary>
    public static ReceiverRules None { get; } = new();

    /// <summary>The standards of its files.</summary>
    public ValueList<PdfStandard> Standards { get; init; } = [];

    /// <summary>Neither bookmarks nor links nor metadata.</summary>
    public bool IsBare { get; init; }

    /// <summary>No crop marks.</summary>
    public bool ForbidsMarks { get; init; }

    /// <summary>Nothing shines through, and there are no layers.</summary>
    public bool ForbidsTransparency { get; init; }

    /// <summary>No fonts whose glyphs are drawn as pages are.</summary>
    public bool ForbidsType3 { get; init; }

    /// <summary>No inks with plates of their own.</summary>
    public bool ForbidsSpots { get; init; }

    /// <summary>Whether type and rules in black ink alone lie over the inks beneath; null where it says nothing.</summary>
    public bool? OverprintsBlack { get; init; }

    /// <summary>Fonts with all of their glyphs.</summary>
    public bool RequiresWholeFonts { get; init; }

    /// <summary>A page at the end that makes their number even.</summary>
    public bool RequiresEvenPages { get; init; }

    /// <summary>Bleed beyond the head, the foot and the outer edge, where anything bleeds.</summary>
    public Length? Bleed { get; init; }

    /// <summary>Bleed beyond the edge where pages are bound; the same as <see cref="Bleed"/> where it is null.</summary>
    public Length? BindBleed { get; init; }

    /// <summary>The least between type and the edges.</summary>
    public Length? Margin { get; init; }

    /// <summary>The same where anything bleeds.</summary>
    public Length? MarginWithBleed { get; init; }

    /// <summary>The least between type and the edge where pages are bound, from so many pages on, ascending.</summary>
    public ValueList<KeyValuePair<int, Length>> Gutters { get; init; } = [];

    /// <summary>The least and the most pages by the name of the paper; <c>any</c> for papers that are not named.</summary>
    public ValueList<KeyValuePair<string, ReceiverRange<int>>> Pages { get; init; } = [];

    /// <summary>Widths of pages as cut.</summary>
    public ReceiverRange<Length>? TrimWidth { get; init; }

    /// <summary>Heights of pages as cut.</summary>
    public ReceiverRange<Length>? TrimHeight { get; init; }

    /// <summary>The most ink in one place: 4 is all four inks solid.</summary>
    public double? InkLimit { get; init; }

    /// <summary>The least resolution of pictures in pixels per inch.</summary>
    public int? Resolution { get; init; }

    /// <summary>The smallest type.</summary>
    public Length? SmallestType { get; init; }

    /// <summary>What it takes of covers.</summary>
    public CoverRules Cover { get; init; } = CoverRules.None;

    /// <summary>Where each rule comes from and when it was looked at, by its key.</summary>
    public ValueList<KeyValuePair<string, string>> Sources { get; init; } = [];

    /// <summary>Whether black lies over the inks beneath in a file: as the receiver says, else in what is printed from; never in what is an archive as well.</summary>
    /// <param name="standards">The standards that the file conforms to.</param>
    public bool OverprintsBlackIn(ValueList<PdfStandard> standards) =>
        (OverprintsBlack ?? standards.Any(s => s.Kind == PdfStandardKind.Exchange)) && standards.All(s => s.Kind != PdfStandardKind.Archive);

    /// <summary>How many pages it takes on a paper; null where it says nothing.</summary>
    /// <param name="paper">The paper; null where nobody says.</param>
    public ReceiverRange<int>? PagesOn(string? paper) =>
        Pages.FirstOrDefault(p => p.Key == paper).Value ?? Pages.FirstOrDefault(p => p.Key == AnyPaper).Value;

    /// <summary>The least between type and the edge where pages are bound, which is never less than the margin.</summary>
    /// <param name="pages">How many pages there are.</param>
    public Length GutterOf(int pages) => Length.Max(Gutters.LastOrDefault(g => g.Key <= pages).Value, Margin ?? Length.Zero);

    /// <summary>The least between type and the other edges of a page.</summary>
    /// <param name="bleeds">True where anything on it bleeds.</param>
    public Length MarginOf(bool bleeds) => (bleeds ? MarginWithBleed : null) ?? Margin ?? Length.Zero;

    /// <summary>The rules for the cover of a book: those for its sheet in the place of those for pages.</summary>
    /// <param name="sheet">Back, spine and front as cut.</param>
    public ReceiverRules ForCover(Size sheet) =>
        ForCover(new ReceiverRange<Length>(sheet.Width, sheet.Width), new ReceiverRange<Length>(sheet.Height, sheet.Height));

    /// <summary>The same where nobody says how large the pages are: back and front are each as wide as one that the receiver takes.</summary>
    /// <param name="spine">Width of the spine; null where nobody says, and the sheet may have any width.</param>
    public ReceiverRules ForCover(Length? spine) =>
        ForCover(spine is { } between && TrimWidth is { } width ? new ReceiverRange<Length>((width.Least * 2) + between, (width.Most * 2) + between) : null, Cover.IsCase ? null : TrimHeight);

    private ReceiverRules ForCover(ReceiverRange<Length>? width, ReceiverRange<Length>? height) => this with
    {
        RequiresEvenPages = false,
        Bleed = Cover.Bleed,
        BindBleed = null,
        Margin = Cover.Margin,
        MarginWithBleed = null,
        Gutters = Cover.Margin is { } margin ? [KeyValuePair.Create(1, margin)] : [],
        Pages = [KeyValuePair.Create(AnyPaper, new ReceiverRange<int>(1, 1))],
        TrimWidth = width,
        TrimHeight = height,
        Sources = ValueList.From(Sources.Where(s => !s_ofPages.Contains(s.Key)).Concat(s_ofCovers.SelectMany(k => Sources.Where(s => s.Key == k.Cover).Select(s => KeyValuePair.Create(k.Page, s.Value))))),
    };

    /// <summary>Where a rule comes from; null where nobody says.</summary>
    /// <param name="key">The rule's key.</param>
    public string? SourceOf(string key) => Sources.FirstOrDefault(s => s.Key == key).Value;
}
