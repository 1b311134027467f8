using System.Buffers;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Tells which quotes, dashes and dots of a paragraph are Chinese: those of its Chinese runs, but for those within Latin words and phrases. A pair of
/// quotes is one, whatever stands inside of it.
/// </summary>
internal sealed class SharedMarks
{
    /// <summary>Marks that Chinese and Latin text share.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(EastAsianMarks.Shared);

    private readonly string _text;

    // Script of each character: what is neither is neutral.
    private readonly Side[] _sides;
    private readonly bool[] _isHan;

    private SharedMarks(ParagraphText text)
    {
        _text = text.Text;
        _sides = new Side[_text.Length];
        _isHan = new bool[_text.Length];
        foreach (ref readonly var run in text.Runs.AsSpan())
        {
            for (var i = run.Start; i < run.End && !run.Style.IsNoteCall; i++)
            {
                _sides[i] = SideOf(_text[i]);
            }
        }
    }

    private enum Side : byte
    {
        Neutral,
        Latin,
        Han,
    }

    /// <summary>Finds them.</summary>
    /// <param name="text">The paragraph.</param>
    /// <returns>For each character whether it is a Chinese mark of those that Latin text has too; empty where none is.</returns>
    public static bool[] Find(ParagraphText text) =>
        Array.Exists(text.Runs, run => run.Style is { IsHan: true, IsCode: false }) && text.Text.AsSpan().ContainsAny(All) ? new SharedMarks(text).Find(text.Runs) : [];

    private bool[] Find(TextRun[] runs)
    {
        var before = Neighbours(1);
        var after = Neighbours(-1);
        foreach (ref readonly var run in runs.AsSpan())
        {
            for (var i = run.Start; i < run.End && run.Style is { IsHan: true, IsCode: false }; i++)
            {
                _isHan[i] = EastAsianMarks.IsShared(_text[i]) && !IsWithinWord(i) && (IsDoubled(i) || IsInterpunct(i) || before[i] != Side.Latin || after[i] != Side.Latin);
            }
        }

        JoinPairs(before, after);
        return _isHan;
    }

    // The nearest script on one side of each character.
    private Side[] Neighbours(int step)
    {
        var found = new Side[_sides.Length];
        var last = Side.Neutral;
        for (var i = step > 0 ? 0 : found.Length - 1; i >= 0 && i < found.Length; i += step)
        {
            found[i] = last;
            last = _sides[i] == Side.Neutral ? last : _sides[i];
        }

        return found;
    }

    // Both quotes of a pair are Latin where Latin alone stands in it and around it.
    private void JoinPairs(Side[] before, Side[] after)
    {
        var open = new Stack<(int At, char Closing, bool HasHan)>();
        var hasHan = false;
        for (var i = 0; i < _text.Length; i++)
        {
            hasHan |= _sides[i] == Side.Han;
            if (_text[i] is '\u201C' or '\u2018')
            {
                open.Push((i, (char)(_text[i] + 1), hasHan));
                hasHan = false;
            }
            else if (_text[i] is '\u201D' or '\u2019' && !IsWithinWord(i) && open.TryPeek(out var pair) && pair.Closing == _text[i])
            {
                open.Pop();
                SetPair(pair.At, i, !hasHan && before[pair.At] != Side.Han && after[i] != Side.Han && (before[pair.At], after[i]) != (Side.Neutral, Side.Neutral));
                hasHan |= pair.HasHan;
            }
        }
    }

    private void SetPair(int opening, int closing, bool isLatin)
    {
        var isHan = (_isHan[opening] || _isHan[closing]) && !isLatin;
        (_isHan[opening], _isHan[closing]) = (isHan, isHan);
    }

    // A dash or an ellipsis of two is Chinese alone.
    private bool IsDoubled(int i) =>
        EastAsianMarks.KindOf(_text[i]) is MarkKind.Dash or MarkKind.Ellipsis && (_text[i] == '\u2E3A' || At(i - 1) == _text[i] || At(i + 1) == _text[i]);

    private bool IsWithinWord(int i) => EastAsianMarks.KindOf(_text[i]) switch
    {
        MarkKind.Closing => IsLatin(i - 1) && IsLatin(i + 1),
        MarkKind.MiddleDot => IsLatin(i - 1) && IsLatin(i + 1) && !IsInterpunct(i),
        _ => false,
    };

    // Initials in front of a Chinese name are parted by Chinese interpuncts, and so are the days of a Chinese date.
    private bool IsInterpunct(int i) => EastAsianMarks.KindOf(_text[i]) == MarkKind.MiddleDot && (JoinsHan(i, -1) || JoinsHan(i, 1));

    private bool JoinsHan(int i, int step)
    {
        const int Reach = 12;
        for (var at = i + step; at >= 0 && at < _text.Length && Math.Abs(at - i) <= Reach; at += step)
        {
            if (_sides[at] != Side.Latin && EastAsianMarks.KindOf(_text[at]) != MarkKind.MiddleDot)
            {
                return _sides[at] == Side.Han || EastAsianMarks.KindOf(_text[at]) is MarkKind.Opening or MarkKind.Closing;
            }
        }

        return false;
    }

    private bool IsLatin(int i) => i >= 0 && i < _sides.Length && _sides[i] == Side.Latin;

    private char At(int i) => i >= 0 && i < _text.Length ? _text[i] : '\0';

    private static Side SideOf(char c) =>
        Han.IsWide(c) ? Side.Han : char.IsLetterOrDigit(c) ? Side.Latin : Side.Neutral;
}
