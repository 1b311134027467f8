using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Typesetting.Hyphenation;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Shapes the words of one font request, each once; safe to use from several threads.</summary>
internal sealed class WordShaper
{
    private static readonly SearchValues<char> s_unhyphenated = SearchValues.Create("-\u2010\u20110123456789@_\\:#&=%+");

    /// <summary>A white square stands for what no face has.</summary>
    private const string MissingMark = "\u25A1";

    private readonly FontLibrary _fonts;
    private readonly FontRequest _request;
    private readonly Lazy<Hyphenator?> _hyphenator;
    private readonly Func<string, byte[]> _hyphenate;
    private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly Lazy<WordShaper> _foreign;
    private readonly Lazy<MarkShaper> _marks;

    private NoBreakRules? _noBreakRules;

    /// <summary>Creates a shaper.</summary>
    /// <param name="fonts">Faces.</param>
    /// <param name="request">Faces and features asked for.</param>
    /// <param name="joint">What is added where styles meet.</param>
    public WordShaper(FontLibrary fonts, FontRequest request, StyleJoint joint)
    {
        (_fonts, _request, Joint) = (fonts, request, joint);
        _hyphenator = new Lazy<Hyphenator?>(() => HyphenationLanguages.Find(request.Options.Language));
        _hyphenate = HyphensOf;
        _foreign = new Lazy<WordShaper>(() => new WordShaper(fonts, request with { Options = request.Options with { Language = "und" } }, joint));
        _marks = new Lazy<MarkShaper>(() => new MarkShaper(fonts, request, joint));
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Face = fonts.Itemize("x", request)[0].Face;
        SpaceGlyph = Face.GlyphOf(' ');
        var em = (double)Face.Metrics.UnitsPerEm;
        SpaceWidth = SpaceGlyph == 0 ? 0.25 : Face.AdvanceOf(SpaceGlyph) / em;
    }

    /// <summary>The first available face: its metrics make the line.</summary>
    public FontFace Face { get; }

    /// <summary>Where lines of the language should not end.</summary>
    public NoBreakRules NoBreakRules => _noBreakRules ??= NoBreakRules.Of(_request.Options.Language);

    /// <summary>Language and features asked for.</summary>
    public ShapingOptions Options => _request.Options;

    /// <summary>What is added where another style begins within a word.</summary>
    public StyleJoint Joint { get; }

    /// <summary>Shapes Latin phrases in Chinese text, whose quotes and dashes are Latin too.</summary>
    public WordShaper Foreign => _foreign.Value;

    /// <summary>Glyph of the space in that face.</summary>
    public ushort SpaceGlyph { get; }

    /// <summary>Width of the word space in em.</summary>
    public double SpaceWidth { get; }

    /// <summary>Shapes a word.</summary>
    /// <param name="text">Characters without spaces.</param>
    public ShapedWord Shape(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        var word = ShapeAnew(text.ToString());
        return _words.TryAdd(word.Text, word) ? word : _words[word.Text];
    }

    /// <summary>True where no sign of a text is set as another shaper of the same faces sets it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">The other.</param>
    public bool Differs(string text, WordShaper other)
    {
        for (var i = 0; i < text.Length;)
        {
            var sign = text.AsSpan(i, StringInfo.GetNextTextElementLength(text.AsSpan(i)));
            if (!sign.IsWhiteSpace() && Shape(sign).FirstGlyph == other.Shape(sign).FirstGlyph)
            {
                return false;
            }

            i += sign.Length;
        }

        return true;
    }

    /// <summary>Shapes a Chinese mark, or two that are one, in its squares.</summary>
    /// <param name="mark">Its characters.</param>
    public ShapedWord ShapeMark(ReadOnlySpan<char> mark) => _marks.Value.Shape(mark);

    private ShapedWord ShapeAnew(string text)
    {
        var runs = _fonts.Itemize(text, _request);
        var pieces = new WordPiece[runs.Count];
        List<int>? missing = null;
        for (var i = 0; i < pieces.Length; i++)
        {
            var run = runs[i];
            if (run.IsMissing)
            {
                var first = (missing ??= []).Count;
                AddMissing(missing, text, run);
                pieces[i] = MarksFor(run, CollectionsMarshal.AsSpan(missing)[first..]);
            }
            else
            {
                var glyphs = TextShaper.Shape(run.Face, text, run.Start, run.Length, _request.Options);
                pieces[i] = new WordPiece(run.Face, run.Start, run.Start + run.Length, glyphs.AsSpan().ToArray());
            }
        }

        return new ShapedWord(text, pieces, PrefixOf(text, pieces), _hyphenate, missing?.ToArray() ?? []);
    }

    // A mark that a face has for each character that none has: glyph 0 itself is forbidden in print and archive files.
    private WordPiece MarksFor(FontRun run, ReadOnlySpan<int> offsets)
    {
        var face = _fonts.Itemize(MissingMark, _request)[0].Face;
        var mark = TextShaper.Shape(face, MissingMark, 0, MissingMark.Length, _request.Options)[0];
        var glyphs = new ShapedGlyph[offsets.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = mark with { Cluster = offsets[i] };
        }

        return new WordPiece(face, run.Start, run.Start + run.Length, glyphs);
    }

    private static void AddMissing(List<int> missing, string text, FontRun run)
    {
        for (var i = run.Start; i < run.Start + run.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
            {
                missing.Add(i);
            }
        }
    }

    private static double[] PrefixOf(string text, WordPiece[] pieces)
    {
        var prefix = new double[text.Length + 1];
        var width = 0.0;
        foreach (var piece in pieces)
        {
            var em = (double)piece.Face.Metrics.UnitsPerEm;
            var glyphs = piece.Glyphs;
            for (var g = 0; g < glyphs.Length;)
            {
                var start = glyphs[g].Cluster;
                var from = width;
                for (; g < glyphs.Length && glyphs[g].Cluster == start; g++)
                {
                    width += glyphs[g].Advance / em;
                }

                Spread(prefix, start, g < glyphs.Length ? glyphs[g].Cluster : piece.End, from, width);
            }
        }

        return prefix;
    }

    // Characters that share glyphs share their width.
    private static void Spread(double[] prefix, int start, int end, double from, double to)
    {
        for (var i = start + 1; i <= end; i++)
        {
            prefix[i] = from + ((to - from) * (i - start) / (end - start));
        }
    }

    // Each run of letters is hyphenated for itself; text with hyphens or digits of its own, or an address, is not. A colon behind a word is a stop, and one within it none.
    private byte[] HyphensOf(string text)
    {
        if (text.Length is < 4 or > byte.MaxValue || text.AsSpan().TrimEnd(':').ContainsAny(s_unhyphenated) || _hyphenator.Value is not { } hyphenator)
        {
            return [];
        }

        var offsets = new List<byte>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsWordPart(text[end]))
            {
                end++;
            }

            AddHyphens(hyphenator, text, start, end, offsets);
            start = end + 1;
        }

        return [.. offsets];
    }

    private static void AddHyphens(Hyphenator hyphenator, string text, int start, int end, List<byte> offsets)
    {
        if (end - start < 4 || !IsLowerBehindFirst(text.AsSpan(start, end - start)))
        {
            return;
        }

        Span<bool> marks = stackalloc bool[end - start];
        hyphenator.Find(text.AsSpan(start, end - start), marks);
        for (var i = 1; i < marks.Length; i++)
        {
            if (marks[i])
            {
                offsets.Add((byte)(start + i));
            }
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || c == '\u2019' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // CAPITALS and CamelCase stay whole.
    private static bool IsLowerBehindFirst(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
