using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Gathers characters of one look into runs and appends them to a paragraph, link or field.</summary>
/// <param name="context">The file.</param>
/// <param name="target">What runs are appended to first.</param>
/// <param name="paragraph">Run properties of the paragraph's style.</param>
internal sealed class RunWriter(DocumentContext context, OpenXmlCompositeElement target, RunFormat paragraph)
{
    private const char SoftHyphen = '\u00AD';

    private readonly StringBuilder _text = new();
    private readonly Stack<OpenXmlCompositeElement> _outer = [];
    private OpenXmlCompositeElement _target = target;
    private RunFormat? _format;
    private string? _style;
    private bool _eastAsian;

    /// <summary>True where the last character written was East Asian, or none was written.</summary>
    public bool EndsEastAsian => _text.Length > 0 && EastAsianText.Contains(_text[^1]);

    /// <summary>Appends characters.</summary>
    /// <param name="text">The characters; soft hyphens are dropped, tabs and line ends become Word's.</param>
    /// <param name="format">Their look.</param>
    /// <param name="style">Their character style, or null.</param>
    /// <param name="isEastAsian">True inside text marked as Chinese, Japanese or Korean.</param>
    /// <param name="spanOf">Tells the place of a stretch of the characters from its start and length; null where they were generated.</param>
    public void Text(ReadOnlySpan<char> text, RunFormat format, string? style, bool isEastAsian, Func<int, int, SourceSpan>? spanOf = null)
    {
        ReportLeftOut(text, spanOf);
        var start = 0;
        while (start < text.Length)
        {
            var eastAsian = IsEastAsian(text, start, isEastAsian);
            var end = start + 1;
            while (end < text.Length && IsEastAsian(text, end, isEastAsian) == eastAsian)
            {
                end++;
            }

            Stretch(text[start..end], format, style, eastAsian);
            start = end;
        }
    }

    /// <summary>Appends an element in a run of its own.</summary>
    /// <param name="content">Content of the run.</param>
    /// <param name="format">Its look.</param>
    /// <param name="style">Its character style, or null.</param>
    /// <param name="behind">Characters behind it in the same run.</param>
    public void Element(OpenXmlElement content, RunFormat format, string? style, string behind = "")
    {
        context.Fonts.Use(behind, format, eastAsian: false);
        var run = new W.Run(content);
        AppendText(run, behind);
        Append(run, context.RunProperties.Make(paragraph, format, style));
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
        context.Fonts.Use(text, _format!, _eastAsian);
        AppendText(run, text);
        _text.Clear();
        var properties = context.RunProperties.Make(paragraph, _format!, _style, _eastAsian);
        if (properties is not null)
        {
            run.PrependChild(properties);
        }

        _target.AppendChild(run);
    }

    private static bool IsEastAsian(ReadOnlySpan<char> text, int index, bool marked)
    {
        var c = text[index];
        return EastAsianText.Contains(c)
            || (EastAsianText.Continues(c) && index > 0 && EastAsianText.Contains(text[index - 1]))
            || (marked && c > '\u00FF');
    }

    // Characters that the family lacks stand in the name of one that has them.
    private void Stretch(ReadOnlySpan<char> text, RunFormat format, string? style, bool eastAsian)
    {
        var runs = context.Fonts.Cut(text, format, eastAsian);
        if (runs.Count == 0)
        {
            Turn(format, style, eastAsian);
            Gather(text);
        }

        foreach (var run in runs)
        {
            Lend(text.Slice(run.Start, run.Length), format, context.Fonts.Substitute(format, run, eastAsian), style, eastAsian);
        }
    }

    // The space beside a sign is the text's: in faces of signs it is as wide as they are.
    private void Lend(ReadOnlySpan<char> text, RunFormat own, RunFormat lent, string? style, bool eastAsian)
    {
        var end = text.TrimEnd(' ').Length;
        var start = Math.Min(end, text.Length - text.TrimStart(' ').Length);
        Turn(own, style, eastAsian);
        Gather(text[..start]);
        if (start < end)
        {
            Turn(lent, style, eastAsian);
        }

        Gather(text[start..end]);
        Turn(own, style, eastAsian);
        Gather(text[end..]);
    }

    private void Turn(RunFormat format, string? style, bool eastAsian)
    {
        if (_text.Length > 0 && ReferenceEquals(_format, format) && _style == style && _eastAsian == eastAsian)
        {
            return;
        }

        Flush();
        (_format, _style, _eastAsian) = (format, style, eastAsian);
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

    private void ReportLeftOut(ReadOnlySpan<char> text, Func<int, int, SourceSpan>? spanOf)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsXml(text[i]))
            {
                var place = spanOf?.Invoke(i, 1) ?? SourceSpan.None;
                context.Diagnostics.Warning(DocxCodes.CharacterLeftOut, place, $"The character U+{(int)text[i]:X4} cannot stand in a Word file and is left out");
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
