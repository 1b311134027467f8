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
    private readonly Stack<W.Hyperlink> _links = [];
    private readonly RevisionRuns _revisions = new(part);
    private W.Hyperlink? _linked;
    private int _fields;
    private TextLook _look;
    private bool? _hint;

    /// <summary>The last characters written, whatever their look; enough to tell what a line end behind them is.</summary>
    public string Tail { get; private set; } = string.Empty;

    /// <summary>Appends characters.</summary>
    /// <param name="text">The characters; soft hyphens are dropped, tabs and line ends become Word's.</param>
    /// <param name="look">Their look.</param>
    /// <param name="node">What of the manuscript they are written in, or what the sheet makes them for.</param>
    public void Text(ReadOnlySpan<char> text, TextLook look, Node node)
    {
        Trace(text, node);
        TellLeftOut(text, node);
        Tail = text.Length > 0 ? text[^Math.Min(text.Length, TailLength)..].ToString() : Tail;
        var start = 0;
        while (start < text.Length)
        {
            var script = ScriptAt(text, start, look.Format.IsEastAsian);
            var end = start + 1;
            while (end < text.Length && ScriptAt(text, end, look.Format.IsEastAsian) == script)
            {
                end++;
            }

            Stretch(text[start..end], look, script);
            start = end;
        }
    }

    /// <summary>Notes where characters come from, unless somebody struck them out: then the file no longer has them.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="node">What of the manuscript they are written in, or what the sheet makes them for.</param>
    public void Trace(ReadOnlySpan<char> text, Node node)
    {
        if (!_revisions.IsDeletion)
        {
            part.File.Trace.Add(text, node);
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
        Append(run, look);
    }

    /// <summary>Appends an element that stands beside runs, and in no link, such as a bookmark.</summary>
    public void Mark(OpenXmlElement element)
    {
        Flush();
        _linked = null;
        target.AppendChild(element);
    }

    /// <summary>From here on, runs go into a link, fields excepted: LibreOffice loses what stands between them there, and they lead to their places by themselves.</summary>
    /// <param name="link">The link, without content.</param>
    public void OpenLink(W.Hyperlink link)
    {
        Flush();
        _links.Push(link);
        _linked = null;
    }

    /// <summary>Ends the link opened last.</summary>
    public void CloseLink()
    {
        Flush();
        _links.Pop();
        _linked = null;
    }

    /// <summary>Appends the mark of a comment (17.13.4).</summary>
    /// <param name="mark">The mark.</param>
    public void Comment(CommentMark mark)
    {
        var number = Units.Text(part.File.Comments.Of(mark.Comment));
        if (!mark.IsEnd)
        {
            Mark(new W.CommentRangeStart { Id = number });
            return;
        }

        Mark(new W.CommentRangeEnd { Id = number });
        Mark(new W.Run(new W.CommentReference { Id = number }));
    }

    /// <summary>From here on, runs are revised.</summary>
    /// <param name="revision">The revision.</param>
    public void BeginRevision(Revision revision)
    {
        Flush();
        _revisions.Begin(revision);
    }

    /// <summary>Ends the revision begun last.</summary>
    public void EndRevision()
    {
        Flush();
        _revisions.End();
    }

    /// <summary>Begins a field, whose result is what is written until its end.</summary>
    /// <param name="instruction">Its instruction.</param>
    /// <param name="look">Look of its result, which Word takes from the instruction.</param>
    public void BeginField(string instruction, TextLook look)
    {
        Flush();
        _fields++;
        _linked = null;
        foreach (var run in FieldRuns.Begin(instruction))
        {
            Append(run, look);
        }
    }

    /// <summary>Ends the field begun last.</summary>
    /// <param name="look">Look of its result.</param>
    public void EndField(TextLook look)
    {
        Append(FieldRuns.End(), look);
        _fields--;
    }

    /// <summary>Writes out what is gathered.</summary>
    public void Flush()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var run = new W.Run();
        AppendText(run, _text.ToString());
        _text.Clear();
        Add(run, part.File.RunProperties.Make(paragraph, _look.Format, _look.Style, _hint ?? false));
    }

    // Characters that the family lacks stand in the name of one that has them.
    private void Stretch(ReadOnlySpan<char> text, TextLook look, WordScript script)
    {
        var fonts = part.File.Fonts;
        var runs = fonts.Cut(text, look.Format, IsEastAsian(script));
        if (runs.Count == 0)
        {
            Gather(text, look, script);
        }

        foreach (var run in runs)
        {
            Lend(text.Slice(run.Start, run.Length), look, look with { Format = fonts.Substitute(look.Format, run, IsEastAsian(script)) }, script);
        }
    }

    // The space beside a sign is the text's: in faces of signs it is as wide as they are.
    private void Lend(ReadOnlySpan<char> text, TextLook own, TextLook lent, WordScript script)
    {
        var end = text.TrimEnd(' ').Length;
        var start = Math.Min(end, text.Length - text.TrimStart(' ').Length);
        Gather(text[..start], own, script);
        Gather(text[start..end], lent, script);
        Gather(text[end..], own, script);
    }

    // One run for all of one look, whatever its scripts: Word picks the face by the character, and for signs of several scripts by the run's hint.
    private void Turn(TextLook look, bool? hint)
    {
        if (_text.Length == 0 || !ReferenceEquals(_look.Format, look.Format) || _look.Style != look.Style || (hint is not null && _hint is not null && hint != _hint))
        {
            Flush();
            (_look, _hint) = (look, null);
        }

        _hint ??= hint;
    }

    private void Append(W.Run run, TextLook look)
    {
        Flush();
        Add(run, part.File.RunProperties.Make(paragraph, look.Format, look.Style));
    }

    private void Add(W.Run run, W.RunProperties? properties)
    {
        if (properties is not null)
        {
            run.PrependChild(properties);
        }

        _revisions.Within(Target()).AppendChild(_revisions.Marked(run));
    }

    private OpenXmlCompositeElement Target()
    {
        if (_fields > 0 || _links.Count == 0)
        {
            return target;
        }

        return _linked ??= target.AppendChild((W.Hyperlink)_links.Peek().CloneNode(true));
    }

    private void Gather(ReadOnlySpan<char> text, TextLook look, WordScript script)
    {
        if (text.Length == 0)
        {
            return;
        }

        part.File.Fonts.Use(text, look.Format, IsEastAsian(script));
        Turn(look, script switch { WordScript.Hinted => true, WordScript.Unhinted => false, _ => null });
        _text.EnsureCapacity(_text.Length == 0 ? text.Length : 0);
        foreach (var c in text)
        {
            if (c != SoftHyphen && IsXml(c))
            {
                _text.Append(c);
            }
        }
    }

    private static WordScript ScriptAt(ReadOnlySpan<char> text, int index, bool inEastAsian)
    {
        var c = char.IsLowSurrogate(text[index]) ? CodePoints.Before(text, index + 1) : CodePoints.At(text, index);
        return WordScripts.Of(c, inEastAsian);
    }

    private static bool IsEastAsian(WordScript script) => script is WordScript.EastAsian or WordScript.Hinted;

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
