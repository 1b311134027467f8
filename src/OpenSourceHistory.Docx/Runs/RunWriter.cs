using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Gathers characters of one look into runs and appends them to a paragraph, link or field.</summary>
/// <param name="part">The part.</param>
/// <param name="target">What runs are appended to first.</param>
/// <param name="paragraph">Run properties of the paragraph's style.</param>
internal sealed class RunWriter(PartBuilder part, OpenXmlCompositeElement target, RunFormat paragraph)
{
    private const char SoftHyphen = '\u00AD';
    private const int TailLength = 4;

    private readonly StringBuilder _text = new();
    private readonly Stack<OpenXmlCompositeElement> _outer = [];
    private OpenXmlCompositeElement _target = target;
    private TextLook _look;

    /// <summary>The last characters written, whatever their look; enough to tell what a line end behind them is.</summary>
    public string Tail { get; private set; } = string.Empty;

    /// <summary>Appends characters.</summary>
    /// <param name="text">The characters; soft hyphens are dropped, tabs and line ends become Word's.</param>
    /// <param name="look">Their look.</param>
    /// <param name="node">What of the manuscript they are written in, or what the sheet makes them for.</param>
    public void Text(ReadOnlySpan<char> text, TextLook look, Node node)
    {
        TellLeftOut(text, node);
        Tail = text.Length > 0 ? text[^Math.Min(text.Length, TailLength)..].ToString() : Tail;
        var start = 0;
        while (start < text.Length)
        {
            var eastAsian = IsEastAsian(text, start, look.IsEastAsian);
            var end = start + 1;
            while (end < text.Length && IsEastAsian(text, end, look.IsEastAsian) == eastAsian)
            {
                end++;
            }

            Stretch(text[start..end], look with { IsEastAsian = eastAsian });
            start = end;
        }
    }

    /// <summary>Appends an element in a run of its own.</summary>
    /// <param name="content">Content of the run.</param>
    /// <param name="look">Its look.</param>
    /// <param name="behind">Characters behind it in the same run.</param>
    public void Element(OpenXmlElement content, TextLook look, string behind = "")
    {
        part.File.Fonts.Use(behind, look.Format, eastAsian: false);
        var run = new W.Run(content);
        AppendText(run, behind);
        Append(run, part.File.RunProperties.Make(paragraph, look.Format, look.Style));
    }

    /// <summary>Appends an element that stands beside runs, such as a bookmark.</summary>
    public void Mark(OpenXmlElement element)
    {
        Flush();
        _target.AppendChild(element);
    }

    /// <summary>From here on, runs go into a link or field.</summary>
    public void Open(OpenXmlCompositeElement element)
    {
        Flush();
        _target.AppendChild(element);
        _outer.Push(_target);
        _target = element;
    }

    /// <summary>Ends the link or field opened last.</summary>
    public void Close()
    {
        Flush();
        _target = _outer.Pop();
    }

    /// <summary>Writes out what is gathered.</summary>
    public void Flush()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var run = new W.Run();
        var text = _text.ToString();
        part.File.Fonts.Use(text, _look.Format, _look.IsEastAsian);
        AppendText(run, text);
        _text.Clear();
        var properties = part.File.RunProperties.Make(paragraph, _look.Format, _look.Style, _look.IsEastAsian);
        if (properties is not null)
        {
            run.PrependChild(properties);
        }

        _target.AppendChild(run);
    }

    private static bool IsEastAsian(ReadOnlySpan<char> text, int index, bool marked)
    {
        var c = char.IsLowSurrogate(text[index]) ? CodePoints.Before(text, index + 1) : CodePoints.At(text, index);
        return EastAsianWidth.IsEastAsian(c) || (marked && c > '\u00FF');
    }

    // Characters that the family lacks stand in the name of one that has them.
    private void Stretch(ReadOnlySpan<char> text, TextLook look)
    {
        var fonts = part.File.Fonts;
        var runs = fonts.Cut(text, look.Format, look.IsEastAsian);
        if (runs.Count == 0)
        {
            Turn(look);
            Gather(text);
        }

        foreach (var run in runs)
        {
            Lend(text.Slice(run.Start, run.Length), look, look with { Format = fonts.Substitute(look.Format, run, look.IsEastAsian) });
        }
    }

    // The space beside a sign is the text's: in faces of signs it is as wide as they are.
    private void Lend(ReadOnlySpan<char> text, TextLook own, TextLook lent)
    {
        var end = text.TrimEnd(' ').Length;
        var start = Math.Min(end, text.Length - text.TrimStart(' ').Length);
        Turn(own);
        Gather(text[..start]);
        if (start < end)
        {
            Turn(lent);
        }

        Gather(text[start..end]);
        Turn(own);
        Gather(text[end..]);
    }

    private void Turn(TextLook look)
    {
        if (_text.Length > 0 && ReferenceEquals(_look.Format, look.Format) && _look.Style == look.Style && _look.IsEastAsian == look.IsEastAsian)
        {
            return;
        }

        Flush();
        _look = look;
    }

    private void Append(W.Run run, W.RunProperties? properties)
    {
        Flush();
        if (properties is not null)
        {
            run.PrependChild(properties);
        }

        _target.AppendChild(run);
    }

    private void Gather(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c != SoftHyphen && IsXml(c))
            {
                _text.Append(c);
            }
        }
    }

    private static bool IsXml(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);

    private void TellLeftOut(ReadOnlySpan<char> text, Node node)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsXml(text[i]))
            {
                part.LeaveOut(text[i], node.SpanOf(i, 1));
            }
        }
    }

    private static void AppendText(W.Run run, string text)
    {
        var start = 0;
        while (true)
        {
            var end = text.AsSpan(start).IndexOfAny('\t', '\n');
            var length = end < 0 ? text.Length - start : end;
            if (length > 0)
            {
                run.AppendChild(TextOf(text.Substring(start, length)));
            }

            if (end < 0)
            {
                return;
            }

            run.AppendChild<OpenXmlElement>(text[start + end] == '\t' ? new W.TabChar() : new W.Break());
            start += end + 1;
        }
    }

    private static W.Text TextOf(string text)
    {
        var element = new W.Text(text);
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            element.Space = SpaceProcessingModeValues.Preserve;
        }

        return element;
    }
}
