using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>How each kind of block is set in the room given.</summary>
/// <param name="setter">Sets what the kinds have in common.</param>
/// <param name="noteDepth">How many note calls deep the text is; 0 in the text itself.</param>
internal sealed class BlockKinds(BlockSetter setter, int noteDepth) : IBlockVisitor<Measure>
{
    /// <inheritdoc/>
    public void Visit(Heading heading, Measure state)
    {
        setter.SetTextBlock(heading, heading.Inlines, state);
        setter.Target.Break(BreakMode.Avoid);
    }

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph, Measure state)
    {
        if (paragraph.Inlines is [Image] && !setter.Context.Book.IsAnonymous(paragraph))
        {
            new FigureSetter(setter).SetPictureParagraph(paragraph, state, setter.Context.PageHeight);
        }
        else
        {
            setter.SetTextBlock(paragraph, paragraph.Inlines, state);
        }
    }

    /// <inheritdoc/>
    public void Visit(Div div, Measure state) => setter.SetContainer(div, div.Blocks, state);

    /// <inheritdoc/>
    public void Visit(NoteCollection notes, Measure state) =>
        new NoteSetter(setter.Context) { Depth = noteDepth }.SetCollection(notes, setter, state);

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak, Measure state) => setter.Target.Break(BreakMode.Page);

    /// <inheritdoc/>
    public void Visit(BlockQuote quote, Measure state) => SetOff(() => setter.SetContainer(quote, quote.Blocks, state));

    /// <inheritdoc/>
    public void Visit(CodeBlock code, Measure state) =>
        SetOff(() => setter.SetTextBlock(code, [new Text(code.Text) { Span = code.Span, Map = code.Map }], state));

    /// <inheritdoc/>
    public void Visit(ListBlock list, Measure state) => SetOff(() => new ListSetter(setter).Set(list, state));

    /// <inheritdoc/>
    public void Visit(Figure figure, Measure state) => SetOff(() => new FigureSetter(setter).Set(figure, state));

    /// <inheritdoc/>
    public void Visit(Table table, Measure state) => SetOff(() => setter.Context.Tables.Set(setter, table, state));

    /// <inheritdoc/>
    public void Visit(IndexEntries index, Measure state) => SetOff(() => new IndexSetter(setter).Set(index, state));

    /// <inheritdoc/>
    public void Visit(ThematicBreak sectionBreak, Measure state) => SetOff(() => new SectionBreak(setter).Set(sectionBreak, state));

    /// <inheritdoc/>
    public void Visit(DefinitionList list, Measure state) => SetOff(() => SetDefinitions(list, state));

    /// <inheritdoc/>
    public void Visit(LineBlock verse, Measure state) => SetOff(() => SetVerse(verse, state));

    /// <inheritdoc/>
    public void Visit(Contents contents, Measure state) => SetOff(() => SetContents(contents, state));

    // What is set off from the text need not stand on its grid.
    private void SetOff(Action set)
    {
        var before = setter.IsSetOff;
        setter.IsSetOff = true;
        set();
        setter.IsSetOff = before;
    }

    private void SetDefinitions(DefinitionList list, Measure measure)
    {
        var scope = setter.Boxes.Open(list, measure);
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
            {
                setter.SetTextBlock(term, term.Inlines, scope.Content);
                setter.Target.Break(BreakMode.Avoid);
            }

            foreach (var definition in item.Definitions)
            {
                setter.SetContainer(definition, definition.Blocks, scope.Content);
            }
        }

        setter.Boxes.Close(scope);
    }

    private void SetVerse(LineBlock verse, Measure measure)
    {
        var scope = setter.Boxes.Open(verse, measure);
        foreach (var line in verse.Lines)
        {
            setter.SetTextBlock(line, line.Inlines, scope.Content);
        }

        setter.Boxes.Close(scope);
    }

    private void SetContents(Contents contents, Measure measure)
    {
        var scope = setter.Boxes.Open(contents, measure);
        foreach (var entry in contents.Entries)
        {
            setter.LineLink = EntryLink(entry, scope.Content.Width);
            setter.SetTextBlock(entry, entry.Inlines, scope.Content);
        }

        setter.LineLink = null;
        setter.Boxes.Close(scope);
    }

    private Pages.LinkArea EntryLink(ContentsEntry entry, Length width) => new(
        new Rect(Length.Zero, Length.Zero, width, Length.Zero),
        "#" + entry.TargetId,
        setter.Context.Book.TextOf(entry.Inlines))
    {
        Span = entry.Span,
        Mark = setter.Context.Structure.MarkOf(entry),
    };
}
