using System.Globalization;
using System.Runtime.InteropServices;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Prepares a collected paragraph, breaks it by total fit and has its lines built.</summary>
internal sealed class ParagraphBreaker
{
    /// <summary>A last line is not to be shorter than this share of the measure.</summary>
    private const double ShortestLastLine = 0.1;

    /// <summary>Headings and centred text of up to so many lines are given lines of like length.</summary>
    private const int MostBalancedLines = 5;

    private readonly PreparedParagraph _paragraph;
    private readonly ParagraphContent _content;
    private readonly DiagnosticBag _diagnostics;
    private readonly DropCap? _dropCap;
    private readonly long _measure;
    private readonly long _indent;
    private int _torn = -1;

    /// <summary>Prepares a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="content">What it is.</param>
    /// <param name="measure">Width available.</param>
    /// <param name="diagnostics">Receives missing glyphs and overfull lines.</param>
    public ParagraphBreaker(ParagraphText text, ParagraphContent content, Length measure, DiagnosticBag diagnostics)
    {
        (_content, _diagnostics, _measure) = (content, diagnostics, measure.ScaledPoints);
        _dropCap = text.Initial is null ? null : new DropCap(text.Initial, text.Base);
        _indent = _dropCap is null ? content.Style.TextIndent.Resolve(measure, Length.Zero).ScaledPoints : 0;
        var segments = new Segmenter(text).Cut(text.Initial?.Text.Length ?? 0);
        ReportMissing(text, segments);
        _paragraph = new PreparedParagraph(text, segments, BreakpointBuilder.Build(text, segments, _measure));
    }

    /// <summary>Sets the lines.</summary>
    /// <param name="lines">Receives them.</param>
    public void SetLines(List<Line> lines)
    {
        var breakpoints = CollectionsMarshal.AsSpan(_paragraph.Breakpoints);
        var chosen = Choose();
        var builder = new LineBuilder(_paragraph, _diagnostics);
        var from = 0;
        for (var i = 0; i < chosen.Length; i++)
        {
            var line = builder.Build(breakpoints[from], breakpoints[chosen[i]], PlanOf(i, breakpoints[chosen[i]].Kind), i == 0);
            if (i == 0 && _dropCap is not null)
            {
                line = _dropCap.PlaceOn(line);
            }

            ReportTorn(breakpoints[chosen[i]]);
            lines.Add(_dropCap is not null && i < _dropCap.Lines - 1 ? line with { KeepWithNext = true } : line);
            from = chosen[i];
        }

        MakeRoomForDropCap(lines, chosen.Length);
    }

    // Addresses, code and numbers are meant to be torn; a word is not. Told once for each word.
    private void ReportTorn(in Breakpoint end)
    {
        if (end.Kind != BreakKind.Emergency || end.Segment == _torn)
        {
            return;
        }

        ref readonly var segment = ref CollectionsMarshal.AsSpan(_paragraph.Segments)[end.Segment];
        if (!segment.Style.IsCode && segment.Width > _measure && segment.Word is { } word && IsOfLetters(word.Text))
        {
            _torn = end.Segment;
            _diagnostics.Warning(
                TypesettingCodes.TornWord,
                _paragraph.Text.SpanAt(segment.Start),
                "A word is wider than its measure; it was broken where no hyphen may stand",
                "Show where it may be broken with soft hyphens (&shy;)");
        }
    }

    private static bool IsOfLetters(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && !char.IsPunctuation(c))
            {
                return false;
            }
        }

        return !Address.Is(word);
    }

    // What follows a paragraph shorter than its drop cap begins below the letter.
    private void MakeRoomForDropCap(List<Line> lines, int count)
    {
        if (_dropCap is not null && count > 0 && count < _dropCap.Lines)
        {
            var last = lines[^1];
            lines[^1] = last with { Height = last.Height + (_content.Style.LineHeight * (_dropCap.Lines - count)) };
        }
    }

    private int[] Choose()
    {
        var settings = SettingsFor(_measure);
        var breakpoints = CollectionsMarshal.AsSpan(_paragraph.Breakpoints).ToArray();
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, settings);
        var isBalanced = _content.Style.TextAlign != TextAlignment.Justify
            && (_content.Owner is Heading || _content.Style.TextAlign == TextAlignment.Center)
            && result.Breaks.Length is > 1 and <= MostBalancedLines;
        return isBalanced ? Balance(breakpoints, result).Breaks : result.Breaks;
    }

    // The narrowest measure that needs no line more gives the most even lines.
    private FitResult Balance(Breakpoint[] breakpoints, FitResult wide)
    {
        var (low, high) = (_measure / 2, _measure);
        var best = wide;
        for (var step = 0; step < 8; step++)
        {
            var middle = (low + high) / 2;
            var result = TotalFit.Choose(breakpoints, breakpoints.Length, SettingsFor(middle));
            if (result.Breaks.Length <= wide.Breaks.Length && !result.IsOverfull)
            {
                (best, high) = (result, middle);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    private FitSettings SettingsFor(long width)
    {
        var firsts = new long[_dropCap?.Lines ?? (_indent == 0 ? 0 : 1)];
        Array.Fill(firsts, width - (_dropCap?.Width.ScaledPoints ?? _indent));
        var style = _content.Style;
        return new FitSettings(firsts, width, style.TextAlign == TextAlignment.Justify, style.FontSize.ScaledPoints)
        {
            HyphenatedLines = style.HyphenateLimits.Lines,
            ShortestLastLine = (long)(width * ShortestLastLine),
            JustifiesLastLine = style.TextAlignLast == TextAlignment.Justify,
        };
    }

    private LinePlan PlanOf(int line, BreakKind end)
    {
        var left = _dropCap is not null && line < _dropCap.Lines ? _dropCap.Width.ScaledPoints : line == 0 ? _indent : 0;
        var style = _content.Style;
        var last = style.TextAlignLast != TextAlignment.Auto ? style.TextAlignLast
            : style.TextAlign == TextAlignment.Justify ? TextAlignment.Left : style.TextAlign;
        return new LinePlan(left, _measure - left, end == BreakKind.Forced ? last : style.TextAlign);
    }

    // Once for each character in each stretch of the manuscript.
    private void ReportMissing(ParagraphText text, List<Segment> segments)
    {
        HashSet<(int, SourceSpan)>? seen = null;
        foreach (ref readonly var segment in CollectionsMarshal.AsSpan(segments))
        {
            foreach (var offset in segment.Word?.Missing ?? [])
            {
                var at = segment.Start + offset;
                var codePoint = char.ConvertToUtf32(text.Text, at);
                if ((seen ??= []).Add((codePoint, text.RunAt(at).Span)))
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
                    _diagnostics.Error(
                        TypesettingCodes.MissingGlyph,
                        text.SpanAt(at),
                        $"No font has the character {name} \u201C{char.ConvertFromUtf32(codePoint)}\u201D",
                        "Declare a face that has it with @font-face, or write it another way");
                }
            }
        }
    }
}
