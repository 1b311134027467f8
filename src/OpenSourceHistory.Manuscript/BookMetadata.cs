namespace OpenSourceHistory.Manuscript;

/// <summary>What <c>book.yaml</c> says about the book as a whole.</summary>
public sealed record BookMetadata
{
    /// <summary>Main title; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>Subtitle, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>BCP 47 language of the text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>People and corporate bodies, in the order given.</summary>
    public ValueList<Contributor> Contributors { get; init; } = [];

    /// <summary>One or two sentences for shops, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Subject terms.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>Publisher or imprint, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication: <c>2026</c>, <c>2026-11</c> or <c>2026-11-23</c>; null where none.</summary>
    public string? Date { get; init; }

    /// <summary>Rights statement, or null.</summary>
    public string? Rights { get; init; }

    /// <summary>File-name stem of outputs.</summary>
    public string Slug { get; init; } = "book";

    /// <summary>Where the notes are printed.</summary>
    public NotePlacement NotePlacement { get; init; }

    /// <summary>Level of the least headings in the contents, 1 to 6.</summary>
    public int ContentsDepth { get; init; } = 2;

    /// <summary>Identifiers (urn:isbn, urn:uuid, URL) by edition name.</summary>
    public ValueList<KeyValuePair<string, string>> Identifiers { get; init; } = [];

    /// <summary>The title as it is sorted, such as <c>Lamp of Porthleven, The</c>; null where it is sorted as it is displayed.</summary>
    public string? SortTitle { get; init; }

    /// <summary>The series that it is part of, or null.</summary>
    public BookSeries? Series { get; init; }

    /// <summary>Its subjects by schemes of the trade.</summary>
    public ValueList<SubjectCode> SubjectCodes { get; init; } = [];

    /// <summary>BCP 47 languages that much of the text is in besides <see cref="Language"/>.</summary>
    public ValueList<string> FurtherLanguages { get; init; } = [];

    /// <summary>What the publisher states of its accessibility, or null.</summary>
    public AccessibilityStatement? Accessibility { get; init; }

    /// <summary>When the text was last changed, as its author says; null where not said.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Role of those whose book it is: authors, or else the first of editors, compilers, translators and others that has somebody.</summary>
    public string CreatorRole => Localization.Relators.CreatorRoles.FirstOrDefault(HasSomebody) ?? Localization.Relators.Author;

    /// <summary>Those whose book it is, under whose names readers look for it: contributors of the <see cref="CreatorRole"/>.</summary>
    public IEnumerable<Contributor> Creators => InRole(CreatorRole);

    /// <summary>The names on the title page: contributors with the role <c>aut</c>, as displayed.</summary>
    public IEnumerable<Contributor> Authors => InRole(Localization.Relators.Author);

    /// <summary>Contributors who have a role and want to be named, in the order given.</summary>
    /// <param name="role">MARC code of the role.</param>
    public IEnumerable<Contributor> InRole(string role) => Contributors.Where(c => !c.IsAnonymous && c.Roles.Contains(role, StringComparer.Ordinal));

    private bool HasSomebody(string role) => InRole(role).Any();
}
