using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>All ids of a book: those that authors gave, and those of headings without one.</summary>
internal sealed class IdentifierTable : BookWalker
{
    private static readonly char[] s_digits = [.. "0123456789"];

    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<string, SourceSpan> _given = new(StringComparer.Ordinal);
    private readonly HashSet<Node> _duplicates = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<(Division Division, Heading Heading)> _unnamed = [];
    private readonly Dictionary<Heading, string> _made = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Heading>);
    private readonly Dictionary<string, Dictionary<string, string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Bare), string> _bare = [];
    private readonly NameNumbers _numbers = new(1);
    private readonly NameNumbers _reserved = new(2);
    private readonly Dictionary<string, NameNumbers> _aliasNumbers = new(StringComparer.Ordinal);
    private Division? _division;

    /// <summary>The ids of divisions; those given twice are reported.</summary>
    /// <param name="divisions">The divisions.</param>
    public static Result<IdentifierTable> Of(IEnumerable<Division> divisions)
    {
        var table = new IdentifierTable();
        table.Add(divisions);
        return table._found.With(table);
    }

    private void Add(IEnumerable<Division> divisions)
    {
        foreach (var division in divisions)
        {
            _division = division;
            Visit(division);
        }

        foreach (var (division, heading) in _unnamed)
        {
            NameHeading(division, heading);
        }
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node.Attributes.Id is { } id)
        {
            AddGiven(id, node);
        }

        if (node is Heading heading)
        {
            AddHeading(heading);
        }

        base.Visit(node);
    }

    /// <summary>The id made for a heading, or null where it had one.</summary>
    public string? IdOf(Heading heading) => _made.GetValueOrDefault(heading);

    /// <summary>A node without an id that another has before it.</summary>
    /// <typeparam name="T">The node's kind.</typeparam>
    /// <param name="node">The node.</param>
    public T Unique<T>(T node)
        where T : Node => _duplicates.Contains(node) ? node with { Attributes = node.Attributes with { Id = null } } : node;

    /// <summary>All ids.</summary>
    public IEnumerable<string> Ids => _given.Keys;

    /// <summary>True where an author gave the id.</summary>
    public bool IsWritten(string id) => _written.Contains(id);

    /// <summary>True where the book has the id.</summary>
    public bool Has(string id) => _given.ContainsKey(id);

    /// <summary>
    /// The id that a link within a file means: one of the book's, or the anchor of one of the file's headings, as whatever tool makes it; null where there is none.
    /// </summary>
    /// <param name="fragment">As the link writes it, behind its number sign.</param>
    /// <param name="file">The file that the link leads into.</param>
    public string? Resolve(string fragment, SourceFile? file)
    {
        var plain = Uri.UnescapeDataString(fragment);
        return ResolveExactly(fragment, file) ?? ResolveExactly(plain, file) ?? ResolveExactly(Slugs.OfHeading(plain), file)
            ?? (file is null ? null : _bare.GetValueOrDefault((file.Path, Slugs.Bare(plain))));
    }

    private string? ResolveExactly(string fragment, SourceFile? file)
    {
        if (IsWritten(fragment))
        {
            return fragment;
        }

        var aliases = file is null ? null : _aliases.GetValueOrDefault(file.Path);
        return aliases?.GetValueOrDefault(fragment) ?? (Has(fragment) ? fragment : aliases?.GetValueOrDefault(fragment.ToLowerInvariant()));
    }

    /// <summary>Takes up an id that is made while references are resolved.</summary>
    /// <param name="wanted">The id where no other node has it, else the beginning of it.</param>
    /// <param name="span">The place of what gets it.</param>
    /// <returns>The id.</returns>
    public string Reserve(string wanted, SourceSpan span) => _reserved.Take(wanted, id => _given.TryAdd(id, span));

    private void AddGiven(string id, Node node)
    {
        _written.Add(id);
        if (!_given.TryAdd(id, node.Span) && node is not Division)
        {
            _duplicates.Add(node);
            _found.WarningOfSecond(MarkdownCodes.DuplicateId, node.Span, _given[id], $"The id “{id}” is given twice; the first counts", "give one of the two another id");
        }
    }

    private void AddHeading(Heading heading)
    {
        if (heading.Attributes.Id is { } id)
        {
            AddAliases(heading, id);
        }
        else
        {
            _unnamed.Add((_division!, heading));
        }
    }

    private void NameHeading(Division division, Heading heading)
    {
        var slug = Slugs.OfHeading(TextPrinter.Print(heading.Inlines));
        var id = slug;
        if (Has(id) && !Equals(_given[id].File, heading.Span.File))
        {
            id = $"{division.Name}-{slug}";
        }

        id = _numbers.Take(id, wanted => _given.TryAdd(wanted, heading.Span));
        _made.Add(heading, id);
        AddAliases(heading, id);
    }

    private void AddAliases(Heading heading, string id)
    {
        if (heading.Span.File is not { } file)
        {
            return;
        }

        if (!_aliases.TryGetValue(file.Path, out var aliases))
        {
            _aliases[file.Path] = aliases = new Dictionary<string, string>(StringComparer.Ordinal);
            _aliasNumbers[file.Path] = new NameNumbers(1);
        }

        var text = TextPrinter.Print(heading.Inlines);
        aliases.TryAdd(Slugs.OfHeading(text), id);
        AddBare(file.Path, Slugs.Bare(text), id);
        _aliasNumbers[file.Path].Take(Slugs.OfAnchor(text), anchor => aliases.TryAdd(anchor, id) || aliases[anchor] == id);
    }

    // Some tools leave out what stands in front of the first letter.
    private void AddBare(string path, string bare, string id)
    {
        foreach (var name in new[] { bare, bare.TrimStart(s_digits) })
        {
            if (name.Length > 0)
            {
                _bare.TryAdd((path, name), id);
            }
        }
    }
}
