using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes what stands in lines. Notes are left for the end of the document; only their calls are written here.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="links">URLs.</param>
/// <param name="pictures">Pictures.</param>
/// <param name="notes">Receives the notes called.</param>
/// <param name="locators">What lists of places say.</param>
internal sealed class InlineWriter(ElementWriter elements, LinkUrls links, PictureFiles pictures, PendingNotes notes, LocatorLinks locators)
    : PhraseVisitor<ComputedStyle>
{
    // HTML forbids links in links; the call of a note in a linked text comes behind the link.
    private readonly List<Note> _deferredCalls = [];
    private Phrase? _holder;
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
                inlines[i].Accept(this, style);
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

    /// <inheritdoc/>
    public override void Visit(Text text, ComputedStyle state) => elements.Text(text.Value, state);

    /// <inheritdoc/>
    public override void Visit(SoftBreak softBreak, ComputedStyle state) => WriteLineEnd(null, null);

    /// <inheritdoc/>
    public override void Visit(LineBreak lineBreak, ComputedStyle state)
    {
        elements.Start(lineBreak);
        elements.EndVoid();
    }

    /// <inheritdoc/>
    public override void Visit(SpanInline span, ComputedStyle state) => WriteElement(span, IndexSemantics.Of(span) ?? TextSemantics.Of(span));

    /// <inheritdoc/>
    public override void Visit(Abbreviation abbreviation, ComputedStyle state)
    {
        elements.Start(abbreviation);
        elements.Attribute("title", abbreviation.Expansion);
        WriteContent(abbreviation);
        elements.End();
    }

    /// <inheritdoc/>
    public override void Visit(Code code, ComputedStyle state)
    {
        elements.Start(code);
        elements.Text(code.Value, elements.Styled.StyleOf(code));
        elements.End();
    }

    /// <inheritdoc/>
    public override void Visit(Link link, ComputedStyle state)
    {
        var url = _isInLink ? null : links.Of(link);
        if (url is null)
        {
            elements.Start("span");
            elements.WriteAttributes(link);
            WriteContent(link);
            elements.End();
            return;
        }

        elements.Start(link);
        elements.Attribute("href", url);
        if (link.Attributes.HasClass("biblioref"))
        {
            elements.Semantics("biblioref", "doc-biblioref");
        }
        else if (link.Attributes.HasClass("term"))
        {
            elements.Semantics("glossref", "doc-glossref");
        }

        WriteTitle(link.Title);
        _isInLink = true;
        WriteContent(link);
        _isInLink = false;
        elements.End();
        WriteDeferredCalls();
    }

    /// <inheritdoc/>
    public override void Visit(Note note, ComputedStyle state)
    {
        if (elements.Styled.StyleOf(note).Display != DisplayMode.None)
        {
            WriteCall(note);
        }
    }

    /// <inheritdoc/>
    public override void Visit(IndexMark mark, ComputedStyle state)
    {
        // Only places that something leads to need a name; labels elsewhere repeat the text, but are not the place.
        if (!_isLabel && mark.Attributes.Id is { } id && locators.LeadsTo(id))
        {
            elements.Start("span");
            elements.Id(elements.Targets.IdOf(mark));
            elements.End();
        }
    }

    /// <inheritdoc/>
    public override void Visit(PageMark mark, ComputedStyle state)
    {
        elements.Start("span");
        elements.Id(elements.Targets.IdOf(mark));
        elements.Semantics("pagebreak", "doc-pagebreak");
        elements.Attribute("aria-label", mark.Folio.Label);
        elements.End();
    }

    /// <inheritdoc/>
    public override void Visit(LocatorList places, ComputedStyle state)
    {
        elements.Start(places);
        elements.Semantics(IsInIndex ? IndexSemantics.LocatorList : null, null);
        foreach (var link in locators.Of(places))
        {
            if (link.TargetId is { } target && elements.Targets.UrlOf(target, elements.FileName) is { } url)
            {
                WriteLocator(link, url);
            }
            else
            {
                elements.Text(link.Text, elements.Styled.StyleOf(link.Place ?? (Node)places));
            }
        }

        elements.End();
    }

    /// <inheritdoc/>
    public override void Visit(Image image, ComputedStyle state)
    {
        if (pictures.Of(image) is not { } file)
        {
            elements.Start("span", "picture-left-out");
            elements.Text(image.AlternativeText, state);
            elements.End();
            return;
        }

        elements.Start(image);
        elements.Attribute("src", PublicationPaths.PictureFolder + file.FileName);
        elements.Attribute("alt", image.AlternativeText);
        if (image.AlternativeText.Length == 0)
        {
            elements.Semantics(null, "presentation");
        }

        WriteTitle(image.Title);
        WriteSize(image);
        elements.EndVoid();
    }

    /// <inheritdoc/>
    protected override void VisitPhrase(Phrase phrase, ComputedStyle state) => WriteElement(phrase, TextSemantics.Of(phrase));

    // Marks are not seen.
    private static Inline? Neighbour(ValueList<Inline> inlines, int index, int step)
    {
        index += step;
        while (index >= 0 && index < inlines.Count && (inlines[index] is IndexMark or PageMark || (step < 0 && inlines[index] is Note)))
        {
            index += step;
        }

        return index >= 0 && index < inlines.Count ? inlines[index] : null;
    }

    private void WriteElement(Phrase phrase, string? semantics)
    {
        // What is not to be seen is not to be heard either; what links lead to stays.
        if (elements.Styled.StyleOf(phrase).Display == DisplayMode.None && elements.Targets.IdOf(phrase) is null)
        {
            return;
        }

        if (TextSemantics.IsCustom(phrase, _holder))
        {
            elements.Start("i");
            elements.WriteAttributes(phrase);
        }
        else
        {
            elements.Start(phrase);
        }

        elements.Semantics(semantics, null);
        var holder = _holder;
        _holder = phrase.Inlines.Count == 1 ? phrase : null;
        WriteContent(phrase);
        _holder = holder;
        elements.End();
    }

    private void WriteContent(Phrase phrase)
    {
        elements.Generated(phrase, PseudoElement.Before);
        Write(phrase.Inlines, elements.Styled.StyleOf(phrase));
        elements.Generated(phrase, PseudoElement.After);
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
        elements.Text(note.IsApart ? Note.Apart : string.Empty, elements.Styled.StyleOf(note));
        elements.Start("a", "footnote-call");
        elements.Id(Note.CallIdOf(id));
        elements.Attribute("href", elements.Targets.UrlOf(note, elements.FileName)!);
        elements.Semantics("noteref", "doc-noteref");
        elements.Text(notes.Add(note), elements.Styled.StyleOf(note, PseudoElement.FootnoteCall) ?? elements.Styled.StyleOf(note));
        elements.End();
    }

    private void WriteLocator(LocatorLink link, string url)
    {
        elements.Start("a", link.IsMain ? "locator main-locator" : "locator");
        elements.Attribute("href", url);
        elements.Semantics(IsInIndex ? IndexSemantics.Locator : null, null);
        if (link.Label is not null)
        {
            elements.Attribute("aria-label", link.Label);
        }

        elements.Text(link.Text, elements.Styled.StyleOf(link.Place!));
        elements.End();
    }

    private void WriteSize(Image image)
    {
        var style = string.Empty;
        foreach (var (key, value) in image.Attributes.Values)
        {
            if (key is "width" or "height" && PictureLengthText.ToCss(value) is { } size)
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

    private void WriteLineEnd(Inline? before, Inline? after)
    {
        if (SoftLineEnd.IsSpace(TextOf(before), TextOf(after)))
        {
            elements.Xml.WriteWhitespace("\n");
        }
    }

    private static string TextOf(Inline? inline) => inline is null ? string.Empty : TextPrinter.Print([inline]);
}
