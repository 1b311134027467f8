namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes the entries of an index as nested lists, as EPUB Indexes 1.0 has them; each entry is a paragraph of its item.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes entries.</param>
internal sealed class IndexWriter(ElementWriter elements, InlineWriter inlines)
{
    private const string ListClass = "index-list";

    /// <summary>Writes an index.</summary>
    /// <param name="index">The index.</param>
    public void Write(IndexEntries index)
    {
        elements.Start(index);
        elements.Semantics(IndexSemantics.EntryList, null);
        elements.NewLine();
        inlines.IsInIndex = true;
        foreach (var group in index.Groups)
        {
            Write(group);
            elements.NewLine();
        }

        inlines.IsInIndex = false;
        elements.End();
    }

    private void Write(IndexGroup group)
    {
        elements.Start(group);
        elements.NewLine();
        WriteLetter(group.Letter);
        elements.NewLine();
        WriteList(group.Entries, 0);
        elements.End();
    }

    // Returns the index behind the entries written: those up to the next of a higher level.
    private int WriteList(ValueList<IndexEntry> entries, int next)
    {
        var level = entries[next].Level;
        elements.Start("ul", ListClass);
        elements.NewLine();
        while (next < entries.Count && entries[next].Level >= level)
        {
            elements.Start("li");
            elements.Semantics(IndexSemantics.Entry, null);
            WriteLine(entries[next], entries[next].Inlines);
            next++;
            if (next < entries.Count && entries[next].Level > level)
            {
                elements.NewLine();
                next = WriteList(entries, next);
            }

            elements.End();
            elements.NewLine();
        }

        elements.End();
        return next;
    }

    // A letter heads its entries; assistive technology jumps from one to the next.
    private void WriteLetter(Paragraph letter)
    {
        elements.Start(letter);
        elements.Semantics(null, "heading");
        elements.Attribute("aria-level", "2");
        inlines.Write(letter.Inlines, elements.Styled.StyleOf(letter));
        elements.End();
    }

    private void WriteLine(Node node, ValueList<Inline> line)
    {
        elements.Start(node);
        inlines.Write(line, elements.Styled.StyleOf(node));
        elements.End();
    }
}
