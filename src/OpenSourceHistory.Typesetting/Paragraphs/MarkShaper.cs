using System.Collections.Concurrent;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Shapes the marks of Chinese text for one font request, each once; safe to use from several threads.</summary>
internal sealed class MarkShaper
{
    private readonly ConcurrentDictionary<string, ShapedWord> _marks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordShaper _shaper;
    private readonly MarkStyle _style;

    /// <summary>Creates a shaper.</summary>
    /// <param name="fonts">Faces.</param>
    /// <param name="request">Faces and features asked for.</param>
    /// <param name="joint">What is added where styles meet.</param>
    public MarkShaper(FontLibrary fonts, FontRequest request, StyleJoint joint)
    {
        // Faces whose dashes and dots are narrow by themselves have them as wide as a square too.
        var options = request.Options with { Features = [.. request.Options.Features, new("fwid", 1)] };
        _shaper = new WordShaper(fonts, request with { Options = options }, joint);
        _style = EastAsianMarks.StyleOf(request.Options.Language);
        _lookup = _marks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Shapes a mark, or two that are one.</summary>
    /// <param name="mark">Its characters.</param>
    public ShapedWord Shape(ReadOnlySpan<char> mark)
    {
        if (_lookup.TryGetValue(mark, out var known))
        {
            return known;
        }

        var word = FullWidth.Of(_shaper.Shape(mark), _style);
        if (word.Width < EastAsianMarks.WidthOf(mark, _style) && SubstituteOf(mark) is { } drawn)
        {
            var other = FullWidth.Of(_shaper.Shape(drawn), _style);
            word = other.Missing.Length == 0 ? FullWidth.As(other, word.Text) : word;
        }

        return _marks.GetOrAdd(word.Text, word);
    }

    // Signs of their own for what is mostly written as two dashes or six dots are in few faces.
    private static string? SubstituteOf(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '\u2E3A' => "\u2014\u2014",
        '\u22EF' => new string('\u2026', mark.Length),
        _ => null,
    };
}
