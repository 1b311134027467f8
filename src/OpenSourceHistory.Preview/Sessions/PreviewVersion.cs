using System.Globalization;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Layouts;
using OpenSourceHistory.Preview.Drawing;
using OpenSourceHistory.Preview.Reading;
using OpenSourceHistory.Publishing.Previewing;

namespace OpenSourceHistory.Preview.Sessions;

/// <summary>The book as one build made it.</summary>
internal sealed class PreviewVersion
{
    private readonly Lazy<PageDocument> _layout;
    private readonly Lazy<PageMatch[]> _matches;
    private readonly Lazy<ValueList<TextBlock>>[] _texts;

    /// <summary>Takes a build.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    /// <param name="book">The book; where it could not be read, with the pages of before.</param>
    /// <param name="glyphs">Knows faces from build to build.</param>
    /// <param name="before">The build before it, or null: pages that stand since are not looked through again.</param>
    /// <param name="whole">The whole build before it, or null: what changed since is marked.</param>
    public PreviewVersion(int number, PreviewedBook book, GlyphTable glyphs, PreviewVersion? before = null, PreviewVersion? whole = null)
    {
        (Number, Book, Before) = (number, book, whole?.Number ?? 0);
        _matches = new(() => PageMatch.Of(this, whole));
        Pages = book.Pages?.Pages ?? [];
        var known = new Dictionary<Page, ulong>(ReferenceEqualityComparer.Instance);
        for (var page = 0; page < before?.Pages.Count; page++)
        {
            known[before.Pages[page]] = before.Fingerprints[page];
        }

        MadePages = [.. Pages.Where(p => !known.ContainsKey(p))];
        Fingerprints = [.. Pages.Select(p => known.TryGetValue(p, out var print) ? print : PageFingerprint.Of(p, glyphs))];
        _layout = new(() => LayoutOverlay.Of(book.Pages!));
        _texts = [.. Pages.Select(page => new Lazy<ValueList<TextBlock>>(() => PageText.Of(page, book.Pages!.Structure)))];
    }

    /// <summary>Its number, counted from 1.</summary>
    public int Number { get; }

    /// <summary>Number of the whole build before it; 0 where there was none.</summary>
    public int Before { get; }

    /// <summary>What each page was in that build.</summary>
    public IReadOnlyList<PageMatch> Matches => _matches.Value;

    /// <summary>The book.</summary>
    public PreviewedBook Book { get; }

    /// <summary>Its pages.</summary>
    public ValueList<Page> Pages { get; }

    /// <summary>The pages that the build before it did not have.</summary>
    public ValueList<Page> MadePages { get; }

    /// <summary>A number for each page, by which one is known that looks as it did.</summary>
    public IReadOnlyList<ulong> Fingerprints { get; }

    /// <summary>A name for how a page looks.</summary>
    /// <param name="index">Its index.</param>
    public string LookOf(int index) => Fingerprints[index].ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>A page.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="showsLayout">True for the page with its layout shown.</param>
    public Page PageAt(int index, bool showsLayout) => showsLayout ? _layout.Value.Pages[index] : Pages[index];

    /// <summary>The text of a page in reading order.</summary>
    /// <param name="index">The page.</param>
    public ValueList<TextBlock> TextOf(int index) => _texts[index].Value;
}
