using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Reading;
using OpenSourceHistory.Styles.ReadingSystems;
using OpenSourceHistory.Styles.Support;
using OpenSourceHistory.Styles.Tree;

namespace OpenSourceHistory.Styles;

/// <summary>The shared style sheet, parsed once for all formats.</summary>
public sealed class StyleSheet
{
    private static readonly Lazy<SheetContent> s_builtIn = new(() => SheetReader.ReadBuiltIn(EmbeddedText.Read("user-agent.css")));

    private readonly SheetContent _content;

    private StyleSheet(SheetContent content) => _content = content;

    /// <summary>Faces declared with <c>@font-face</c>, in order.</summary>
    public ValueList<FontFaceRule> FontFaces => _content.FontFaces;

    /// <summary>Parses a sheet and what it imports from its own folder.</summary>
    /// <param name="path">Path of the sheet.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="diagnostics">Receives faults at their lines; the rest of the sheet holds.</param>
    public static StyleSheet Read(string path, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        var content = SheetReader.Read(path, workspace, diagnostics);
        new LateChecks(content, diagnostics).Run();
        return new StyleSheet(content);
    }

    /// <summary>Reports each declaration that a format cannot honour, once, at its line.</summary>
    /// <param name="media">The format.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public void ReportUnsupported(MediaType media, DiagnosticBag diagnostics) => ReportUnsupported([media], diagnostics);

    /// <summary>Reports each declaration that some of several formats cannot honour: one warning for all of them, at its line.</summary>
    /// <param name="media">The formats that are made.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public void ReportUnsupported(ReadOnlySpan<MediaType> media, DiagnosticBag diagnostics) =>
        new SupportReport(_content, diagnostics).Run(media);

    /// <summary>True where the sheet tells two formats nowhere apart, so that a book looks the same in both.</summary>
    /// <param name="one">A format.</param>
    /// <param name="other">Another.</param>
    public bool IsSameFor(MediaType one, MediaType other) =>
        s_builtIn.Value.Rules.Concat(_content.Rules).Select(r => r.Media).Concat(s_builtIn.Value.Pages.Concat(_content.Pages).Select(p => p.Media))
            .All(m => m.Matches(one) == m.Matches(other));

    /// <summary>Computes the styles of a book for one format.</summary>
    /// <param name="book">The book, after all apparatus passes.</param>
    /// <param name="media">The format.</param>
    public StyledBook Apply(Book book, MediaType media)
    {
        var tree = ElementTree.Build(book);
        var styles = new StyleCache(new RuleIndex(s_builtIn.Value.Rules.Concat(_content.Rules), media));
        PageRule[] pages = [.. s_builtIn.Value.Pages, .. _content.Pages];
        Cascader.Run(tree, styles, PageStyles.CountersResetBy(pages, media));
        return new StyledBook(book, media, tree, styles, pages);
    }

    /// <summary>
    /// The sheet as plain CSS for reading systems: imports and <c>@media</c> resolved for <see cref="MediaType.Epub"/>,
    /// declarations that EPUB does not honour left out, <c>var()</c> substituted by the values of <c>:root</c> or of the rule itself,
    /// print-only at-rules dropped, absolute sizes made relative to the reader's own.
    /// </summary>
    /// <param name="fontUrl">URL, relative to the CSS file, for each font-face path; null leaves the face out.</param>
    public string ToReadingSystemCss(Func<FontFaceRule, string?> fontUrl)
    {
        var root = Apply(new Book(new BookMetadata { Title = string.Empty }, []), MediaType.Epub).Root;
        return new ReadingSystemSheet(_content, root, fontUrl).Write();
    }
}
