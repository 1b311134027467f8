using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes what stands in lines. Notes are left for the end of the document; only their calls are written here.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="links">URLs.</param>
/// <param name="pictures">Pictures.</param>
/// <param name="notes">Receives the notes called.</param>
internal sealed class InlineWriter(ElementWriter elements, LinkUrls links, PictureFiles pictures, NoteCalls notes)
{
    // HTML forbids links in links; the call of a note in a linked text comes behind the link.
    private readonly List<Note> _deferredCalls = [];
    private bool _isInLink;

    /// <summary>Writes inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="style">Style of the element that holds them.</param>
    public void Write(ValueList<Inline> inlines, ComputedStyle style)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is SoftBreak)
            {
                WriteLineEnd(i > 0 ? inlines[i - 1] : null, i + 1 < inlines.Count ? inlines[i + 1] : null);
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
        _isInLink = true;
        Write(inlines, style);
        _isInLink = false;
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
            case Emphasis x: WriteElement(x, "em", x.Inlines); break;
            case Strong x: WriteElement(x, "strong", x.Inlines); break;
            case SmallCaps x: WriteElement(x, "span", x.Inlines); break;
            case SpanInline x: WriteElement(x, "span", x.Inlines); break;
            case Strikeout x: WriteElement(x, "del", x.Inlines); break;
            case Subscript x: WriteElement(x, "sub", x.Inlines); break;
            case Superscript x: WriteElement(x, "sup", x.Inlines); break;
        }
    }

    private void WriteElement(Inline inline, string name, ValueList<Inline> content)
    {
        elements.Start(inline, name);
        WriteContent(inline, content);
        elements.End();
    }

    private void WriteContent(Inline inline, ValueList<Inline> content)
    {
        elements.Generated(inline, PseudoElement.Before);
        Write(content, elements.Styled.StyleOf(inline));
        elements.Generated(inline, PseudoElement.After);
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
