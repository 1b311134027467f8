using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles;

/// <summary>A book with the computed style of each node for one format; safe to use from several threads.</summary>
public sealed class StyledBook
{
    private readonly ElementTree _tree;
    private readonly StyleCache _styles;
    private readonly ValueList<PageRule> _pageRules;
    private readonly PageStyles _pages;
    private readonly Lock _gate = new();
    private readonly IReadOnlyDictionary<Node, Node>? _before;

    private StyledBook(Book book, MediaType media, ElementTree tree, StyleCache styles, ValueList<PageRule> pageRules)
    {
        (Book, Media, _tree, _styles, _pageRules) = (book, media, tree, styles, pageRules);
        _pages = new PageStyles(pageRules, media, tree.Root.Style, tree.Body.Style, styles.CounterStyles);
    }

    private StyledBook(StyledBook styled, Book book, IReadOnlyDictionary<Node, Node> before)
        : this(book, styled.Media, styled._tree, styled._styles, styled._pageRules) => _before = before;

    internal static StyledBook Make(Book book, MediaType media, StyleCache styles, ValueList<PageRule> pageRules)
    {
        var tree = ElementTree.Build(book);
        lock (styles.Gate)
        {
            Cascader.Run(tree, styles, PageStyles.CountersResetBy(pageRules, media), countsAsPrinted: media != MediaType.Epub);
        }

        return new StyledBook(book, media, tree, styles, pageRules);
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    /// <summary>The format.</summary>
    public MediaType Media { get; }

    /// <summary>The book as a later pass has it, by the same sheet: styles that this one has are not computed again.</summary>
    /// <param name="changed">The book, changed.</param>
    public StyledBook Restyle(Book changed) => Make(changed, Media, _styles, _pageRules);

    /// <summary>
    /// The book with other words in it, each node styled as it was. What the cascade makes of words, in generated content and named strings, is made
    /// of those that there were.
    /// </summary>
    /// <param name="changed">The book, changed.</param>
    /// <param name="before">By reference: nodes that it has in the place of others, and which those are.</param>
    public StyledBook Amend(Book changed, IReadOnlyDictionary<Node, Node> before) => new(this, changed, before);

    /// <summary>Style of the <c>body</c>, which divisions and pages inherit from.</summary>
    public ComputedStyle Root => _tree.Body.Style;

    /// <summary>Computed style of a node of the book; text and other nodes that are no elements have their parent's.</summary>
    /// <param name="node">A node of <see cref="Book"/>, by reference.</param>
    public ComputedStyle StyleOf(Node node) => ElementOf(node).Style;

    /// <summary>True for a block that is no element: the text of a tight list's item, of a cell or of a definition, which stands in these themselves.</summary>
    /// <param name="block">A block of <see cref="Book"/>.</param>
    public bool IsAnonymous(Block block) => ElementOf(block).IsAnonymous;

    /// <summary>
    /// Computed style of a pseudo-element, or null where no rule makes or changes it. A footnote call inherits from the text that it
    /// stands in, all others from the node.
    /// </summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public ComputedStyle? StyleOf(Node node, PseudoElement pseudo) => BoxOf(node, pseudo) is { IsStyled: true } box ? box.Style : null;

    /// <summary>
    /// Generated content of ::before, ::after, ::marker, ::footnote-call and ::footnote-marker with theirs, or ::-osh-continued; empty where none. The marker of a list item
    /// that no rule changes is that of its list: <c>3.</c>, <c>c)</c> or a bullet, without space behind it.
    /// </summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public ValueList<ContentItem> ContentOf(Node node, PseudoElement pseudo) => PseudoElements.WithNested(pseudo) is [var only]
        ? BoxOf(node, only)?.Content ?? []
        : ValueList.From(PartsOf(node, pseudo).SelectMany(part => part.Content));

    /// <summary>Generated content with the style of each of its parts: those of calls and markers of notes may have a <c>::before</c> and an <c>::after</c>.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public ValueList<GeneratedPart> PartsOf(Node node, PseudoElement pseudo) => OwnElementOf(node)?.Pseudos is not { } boxes ? [] : ValueList.From(
        PseudoElements.WithNested(pseudo).Select(part => boxes[(int)part]).OfType<PseudoBox>()
            .Where(box => box.Content.Count > 0 && box.Style.Display != DisplayMode.None)
            .Select(box => new GeneratedPart(box.Content, box.Style)));

    /// <summary>
    /// A line of the book as plain text, such as a heading for a bookmark: with what the sheet generates in it, as far as that does not speak
    /// of pages, and without notes.
    /// </summary>
    /// <param name="inlines">Inline nodes of <see cref="Book"/>.</param>
    public string TextOf(ValueList<Inline> inlines) => TextPrinter.Print(inlines, inline => StyleOf(inline).Display == DisplayMode.None
        ? null
        : (ContentText.Of(ContentOf(inline, PseudoElement.Before)), ContentText.Of(ContentOf(inline, PseudoElement.After))));

    /// <summary>Where the author wrote the node of an id; nowhere where there is none.</summary>
    /// <param name="id">The id.</param>
    public SourceSpan SpanOf(string id) => _tree.Ids.TryGetValue(id, out var element) && element.Node is { } node ? node.Span : SourceSpan.None;

    /// <summary>True where another book is styled by the same sheet, with the same styles of <c>html</c> and <c>body</c>.</summary>
    /// <param name="other">The other book.</param>
    public bool HasStylesOf(StyledBook other) =>
        ReferenceEquals(_styles, other._styles) && ReferenceEquals(Root, other.Root) && ReferenceEquals(_tree.Root.Style, other._tree.Root.Style);

    /// <summary>
    /// True where a division is in another book as it is in this one, so that it looks the same there: its nodes with their places in the sources, their
    /// styles, what is generated around them, and the notes elsewhere that it prints or names.
    /// </summary>
    /// <param name="division">A division of this book.</param>
    /// <param name="other">A book that has the styles of this one.</param>
    /// <param name="otherDivision">A division of it.</param>
    public bool IsSame(Division division, StyledBook other, Division otherDivision) =>
        division.Equals(otherDivision)
        && SameElements.Are(ElementOf(division), other.ElementOf(otherDivision))
        && new NamedNotes(this, other).AreSameIn(division);

    /// <summary>True where a note is in another book as it is in this one.</summary>
    /// <param name="noteId">Its id.</param>
    /// <param name="other">The other book.</param>
    internal bool HasSameNote(string noteId, StyledBook other) =>
        _tree.Ids.TryGetValue(noteId, out var own)
            ? other._tree.Ids.TryGetValue(noteId, out var others) && Equals(own.Node, others.Node) && SameElements.Are(own, others)
            : !other._tree.Ids.ContainsKey(noteId);

    /// <summary>Finds cross references that ask for a number where the sheet counts nothing.</summary>
    /// <returns>A warning for each, at its place in the manuscript.</returns>
    public ValueList<Diagnostic> FindUnnumbered() => new NumberCheck(this).Run();

    /// <summary>True where the sheet selects pages by their numbers (<c>@page :nth()</c>).</summary>
    public bool SelectsPagesByNumber => _pages.AreSelectedByNumber;

    /// <summary>True where the book names pages of its own, so that whoever shows it must know them.</summary>
    public bool NamesPages() => new PageNaming(this).Find();

    /// <summary>The number or sign by which a note is called; empty where the book has no such note or its call says nothing.</summary>
    /// <param name="noteId">Id of the note.</param>
    /// <param name="counterOnPage">Value that a counter has at a note on its page, or null; without it, notes count as pages did not.</param>
    public string CallOf(string noteId, Func<string, string, int?>? counterOnPage = null)
    {
        var call = _tree.Ids.TryGetValue(noteId, out var note) ? note.Pseudos?[(int)PseudoElement.FootnoteCall]?.Content : null;
        return string.Concat((call ?? []).Select(item => item switch
        {
            ContentText text => text.Value,
            ContentPageCounter counter => counter.Format(counterOnPage?.Invoke(counter.NoteId, counter.Counter) ?? counter.ValueInText),
            _ => string.Empty,
        })).Trim();
    }

    /// <summary>Named strings that a node assigns (<c>string-set</c>). The first division assigns those of <c>html</c> and <c>body</c> too.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    public ValueList<NamedString> StringsSetBy(Node node)
    {
        var strings = OwnElementOf(node)?.Strings ?? [];
        return Book.Divisions.Count > 0 && ReferenceEquals(Book.Divisions[0], node)
            ? _tree.Root.Strings.Concat(_tree.Body.Strings).Concat(strings)
            : strings;
    }

    /// <summary>Value of a counter at a node, after its own reset and increment; 0 where the counter does not exist.</summary>
    /// <param name="node">A node of <see cref="Book"/> that is an element.</param>
    /// <param name="counter">Name of the counter, such as <c>footnote</c>.</param>
    public int CounterAt(Node node, string counter) => ElementOf(node).Counters.ValueOf(counter);

    /// <summary>What a node adds to a counter (<c>counter-increment</c>).</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="counter">Name of the counter.</param>
    public int CounterStepAt(Node node, string counter) => ElementOf(node).Style.CounterIncrement.Where(c => c.Name == counter).Sum(c => c.Value);

    /// <summary>The counter by which a note is numbered: the first in the content of its call; null where that shows none.</summary>
    /// <param name="note">A note of <see cref="Book"/>.</param>
    public NoteSeries? SeriesOf(Note note) =>
        BoxOf(note, PseudoElement.FootnoteCall)?.Style.Content?.OfType<CounterPiece>().FirstOrDefault() is { } counter
            ? new NoteSeries(counter.Name, counter.Style ?? CounterStyle.Decimal)
            : null;

    /// <summary>
    /// What the sheet writes in the marker of a note behind the number, or behind all that the call shows where the marker repeats it; null where
    /// the marker shows no number.
    /// </summary>
    /// <param name="note">A note of <see cref="Book"/>.</param>
    public string? BehindNumberOf(Note note)
    {
        var (call, marker) = (ContentOf(note, PseudoElement.FootnoteCall), ContentOf(note, PseudoElement.FootnoteMarker));
        if (SeriesOf(note) is not { } series || NumberParts.Of(call, series.Counter) is not { } called)
        {
            var (sign, text) = (ContentText.Of(call).Trim(), ContentText.Of(marker));
            return sign.Length > 0 && text.StartsWith(sign, StringComparison.Ordinal) ? text[sign.Length..] : null;
        }

        if (NumberParts.Of(marker, series.Counter) is not { } marked)
        {
            return null;
        }

        var (front, behind) = (called.Front.TrimStart(), called.Behind.TrimEnd());
        return marked.Front.EndsWith(front, StringComparison.Ordinal) && marked.Behind.StartsWith(behind, StringComparison.Ordinal)
            ? marked.Behind[behind.Length..]
            : marked.Behind;
    }

    /// <summary>The note with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Note? FindNote(string id) => _tree.Ids.GetValueOrDefault(id)?.Node as Note;

    /// <summary>The value that <c>counter-reset: page N</c> on the node asks for, or null.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    public int? PageNumberResetAt(Node node) => OwnElementOf(node) is { } element ? PageStyles.ResetOf(element.Style) : null;

    /// <summary>Style of the label in front of a caption, <c>span.caption-label</c>; the caption's own where it has no label.</summary>
    /// <param name="caption">A caption of <see cref="Book"/>.</param>
    public ComputedStyle CaptionLabelStyle(Caption caption) =>
        _tree.CaptionLabels.TryGetValue(caption, out var label) ? label.Style : StyleOf(caption);

    /// <summary>What parts a caption's label from its text: what the sheet puts behind the label; nothing where the caption has no text.</summary>
    /// <param name="caption">A caption of <see cref="Book"/>.</param>
    public string CaptionSeparator(Caption caption) =>
        caption.Inlines.Count > 0 && _tree.CaptionLabels.TryGetValue(caption, out var label)
            ? ContentText.Of(label.Pseudos?[(int)PseudoElement.After]?.Content ?? [])
            : string.Empty;

    /// <summary>Style of a page.</summary>
    /// <param name="context">What kind of page.</param>
    public PageStyle PageStyleOf(PageContext context)
    {
        lock (_gate)
        {
            return _pages.StyleOf(context);
        }
    }

    /// <summary>Style that an element of the given ancestry would have, the innermost last; for named styles of Word.</summary>
    /// <param name="path">Elements from below the body to the element asked for.</param>
    public ComputedStyle StyleOfSketch(params ReadOnlySpan<ElementSketch> path)
    {
        var html = new Element(null, "html", null, [], Root.Language) { Style = _tree.Root.Style };
        return StyleOf(new Element(html, "body", null, [], Root.Language) { Style = Root }, path);
    }

    /// <summary>Style that an element would have in a node; for what is drawn there, such as the labels of a time line.</summary>
    /// <param name="node">A node of <see cref="Book"/> that is an element.</param>
    /// <param name="path">Elements from below the node to the element asked for.</param>
    public ComputedStyle StyleOfSketchIn(Node node, params ReadOnlySpan<ElementSketch> path) => StyleOf(ElementOf(node), path);

    private ComputedStyle StyleOf(Element element, ReadOnlySpan<ElementSketch> path)
    {
        lock (_styles.Gate)
        {
            foreach (var sketch in path)
            {
                var parent = element;
                element = Element.Imagined(parent, sketch);
                element.Style = _styles.StyleOf(element, parent.Style);
            }
        }

        return element.Style;
    }

    private Node AsStyled(Node node) => _before?.GetValueOrDefault(node) ?? node;

    private Element ElementOf(Node node) => _tree.Elements.TryGetValue(AsStyled(node), out var element)
        ? element
        : throw new ArgumentException("The node does not stand in this book", nameof(node));

    private Element? OwnElementOf(Node node) => ElementOf(node) is { } element && ReferenceEquals(element.Node, AsStyled(node)) ? element : null;

    private PseudoBox? BoxOf(Node node, PseudoElement pseudo) => OwnElementOf(node)?.Pseudos?[(int)pseudo];
}
