using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Collects the names in a book as it was read, and what no name can stand in.</summary>
internal sealed class NameCollector : BookWalker
{
    private readonly HashSet<AuthoredName> _names = [];
    private readonly HashSet<AuthoredHeading> _headings = [];

    /// <summary>The names, in reading order.</summary>
    public IReadOnlyCollection<AuthoredName> Names => _names;

    /// <summary>The headings that the author wrote, in reading order.</summary>
    public IReadOnlyCollection<AuthoredHeading> Headings => _headings;

    /// <summary>Places of code, in which nothing is a name.</summary>
    public List<SourceSpan> CodePlaces { get; } = [];

    /// <summary>The files that the text comes from, by their paths.</summary>
    public Dictionary<string, SourceFile> Files { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node.Span.File is { } file)
        {
            Files[file.Path] = file;
            AddAttributes(node);
        }

        switch (node)
        {
            case Heading { Span.File: not null } heading:
                _headings.Add(new AuthoredHeading(heading.Level, TextPrinter.Print(heading.Inlines).Trim(), heading.Span));
                break;
            case Link { TargetId: { } id, Span.File: not null } link:
                AddReference(NameKind.Id, id, link.Span);
                break;
            case CitedSource { Span.File: not null } cited:
                AddReference(NameKind.Source, cited.Key, cited.Span);
                break;
            case CodeBlock or Code:
                CodePlaces.Add(node.Span);
                break;
        }

        base.Visit(node);
    }

    /// <summary>Takes up a text of a data file.</summary>
    /// <param name="inlines">The text.</param>
    /// <returns>The text as it is.</returns>
    public ValueList<Inline> Visit(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Visit(inline);
        }

        return inlines;
    }

    private void AddAttributes(Node node)
    {
        var isFence = node is Div or CodeBlock;
        if (node.Attributes.Id is { } id && node is not Division)
        {
            _names.Add(new AuthoredName(NameKind.Id, id, node.Span, Spelling.OfAttribute(PlaceOf(node), '#', id, isFence), IsDefinition: true) { Title = TitleOf(node) });
        }

        foreach (var name in node is Division ? [] : node.Attributes.Classes)
        {
            if (Spelling.OfAttribute(PlaceOf(node), '.', name, isFence) is { File: not null } spelling)
            {
                _names.Add(new AuthoredName(NameKind.Class, name, node.Span, spelling, IsDefinition: false));
            }
        }
    }

    // The attributes of a table stand behind its caption, which is above or below it.
    private static SourceSpan PlaceOf(Node node) => node is Table { Caption.Span: { File: not null } caption }
        ? new SourceSpan(caption.File, Math.Min(node.Span.Start, caption.Start), Math.Max(node.Span.End, caption.End))
        : node.Span;

    private void AddReference(NameKind kind, string name, SourceSpan span) =>
        _names.Add(new AuthoredName(kind, name, span, Spelling.OfReference(span, name), IsDefinition: false));

    // What holds much text is called by its caption alone.
    private static string TitleOf(Node node)
    {
        var caption = (node as Figure)?.Caption ?? (node as Table)?.Caption;
        return caption is not null ? TextPrinter.Print(caption.Inlines)
            : node is Image image ? image.AlternativeText
            : node is Div or CodeBlock or Table or Figure ? string.Empty
            : TextPrinter.Print(node).Trim();
    }
}
