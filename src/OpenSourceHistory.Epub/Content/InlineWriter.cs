using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes what stands in lines. Notes are left for the end of the document; only their calls are written here.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="links">URLs.</param>
/// <param name="pictures">Pictures.</param>
/// <param name="notes">Receives the notes called.</param>
/// <param name="locators">What lists of places say.</param>
internal sealed class InlineWriter(ElementWriter elements, LinkUrls links, PictureFiles pictures, NoteCalls notes, LocatorLinks locators)
{
    // HTML forbids links in links; the call of a note in a linked text comes behind the link.
    private readonly List<Note> _deferredCalls = [];
    private bool _isInLink;
    private bool _isLabel;

    /// <summary>True inside an index, whose places are called so.</summary>
    public bool IsInIndex { get; set; }

    /// <summary>Writes inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="style">Style of the element that holds them.</param>
    public void Write(ValueList<Inline> inlines, ComputedStyle style)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is SoftBreak)
            {
                WriteLineEnd(Neighbour(inlines, i, -1), Neighbour(inlines, i, 1));
            }
            else
            {
                Write(inlines[i], style);
            }
        }
    }

    /// <summary>Writes inlines into a link that stands already around them: their own links become spans, notes are left out.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="style">Style of the link.</param>
    public void WriteLabel(ValueList<Inline> inlines, ComputedStyle style)
    {
        (_isInLink, _isLabel) = (true, true);
        Write(inlines, style);
        (_isInLink, _isLabel) = (false, false);
        _deferredCalls.Clear();
    }

    private void Write(Inline inline, ComputedStyle style)
    {
        switch (inline)
        {
            case Text text: elements.Text(text.Value, style); break;
            case Code code: WriteCode(code); break;
            case LineBreak: elements.Start("br"); elements.EndVoid(); break;
            case Image image: WriteImage(image, style); break;
            case Link link: WriteLink(link); break;
            case Note note: WriteCall(note); break;
            case IndexMark mark: WriteMark(mark); break;
            case LocatorList list: WriteLocators(list); break;
            case Emphasis x: WriteElement(x, "em", x.Inlines); break;
            case Strong x: WriteElement(x, "strong", x.Inlines); break;
            case Abbreviation x: WriteAbbreviation(x); break;
            case SmallCaps x: WriteElement(x, "span", x.Inlines); break;
            case SpanInline x: WriteElement(x, "span", x.Inlines, IndexSemantics.Of(x)); break;
            case Strikeout x: WriteElement(x, "del", x.Inlines); break;
            case Subscript x: WriteElement(x, "sub", x.Inlines); break;
            case Superscript x: WriteElement(x, "sup", x.Inlines); break;
        }
    }

    // Index marks are not seen.
    private static Inline? Neighbour(ValueList<Inline> inlines, int index, int step)
    {
        index += step;
        while (index >= 0 && index < inlines.Count && inlines[index] is IndexMark)
        {
            index += step;
        }

        return index >= 0 && index < inlines.Count ? inlines[index] : null;
    }

    private void WriteElement(Inline inline, string name, ValueList<Inline> content, string? semantics = null)
    {
        // What is not to be seen is not to be heard either; what links lead to stays.
        if (elements.Styled.StyleOf(inline).Display == DisplayMode.None && elements.Targets.IdOf(inline) is null)
        {
            return;
        }

        elements.Start(inline, name);
        elements.Semantics(semantics, null);
        WriteContent(inline, content);
        elements.End();
    }

    private void WriteContent(Inline inline, ValueList<Inline> content)
    {
        elements.Generated(inline, PseudoElement.Before);
        Write(content, elements.Styled.StyleOf(inline));
        elements.Generated(inline, PseudoElement.After);
    }

    private void WriteAbbreviation(Abbreviation abbreviation)
    {
        elements.Start(abbreviation, "abbr");
        elements.Attribute("title", abbreviation.Expansion);
        WriteContent(abbreviation, abbreviation.Inlines);
        elements.End();
    }

    private void WriteCode(Code code)
    {
        elements.Start(code, "code");
        elements.Text(code.Value, elements.Styled.StyleOf(code));
        elements.End();
    }

    private void WriteLink(Link link)
    {
        var url = _isInLink ? null : links.Of(link);
        if (url is null)
        {
            elements.Start("span");
            elements.WriteAttributes(link);
            WriteContent(link, link.Inlines);
            elements.End();
            return;
        }

        elements.Start(link, "a");
        elements.Attribute("href", url);
        if (link.Attributes.HasClass("biblioref"))
        {
            elements.Semantics("biblioref", "doc-biblioref");
        }

        WriteTitle(link.Title);
        _isInLink = true;
        WriteContent(link, link.Inlines);
        _isInLink = false;
        elements.End();
        WriteDeferredCalls();
    }

    private void WriteDeferredCalls()
    {
        foreach (var note in _deferredCalls)
        {
            WriteCall(note);
        }

        _deferredCalls.Clear();
    }

    // The call is a link and nothing around it: Kindle and Kobo take a link whose text is a number for a note's call.
    private void WriteCall(Note note)
    {
        if (_isInLink)
        {
            _deferredCalls.Add(note);
            return;
        }

        var id = elements.Targets.IdOf(note)!;
        elements.Start("a", "footnote-call");
        elements.Id(Note.CallIdOf(id));
        elements.Attribute("href", elements.Targets.UrlOf(note, elements.FileName)!);
        elements.Semantics("noteref", "doc-noteref");
        elements.Text(notes.Add(note), elements.Styled.StyleOf(note, PseudoElement.FootnoteCall) ?? elements.Styled.StyleOf(note));
        elements.End();
    }

    // Only places that something leads to need a name; labels elsewhere repeat the text, but are not the place.
    private void WriteMark(IndexMark mark)
    {
        if (!_isLabel && mark.Attributes.Id is { } id && locators.LeadsTo(id))
        {
            elements.Start("span");
            elements.Id(elements.Targets.IdOf(mark));
            elements.End();
        }
    }

    private void WriteLocators(LocatorList list)
    {
        var between = Vocabulary.Of(elements.Styled.Book.Metadata.Language)["locator-between"];
        elements.Start(list, "span");
        elements.Semantics(IsInIndex ? IndexSemantics.LocatorList : null, null);
        foreach (var (index, link) in locators.Of(list).Index())
        {
            if (index > 0)
            {
                elements.Text(between, elements.Styled.StyleOf(list));
            }

            WriteLocator(link);
        }

        elements.End();
    }

    private void WriteLocator(LocatorLink link)
    {
        elements.Start("a", link.IsMain ? "locator main-locator" : "locator");
        elements.Attribute("href", elements.Targets.UrlOf(link.Place.StartId, elements.FileName)!);
        elements.Semantics(IsInIndex ? IndexSemantics.Locator : null, null);
        if (link.Label is not null)
        {
            elements.Attribute("aria-label", link.Label);
        }

        elements.Text(link.Text, elements.Styled.StyleOf(link.Place));
        elements.End();
    }

    private void WriteImage(Image image, ComputedStyle style)
    {
        if (pictures.Of(image) is not { } file)
        {
            elements.Start("span", "picture-left-out");
            elements.Text(image.AlternativeText, style);
            elements.End();
            return;
        }

        elements.Start(image, "img");
        elements.Attribute("src", PublicationPaths.FromContent(PublicationPaths.PictureFolder + file.FileName));
        elements.Attribute("alt", image.AlternativeText);
        if (image.AlternativeText.Length == 0)
        {
            elements.Semantics(null, "presentation");
        }

        WriteTitle(image.Title);
        WriteSize(image);
        elements.EndVoid();
    }

    private void WriteSize(Image image)
    {
        var style = string.Empty;
        foreach (var (key, value) in image.Attributes.Values)
        {
            if (key is "width" or "height" && PictureSize.ToCss(value) is { } size)
            {
                style += $"{key}:{size};";
            }
        }

        if (style.Length > 0)
        {
            elements.Attribute("style", style);
        }
    }

    private void WriteTitle(string? title)
    {
        if (!string.IsNullOrEmpty(title))
        {
            elements.Attribute("title", title);
        }
    }

    // Between Chinese or Japanese characters a line end in the source is nothing, not a space.
    private void WriteLineEnd(Inline? before, Inline? after)
    {
        if (before is Text { Value: { Length: > 0 } left } && after is Text { Value: { Length: > 0 } right } && IsWide(left[^1]) && IsWide(right[0]))
        {
            return;
        }

        elements.Xml.WriteWhitespace("\n");
    }

    private static bool IsWide(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');
}
