using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Gives headings their ids, and turns links to files of the book and to anchors into links to ids.</summary>
/// <param name="ids">The book's ids.</param>
/// <param name="targets">Where links to files lead.</param>
/// <param name="isSingleFile">True where the file is a book by itself.</param>
internal sealed class ReferenceResolver(
    IdentifierTable ids, FileLinks targets, bool isSingleFile) : BookRewriter
{
    private readonly DiagnosticBag _found = new();

    private string _folder = string.Empty;

    /// <summary>Tells citations from references; null in a book without sources.</summary>
    public CitationResolver? Citations { get; init; }

    /// <summary>Resolves the references of a book's divisions and of its data files' prose.</summary>
    /// <param name="book">The book, still without its divisions.</param>
    /// <param name="divisions">The divisions with the paths of their files.</param>
    /// <returns>The book with its divisions.</returns>
    public Result<Book> Resolve(Book book, IEnumerable<FiledDivision> divisions) => _found.With(book with
    {
        Divisions = ValueList.From(divisions.Select(d => Resolve(d.Division, d.Path))),
        Data = book.Data.WithProse(ResolveProse),
    });

    private Division Resolve(Division division, string path)
    {
        _folder = RelativePath.FolderOf(path);
        var resolved = RewriteDivision(division);
        var needsId = resolved.Heading is null && targets.IdOf(path) == division.Name && resolved.Attributes.Id is null && resolved.Blocks.Count > 0;
        return needsId ? resolved with { Attributes = resolved.Attributes with { Id = division.Name } } : resolved;
    }

    // Paths of a data file's prose are relative to the book's folder.
    private ValueList<Inline> ResolveProse(ValueList<Inline> inlines)
    {
        _folder = string.Empty;
        return RewriteInlines(inlines);
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is Heading heading && ids.IdOf(heading) is { } id)
        {
            block = heading with { Attributes = heading.Attributes with { Id = id } };
        }

        return base.RewriteBlock(WithLanguage(ids.Unique(block)));
    }

    /// <inheritdoc/>
    protected override Node RewritePart(Node part) => base.RewritePart(WithLanguage(ids.Unique(part)));

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) => WithLanguage(ids.Unique(inline)) switch
    {
        Link link => RewriteLink(link),
        Citation citation when Citations is not null => RewriteCitation(citation, Citations),
        var other => base.RewriteInline(other),
    };

    // What is no tag means nothing to readers, and makes e-books invalid.
    private T WithLanguage<T>(T node)
        where T : Node =>
        node.Attributes.Language is { Length: > 0 } written && LanguageReader.Read(written, node.Span, _found) is var tag && tag != written
            ? node with { Attributes = node.Attributes with { Language = tag } }
            : node;

    private Replacement<Inline> RewriteCitation(Citation citation, CitationResolver citations)
    {
        if (citations.IsReference(citation))
        {
            return RewriteInlines(citations.ToReferences(citation, _found));
        }

        citations.Check(citation, _found);
        return base.RewriteInline(citation);
    }

    private Replacement<Inline> RewriteLink(Link link)
    {
        var target = link.Target.Trim();
        if (target.StartsWith('#'))
        {
            return ToFragment(link, target[1..], link.Span.File);
        }

        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return ToAddress(link, "https:" + target);
        }

        if (WebAddress.SchemeOf(target) is not { } scheme)
        {
            return ToFile(link, target);
        }

        return LinkSchemes.AreFollowed(scheme) ? ToAddress(link, target) : Unlinked(link, target);
    }

    private Replacement<Inline> ToAddress(Link link, string target)
    {
        var text = link.Inlines.Count > 0 ? link.Inlines : [new Text(target) { Span = link.Span }];
        return base.RewriteInline(link with { Target = WebAddress.Escape(target), Inlines = text });
    }

    private Replacement<Inline> ToFragment(Link link, string fragment, SourceFile? file)
    {
        var id = ids.Resolve(fragment, file);
        if (id is null && link.IsCrossReference && ReferenceParser.MayBeText(fragment))
        {
            return KeptAsText(link, fragment);
        }

        if (id is not null || !isSingleFile || link.IsCrossReference)
        {
            // What the book does not have is reported by the pass that fills the references in.
            return base.RewriteInline(link with { Target = "#" + (id ?? fragment) });
        }

        var rest = link.Inlines.Count > 0 ? "the link's text is kept" : $"“{PlaceMark.Reference}” stands in its place";
        _found.Warning(MarkdownCodes.BrokenLink, link.Span, $"Nothing in this file has the id “{fragment}”; {rest}");
        return base.RewriteInline(TextOf(link.Inlines.Count > 0 ? link : link with { Inlines = [PlaceMark.OfReference(link.Span)] }));
    }

    private Text KeptAsText(Link link, string fragment)
    {
        var written = "@" + fragment;
        _found.Warning(
            MarkdownCodes.BrokenLink, link.Span, $"Nothing in the book has the id “{fragment}”; “{written}” stands in the text as it is written",
            "Give what is meant that id, {#" + fragment + "}, or write \\@ for the sign itself");
        return new Text(written) { Span = link.Span with { End = link.Span.Start + written.Length } };
    }

    private Replacement<Inline> ToFile(Link link, string target)
    {
        var sign = target.IndexOf('#', StringComparison.Ordinal);
        var path = sign < 0 ? target : target[..sign];
        var full = RelativePath.Combine(path.StartsWith('/') ? string.Empty : _folder, Uri.UnescapeDataString(path));
        if (targets.Find(full) is { } found)
        {
            var id = sign < 0 || sign == target.Length - 1 ? found.Id : ids.Resolve(target[(sign + 1)..], found.File) ?? target[(sign + 1)..];
            return base.RewriteInline(link with { Target = "#" + id });
        }

        if (isSingleFile || !MarkdownNames.IsMarkdown(path))
        {
            return Unlinked(link, target);
        }

        var nearest = NearestName.Find(full, targets.Paths.Where(p => p != full)) is { Length: > 0 } name ? RelativePath.Between(_folder, name) : null;
        _found.Warning(
            MarkdownCodes.LinkToFile, link.Span, $"“{path}” is no file of this book; the link's text is kept", nearest is null ? ["Name it in book.yaml, or leave the link out"] : [$"Did you mean “{nearest}”?"]);
        return base.RewriteInline(TextOf(link));
    }

    private Replacement<Inline> Unlinked(Link link, string target)
    {
        if (target.Length == 0)
        {
            _found.Warning(MarkdownCodes.LinkToFile, link.Span, "The link has no address; its text is kept", "Write the address into the parentheses: [text](https://…)");
            return base.RewriteInline(TextOf(link));
        }

        _found.Warning(MarkdownCodes.LinkToFile, link.Span, $"“{target}” cannot be reached from a book; the link's text is kept", "Write the full address, from https:// on");
        return base.RewriteInline(TextOf(link));
    }

    private static SpanInline TextOf(Link link)
    {
        var text = link.Inlines.Count > 0 ? link.Inlines : [new Text(link.Target.Length > 0 ? link.Target : " ") { Span = link.Span }];
        return new SpanInline(text) { Span = link.Span, Attributes = link.Attributes };
    }
}
