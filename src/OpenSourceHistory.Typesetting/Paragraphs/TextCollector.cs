using System.Buffers;
using System.Globalization;
using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Collects characters in runs of one style: collapses white space (CSS Text 3, section 4) and changes case.</summary>
internal sealed class TextCollector
{
    /// <summary>Tab stops of preserved text, in characters.</summary>
    private const int TabSize = 4;

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r");

    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<TextPlace> _places = [];
    private InlineStyle? _softBreak;
    private int _column;
    private int _boxStart = -1;
    private int _unplaced;

    /// <summary>Characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Nodes to be found in the text, and where they begin.</summary>
    public List<(int Offset, Node Node)> Anchors { get; } = [];

    /// <summary>Runs so far.</summary>
    public List<TextRun> Runs => _runs;

    /// <summary>Where stretches of the text come from.</summary>
    public List<TextPlace> Places => _places;

    /// <summary>Adds characters.</summary>
    /// <param name="value">As written.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="span">Their place in the manuscript.</param>
    /// <param name="map">How the manuscript spells them, or null.</param>
    public void Add(string value, InlineStyle style, SourceSpan span, SourceMap? map = null)
    {
        ResolveSoftBreak(value);
        var start = _text.Length;
        _text.EnsureCapacity(start == 0 ? value.Length : 0);
        var mode = style.Style.WhiteSpaceCollapse;
        var step = int.MinValue;
        for (var i = 0; i < value.Length;)
        {
            var at = _text.Length;
            if (AddWord(value.AsSpan(i), style.Style) is > 0 and var length)
            {
                Locate(at, i);
                i += length;
                continue;
            }

            AddCharacter(value, i, mode, style);
            for (; at < _text.Length; at++)
            {
                Locate(at, i);
            }

            i++;
        }

        Close(start, style, span);

        void Locate(int at, int index)
        {
            if (at - index != step)
            {
                _places.Add(new TextPlace(at, span, map, value.Length, index));
                step = at - index;
            }
        }
    }

    /// <summary>Lets a node be found where what comes next begins, behind a space that is still to come.</summary>
    /// <param name="node">The node.</param>
    public void Attach(Node node)
    {
        Anchors.Add((_text.Length, node));
        _unplaced = _softBreak is null ? 0 : _unplaced + 1;
    }

    /// <summary>Lets a node be found where what came last ends.</summary>
    /// <param name="node">The node.</param>
    public void AttachBehind(Node node) => Anchors.Insert(Anchors.Count - _unplaced, (Math.Max(0, _text.Length - 1), node));

    /// <summary>Adds a line end of the source, which is a space unless it stands between Chinese characters.</summary>
    /// <param name="style">How the space is set.</param>
    public void AddSoftBreak(InlineStyle style) => _softBreak ??= style;

    /// <summary>Adds a line end asked for by the author.</summary>
    /// <param name="style">How the line is set.</param>
    public void AddLineBreak(InlineStyle style)
    {
        _softBreak = null;
        TrimEnd();
        AddUnit('\n', style);
        PlaceAnchors();
    }

    /// <summary>Adds an object replacement character.</summary>
    /// <param name="style">How its surroundings are set.</param>
    /// <param name="span">Its place in the manuscript.</param>
    public void AddObject(InlineStyle style, SourceSpan span)
    {
        ResolveSoftBreak(string.Empty);
        var start = _text.Length;
        _text.Append('\uFFFC');
        _places.Add(new TextPlace(start, span, null, 1, 0));
        Close(start, style, span);
    }

    /// <summary>Adds an object replacement character for the start of an inline block, behind which spaces vanish.</summary>
    /// <param name="style">How the block is set.</param>
    public void AddBoxStart(InlineStyle style)
    {
        AddObject(style, SourceSpan.None);
        _boxStart = _text.Length;
    }

    /// <summary>Adds an object replacement character for the end of an inline block, before which spaces vanish.</summary>
    /// <param name="style">How the block is set.</param>
    public void AddBoxEnd(InlineStyle style)
    {
        _softBreak = null;
        TrimEnd();
        AddObject(style, SourceSpan.None);
    }

    /// <summary>The whole text, without a space at its end.</summary>
    public string Finish()
    {
        TrimEnd();
        return _text.ToString();
    }

    // Spaces collapse, and vanish where a line or an inline block begins.
    private bool TakesSpace => _text.Length > 0 && _text.Length != _boxStart && _text[^1] is not (' ' or '\n');

    private void AddUnit(char c, InlineStyle style)
    {
        _text.Append(c);
        _column = c == '\n' ? 0 : _column + 1;
        _places.Add(new TextPlace(_text.Length - 1, SourceSpan.None, null, 1, 0));
        Close(_text.Length - 1, style, SourceSpan.None);
    }

    // Most text is words that stay as they are: each goes in as a whole. Returns its length, 0 where none begins the text.
    private int AddWord(ReadOnlySpan<char> text, ComputedStyle style)
    {
        var end = style.TextTransform == TextTransform.None ? text.IndexOfAny(s_spaces) : 0;
        var length = end < 0 ? text.Length : end;
        _text.Append(text[..length]);
        _column += length;
        return length;
    }

    private void AddCharacter(string value, int at, WhiteSpaceCollapse mode, InlineStyle style)
    {
        var isPreserved = mode == WhiteSpaceCollapse.Preserve;
        switch (value[at] == '\n' && style.IsBoxed ? ' ' : value[at])
        {
            case '\r':
                return;
            case '\n' when isPreserved || mode == WhiteSpaceCollapse.PreserveBreaks:
                _text.Append('\n');
                _column = 0;
                return;
            case '\t' when isPreserved:
                var width = TabSize - (_column % TabSize);
                _text.Append(' ', width);
                _column += width;
                return;
            case ' ' or '\t' or '\n' when !isPreserved:
                AddCollapsible();
                return;
            default:
                AddLetter(value, at, style.Style);
                _column++;
                return;
        }
    }

    private void AddCollapsible()
    {
        if (TakesSpace)
        {
            _text.Append(' ');
            _column++;
        }
    }

    private void AddLetter(string value, int at, ComputedStyle style)
    {
        switch (style.TextTransform)
        {
            case TextTransform.Uppercase:
                LetterCase.AppendCapitals(_text, value, at, style.Language);
                break;
            case TextTransform.Capitalize when BeginsWord() || (char.IsLowSurrogate(value[at]) && BeginsWord(1)):
                LetterCase.AppendInitial(_text, value, at, style.Language);
                break;
            case TextTransform.Capitalize when LetterCase.IsSecondOfInitial(value, at, style.Language) && BeginsWord(1):
                _text.Append('J');
                break;
            case TextTransform.Lowercase:
                LetterCase.AppendSmall(_text, value, at, style.Language);
                break;
            default:
                _text.Append(value[at]);
                break;
        }
    }

    // True where a word begins so many characters before the end.
    private bool BeginsWord(int before = 0) => _text.Length == before || !IsOfWord(_text[^(before + 1)]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '\u2019' || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void ResolveSoftBreak(string next)
    {
        if (_softBreak is null)
        {
            return;
        }

        var style = _softBreak;
        _softBreak = null;
        if (TakesSpace && IsSpace(next))
        {
            AddUnit(' ', style);
        }

        PlaceAnchors();
    }

    // Calls of notes are looked through: they stand between a mark and the sign behind it.
    private bool IsSpace(string next)
    {
        var last = _runs.Count - 1;
        while (last >= 0 && _runs[last].Style.IsNoteCall)
        {
            last--;
        }

        return SoftLineEnd.IsSpace(_text, last == _runs.Count - 1 || last < 0 ? _text.Length : _runs[last].End, next);
    }

    private void PlaceAnchors()
    {
        for (var i = Anchors.Count - _unplaced; i < Anchors.Count; i++)
        {
            Anchors[i] = (_text.Length, Anchors[i].Node);
        }

        _unplaced = 0;
    }

    private void TrimEnd()
    {
        if (_text.Length == 0 || _text[^1] != ' ' || _runs[^1].Style.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.Preserve)
        {
            return;
        }

        _text.Length--;
        while (_runs.Count > 0 && _runs[^1].End > _text.Length)
        {
            var last = _runs[^1];
            _runs.RemoveAt(_runs.Count - 1);
            if (last.Start < _text.Length)
            {
                _runs.Add(last with { End = _text.Length });
            }
        }
    }

    private void Close(int start, InlineStyle style, SourceSpan span)
    {
        if (_text.Length == start)
        {
            return;
        }

        if (_runs.Count > 0 && Continues(_runs[^1], start, style, span))
        {
            _runs[^1] = _runs[^1] with { End = _text.Length, Span = _runs[^1].Span with { End = span.End } };
        }
        else
        {
            _runs.Add(new TextRun(start, _text.Length, style, span));
        }
    }

    // Text is in pieces where something is marked in it; a word must not be shaped in pieces for that.
    private static bool Continues(in TextRun before, int start, InlineStyle style, SourceSpan span) =>
        before.End == start && ReferenceEquals(before.Style, style) && ReferenceEquals(before.Span.File, span.File)
        && (before.Span == span || before.Span.End == span.Start);
}
