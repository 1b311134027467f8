using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes the copyright page of an edition, each of its statements a paragraph; what the data does not tell is left out.</summary>
/// <param name="metadata">The book.</param>
/// <param name="edition">The edition.</param>
/// <param name="phrases">Writes in its language.</param>
internal sealed class CopyrightText(BookMetadata metadata, EditionTraits edition, PhraseWriter phrases)
{
    private const string Isbn = "urn:isbn:";

    // For programs: no reader, shop or library looks a book up by it.
    private const string Uuid = "urn:uuid:";
    private readonly PersonNames _names = new(metadata.Language, phrases);

    private string? Year => metadata.Date?.Split('-')[0];

    /// <summary>The paragraphs.</summary>
    public ValueList<Block> Write()
    {
        ValueList<Inline>?[] statements = [Title(), Publication(), Copyright(), Rights(), .. RoleLines(), Identifier(), PrintIsbn(), Typesetting()];
        return ValueList.From(statements.OfType<ValueList<Inline>>().Select(Block (s) => phrases.Paragraph(s)));
    }

    private ValueList<Inline> Title() => phrases.WorkTitle(
        metadata.Subtitle is { } subtitle ? phrases.Words.Format("title-and-subtitle", metadata.Title, subtitle) : metadata.Title);

    private ValueList<Inline>? Publication() => (Year, metadata.Publisher) switch
    {
        ({ } year, { } publisher) => Line("first-published-by", year, publisher),
        ({ } year, null) => Line("first-published", year),
        (null, { } publisher) => Line("published-by", publisher),
        _ => null,
    };

    // The authors hold the copyright where nobody else is said to.
    private ValueList<Inline>? Copyright()
    {
        var holders = Named(Relators.CopyrightHolder);
        holders = holders.Count > 0 ? holders : Named(Relators.Author);
        if (holders.Count == 0)
        {
            return null;
        }

        var names = phrases.Join([.. holders.Select(_names.Plain)]);
        return Year is { } year ? phrases.Fill("copyright-line", phrases.Text(year), names) : phrases.Fill("copyright-line-without-year", names);
    }

    private ValueList<Inline>? Rights() => metadata.Rights is { } rights ? phrases.LinkedText(rights) : null;

    // In the order of the codes that have a pattern: those whom a reader looks for on this page.
    private IEnumerable<ValueList<Inline>?> RoleLines()
    {
        foreach (var role in Relators.Codes)
        {
            if (phrases.Words.Find("by." + role) is { } pattern && Named(role) is { Count: > 0 } people)
            {
                yield return phrases.FillPattern(pattern, phrases.Join([.. people.Select(_names.Plain)]));
            }
        }
    }

    private ValueList<Inline>? Identifier() => edition.Identifier switch
    {
        null => null,
        var isbn when isbn.StartsWith(Isbn, StringComparison.OrdinalIgnoreCase) => Line("isbn", isbn[Isbn.Length..]),
        var random when random.StartsWith(Uuid, StringComparison.OrdinalIgnoreCase) => null,
        var other => phrases.Fill("identifier", phrases.LinkedText(other)),
    };

    private ValueList<Inline>? PrintIsbn() => edition.PrintIsbn is { } isbn && isbn != edition.Identifier ? Line("isbn-print", isbn[Isbn.Length..]) : null;

    private ValueList<Inline>? Typesetting() => (edition.Typography, edition.Tool) switch
    {
        ({ Setting: not null, Typefaces: [var text, ..] }, { } tool) => Line("typeset", text.Family, tool),
        (_, { } tool) => Line("made-with", tool),
        _ => null,
    };

    private List<Contributor> Named(string role) =>
        [.. metadata.Contributors.Where(c => !c.IsAnonymous && c.Name is not null && c.Roles.Contains(role, StringComparer.Ordinal))];

    private ValueList<Inline> Line(string key, params string[] values) => phrases.Text(phrases.Words.Format(key, [.. values]));
}
