using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>Collects the places of the table of contents, without their tree.</summary>
/// <param name="styled">The book.</param>
/// <param name="targets">Ids.</param>
/// <param name="files">Content documents.</param>
internal sealed class OutlineCollector(StyledBook styled, LinkTargets targets, ValueList<ContentFile> files)
{
    // Pages that a reader turns past: landmarks and the page itself show them, a table of contents does not.
    private static readonly DivisionRole[] Unlisted =
    [
        DivisionRole.HalfTitle, DivisionRole.TitlePage, DivisionRole.CopyrightPage, DivisionRole.Dedication, DivisionRole.Epigraph, DivisionRole.Contents,
    ];

    private readonly Dictionary<string, ContentsEntry> _entries = EntriesOf(files);
    private readonly bool _hasContents = files.Any(f => f.Contents is not null);
    private readonly HashSet<Division> _inParts = InPartsOf(styled.Book.Divisions);
    private readonly List<NavigationPoint> _points = [];

    /// <summary>The places in reading order; the book's beginning where it has no heading at all.</summary>
    /// <param name="depth">Level of the least headings listed.</param>
    public List<NavigationPoint> Collect(int depth)
    {
        foreach (var file in files)
        {
            Collect(file, depth);
        }

        if (_points.Count == 0 && files.Count > 0)
        {
            Add(0, null, [new Text(styled.Book.Metadata.Title)], files[0].FileName);
        }

        return _points;
    }

    private static Dictionary<string, ContentsEntry> EntriesOf(ValueList<ContentFile> files)
    {
        var entries = new Dictionary<string, ContentsEntry>(StringComparer.Ordinal);
        foreach (var entry in files.FirstOrDefault(f => f.Contents is not null)?.Contents?.Entries ?? [])
        {
            entries.TryAdd(entry.TargetId, entry);
        }

        return entries;
    }

    private void Collect(ContentFile file, int depth)
    {
        var isUnlisted = Unlisted.Contains(file.Division.Role);
        var before = _points.Count;
        Collect(file, file.Division.Blocks, depth, isUnlisted);
        if (_points.Count == before && !isUnlisted && file.Division.Title is { Length: > 0 } title)
        {
            Add(LevelOf(file.Division, 1), null, [new Text(title)], file.FileName);
        }
    }

    private void Collect(ContentFile file, ValueList<Block> blocks, int depth, bool isUnlisted)
    {
        foreach (var block in blocks)
        {
            if (block is Div div)
            {
                Collect(file, div.Blocks, depth, isUnlisted);
            }
            else if (block is Heading heading && heading.Level <= depth && styled.TextOf(heading.Inlines).Trim().Length > 0)
            {
                Collect(file, heading, isUnlisted);
            }
        }
    }

    private void Collect(ContentFile file, Heading heading, bool isUnlisted)
    {
        var entry = heading.Attributes.Id is { } id ? _entries.GetValueOrDefault(id) : null;
        if (entry is not null || !isUnlisted)
        {
            // A title at the head of its file is the file: the reader comes to its top, not to the line of the heading.
            var url = ReferenceEquals(heading, file.Division.Heading) ? file.FileName : targets.UrlOf(heading, string.Empty)!;
            Add(LevelOf(file.Division, heading.Level), heading, entry?.Inlines ?? heading.Inlines, url, entry);
        }
    }

    // Where a book has parts, its chapters stand below them, and all else beside them.
    private int LevelOf(Division division, int headingLevel) => headingLevel == 1 && !_inParts.Contains(division) ? 0 : headingLevel;

    // What stands before the first part belongs to none, nor does what ends the book behind the last.
    private static HashSet<Division> InPartsOf(ValueList<Division> divisions)
    {
        var inParts = new HashSet<Division>(ReferenceEqualityComparer.Instance);
        var parts = divisions.Count(d => d.Role == DivisionRole.Part);
        var seen = 0;
        foreach (var division in divisions)
        {
            seen += division.Role == DivisionRole.Part ? 1 : 0;
            var endsBook = seen == parts && division.Role is DivisionRole.Conclusion or DivisionRole.Epilogue or DivisionRole.Afterword;
            if (division is { Matter: Matter.Body, Role: not DivisionRole.Part } && seen > 0 && !endsBook)
            {
                inParts.Add(division);
            }
        }

        return inParts;
    }

    private void Add(int level, Heading? heading, ValueList<Inline> inlines, string url, ContentsEntry? entry = null)
    {
        var (lead, number) = PrefixOf(heading, entry);
        var prefix = number.TrimEnd();
        var gap = prefix.Length < number.Length ? number[prefix.Length..] : " ";
        var separator = prefix.Length == 0 ? string.Empty : char.IsLetterOrDigit(prefix[^1]) ? ": " : " ";
        _points.Add(new NavigationPoint(level, lead, prefix, gap, separator, inlines, styled.TextOf(inlines).Trim(), url, entry, entry is not null || !_hasContents, []));
    }

    // The page of contents may say less ("I") than the heading ("Act I"); a list in a reading system's panel says it all.
    private (string Lead, string Prefix) PrefixOf(Heading? heading, ContentsEntry? entry)
    {
        var inEntry = entry is null ? string.Empty : GeneratedCharacters.Of(styled, entry, PseudoElement.Before).TrimStart();
        var inHeading = heading is null ? string.Empty : GeneratedCharacters.Of(styled, heading, PseudoElement.Before).Trim();
        return inEntry.Length == 0 ? (string.Empty, inHeading)
            : inHeading.EndsWith(inEntry.TrimEnd(), StringComparison.Ordinal) ? (inHeading[..^inEntry.TrimEnd().Length], inEntry)
            : (string.Empty, inEntry);
    }
}
