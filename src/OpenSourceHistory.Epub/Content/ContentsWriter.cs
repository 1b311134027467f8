using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes lists of figures and tables, and the table of contents as the <c>toc nav</c> (EPUB 3.3, section 7.4.1), which readers see where the book has its contents.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes labels.</param>
/// <param name="outline">The entries.</param>
internal sealed class ContentsWriter(ElementWriter elements, InlineWriter inlines, NavigationOutline outline)
{
    /// <summary>Writes the contents at the place where the book has them.</summary>
    /// <param name="contents">The node.</param>
    public void Write(Contents contents)
    {
        if (contents.Kind != ContentsKind.Headings)
        {
            WriteCaptions(contents);
            return;
        }

        elements.Start("nav");
        elements.WriteAttributes(contents);
        if (elements.FileName == ContentFile.NavigationFileName)
        {
            elements.Semantics("toc", "doc-toc");
            elements.Attribute("aria-label", Vocabulary.Of(elements.Styled.Book.Metadata.Language)["contents"]);
        }

        WriteList();
        elements.End();
    }

    /// <summary>Writes the contents of a book that shows none: for reading systems alone.</summary>
    /// <param name="heading">The heading.</param>
    public void WriteUnseen(string heading)
    {
        elements.Start("nav", "toc");
        elements.Semantics("toc", "doc-toc");
        elements.NewLine();
        elements.Start("h1");
        elements.Text(heading, elements.Styled.Root);
        elements.End();
        WriteList();
        elements.End();
        elements.NewLine();
    }

    // The list of the navigation document is for reading systems; this is the book's own page of it, named by its heading.
    private void WriteCaptions(Contents contents)
    {
        elements.Start("nav");
        elements.WriteAttributes(contents);
        elements.Attribute("aria-label", Vocabulary.Of(elements.Styled.Book.Metadata.Language)[contents.Kind == ContentsKind.Figures ? "list-of-figures" : "list-of-tables"]);
        elements.NewLine();
        elements.Start("ol");
        elements.NewLine();
        foreach (var entry in contents.Entries)
        {
            elements.Start("li");
            elements.Start("a");
            elements.WriteAttributes(entry);
            elements.Attribute("href", elements.Targets.UrlOf(entry.TargetId, elements.FileName)!);
            elements.Generated(entry, PseudoElement.Before);
            inlines.WriteLabel(entry.Inlines, elements.Styled.StyleOf(entry));
            elements.End();
            elements.End();
            elements.NewLine();
        }

        elements.End();
        elements.NewLine();
        elements.End();
    }

    private void WriteList()
    {
        elements.NewLine();
        WriteList(outline.Points, isHidden: false);
        elements.NewLine();
    }

    // Headings below the depth of the printed contents are in the list for reading systems, but not to be seen on the page.
    private void WriteList(ValueList<NavigationPoint> points, bool isHidden)
    {
        elements.Start("ol", points.All(p => p.Level == 1) ? "chapters" : null);
        if (isHidden)
        {
            elements.Attribute("hidden", "hidden");
        }

        elements.NewLine();
        foreach (var point in points)
        {
            elements.Start("li");
            if (!isHidden && !point.IsShown)
            {
                elements.Attribute("hidden", "hidden");
            }

            WriteEntry(point);
            if (point.Children.Count > 0)
            {
                elements.NewLine();
                WriteList(point.Children, point.IsShown && !point.Children.Any(c => c.IsShown));
            }

            elements.End();
            elements.NewLine();
        }

        elements.End();
    }

    private void WriteEntry(NavigationPoint point)
    {
        var style = point.Entry is null ? elements.Styled.Root : elements.Styled.StyleOf(point.Entry);
        elements.Start("a");
        if (point.Entry is not null)
        {
            elements.WriteAttributes(point.Entry);
        }

        elements.Attribute("href", point.Url);
        if (point.HasUnseenText)
        {
            elements.Attribute("aria-label", point.Label);
        }

        WritePrefix(point, style);
        inlines.WriteLabel(point.Inlines, style);
        elements.End();
    }

    // Reading systems list the entry as one line of text, in which the number needs a sign behind it.
    private void WritePrefix(NavigationPoint point, ComputedStyle style)
    {
        if (point.Prefix.Length == 0)
        {
            return;
        }

        var prefixStyle = point.Entry is null ? style : elements.Styled.StyleOf(point.Entry, PseudoElement.Before) ?? style;
        WriteUnseen(point.Lead, style);
        elements.Start("span", "before");
        elements.Text(point.Prefix, prefixStyle);
        WriteUnseen(point.Separator.TrimEnd(), style);
        elements.Text(point.Gap, prefixStyle);
        elements.End();
    }

    private void WriteUnseen(string text, ComputedStyle style)
    {
        if (text.Length > 0)
        {
            elements.Start("span", "unseen");
            elements.Text(text, style);
            elements.End();
        }
    }
}
