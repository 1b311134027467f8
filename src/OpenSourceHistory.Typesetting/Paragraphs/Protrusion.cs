using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Data;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How far characters hang out of the measure: optical margins where the style asks for them, blank halves of full-width marks always.</summary>
internal static class Protrusion
{
    private const int AsciiCount = 128;

    private static readonly Lazy<Dictionary<char, (double Left, double Right)>> s_table = new(Read);

    // Asked for each place where a word may be divided: nearly all of them stand between letters of these.
    private static readonly Lazy<(double Left, double Right)[]> s_ascii = new(() => [.. Enumerable.Range(0, AsciiCount).Select(c => s_table.Value.GetValueOrDefault((char)c))]);

    /// <summary>Share of a character's width that hangs out at a line's end.</summary>
    /// <param name="c">The character.</param>
    public static double AtEnd(char c) => Of(c).Right;

    /// <summary>What hangs out where a line ends in a word, in scaled points.</summary>
    /// <param name="segment">The word.</param>
    /// <param name="offset">Offset in the word behind the line's last character; at least 1.</param>
    public static long AtEnd(in Segment segment, int offset)
    {
        var word = segment.Word!;
        if (segment.IsMark)
        {
            return segment.Blank == MarkBlank.Right && TrimsEnd(segment.Style.Style.TextSpacingTrim)
                ? Blank(segment.Style, segment.Style.Shaper.Joint.BlankBehind(word))
                : 0;
        }

        var c = word.Text[offset - 1];
        return Hangs(segment.Style) ? segment.Style.Scale((word.Prefix[offset] - word.Prefix[offset - 1]) * AtEnd(c)) : 0;
    }

    /// <summary>What hangs out where a line starts in a word, in scaled points.</summary>
    /// <param name="segment">The word.</param>
    /// <param name="offset">Offset in the word of the line's first character.</param>
    /// <param name="isFirst">True for the first line of a paragraph.</param>
    public static long AtStart(in Segment segment, int offset, bool isFirst)
    {
        var word = segment.Word!;
        if (segment.IsMark)
        {
            return segment.Blank == MarkBlank.Left && TrimsStart(segment.Style.Style.TextSpacingTrim, isFirst)
                ? Blank(segment.Style, segment.Style.Shaper.Joint.BlankBefore(word))
                : 0;
        }

        var c = word.Text[offset];
        return Hangs(segment.Style) && Of(c).Left is not 0 and var share
            ? segment.Style.Scale((word.Prefix[offset + 1] - word.Prefix[offset]) * share)
            : 0;
    }

    private static (double Left, double Right) Of(char c) => c < AsciiCount ? s_ascii.Value[c] : s_table.Value.GetValueOrDefault(c);

    // The half of a full-width mark that is blank, as far as the face leaves it so: ink stays within the measure.
    private static long Blank(InlineStyle style, double blank) => Math.Min(style.Size / 2, style.Scale(Math.Max(0, blank)));

    private static bool TrimsEnd(TextSpacingTrim trim) => trim is TextSpacingTrim.TrimBoth or TextSpacingTrim.TrimAll;

    private static bool TrimsStart(TextSpacingTrim trim, bool isFirst) => trim switch
    {
        TextSpacingTrim.SpaceFirst => !isFirst,
        TextSpacingTrim.SpaceAll or TextSpacingTrim.Normal => false,
        _ => true,
    };

    private static bool Hangs(InlineStyle style) => style.Style.HangingPunctuation && style.Raise == Length.Zero;

    private static Dictionary<char, (double Left, double Right)> Read()
    {
        using var reader = Resources.Open("Paragraphs.Data.protrusion.txt");
        var table = new Dictionary<char, (double, double)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] != '#')
            {
                var parts = line.Split(' ');
                table[parts[0][0]] = (Share(parts[1]), Share(parts[2]));
            }
        }

        return table;
    }

    private static double Share(string thousandths) => int.Parse(thousandths, CultureInfo.InvariantCulture) / 1000.0;
}
