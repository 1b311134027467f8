using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// Tailors the classes of UAX #14 for Chinese and Japanese text and for what a sheet asks of line and word breaks (Requirements for Chinese Text Layout,
/// sections 3.1.4 and 3.1.5; CSS Text 4, sections 5.1 and 5.3).
/// </summary>
internal static class HanClasses
{
    /// <summary>Tailors the classes of a stretch of one style.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">For each character whether it is a Chinese mark of those that Latin text has too; empty where none is.</param>
    /// <param name="isHan">True for Chinese and Japanese text.</param>
    /// <param name="strictness">line-break.</param>
    /// <param name="wordBreak">word-break.</param>
    /// <param name="classes">Classes of the characters.</param>
    public static void Tailor(ReadOnlySpan<char> text, ReadOnlySpan<bool> marks, bool isHan, LineBreakStrictness strictness, WordBreak wordBreak, Span<LineBreakClass> classes)
    {
        for (var i = 0; isHan && i < text.Length; i++)
        {
            classes[i] = !marks.IsEmpty && marks[i] ? OfMark(text[i], strictness, classes[i]) : OfSign(text[i], strictness, classes[i]);
        }

        for (var i = 0; wordBreak != WordBreak.Normal && i < classes.Length; i++)
        {
            classes[i] = wordBreak == WordBreak.KeepAll ? Kept(text[i], classes[i]) : Parted(classes[i]);
        }
    }

    // Quotes open and close as brackets do, dashes and ellipses of two are one, interpuncts begin no line.
    private static LineBreakClass OfMark(char c, LineBreakStrictness strictness, LineBreakClass otherwise) => EastAsianMarks.KindOf(c) switch
    {
        MarkKind.Opening => LineBreakClass.OE,
        MarkKind.Closing => LineBreakClass.CL,
        MarkKind.Dash or MarkKind.Ellipsis => strictness == LineBreakStrictness.Strict ? LineBreakClass.NS : LineBreakClass.B2,
        MarkKind.MiddleDot => strictness == LineBreakStrictness.Loose ? LineBreakClass.ID : LineBreakClass.NS,
        _ => otherwise,
    };

    private static LineBreakClass OfSign(char c, LineBreakStrictness strictness, LineBreakClass otherwise) => (c, strictness) switch
    {
        // Iteration marks, centred marks, small kana.
        ('\u3005' or '\u303B' or '\u309D' or '\u309E' or '\u30FD' or '\u30FE' or '\u30FB' or '\uFF1A' or '\uFF1B' or '\uFF01' or '\uFF1F', LineBreakStrictness.Loose) => LineBreakClass.ID,
        (_, LineBreakStrictness.Loose or LineBreakStrictness.Normal) when otherwise == LineBreakClass.NS && IsSmallKana(c) => LineBreakClass.ID,

        // Connectors.
        ('\u2010' or '\u2013' or '\u301C' or '\u30A0' or '\uFF5E', LineBreakStrictness.Loose) => LineBreakClass.ID,
        ('\uFF5E', _) => LineBreakClass.NS,
        _ => otherwise,
    };

    private static bool IsSmallKana(char c) => c is '\u3041' or '\u3043' or '\u3045' or '\u3047' or '\u3049' or '\u3063' or '\u3083' or '\u3085' or '\u3087' or '\u308E' or '\u3095'
        or '\u3096' or '\u30A1' or '\u30A3' or '\u30A5' or '\u30A7' or '\u30A9' or '\u30C3' or '\u30E3' or '\u30E5' or '\u30E7' or '\u30EE' or '\u30F5' or '\u30F6' or '\u30FC'
        or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF67' and <= '\uFF70');

    private static LineBreakClass Kept(char c, LineBreakClass otherwise) => otherwise switch
    {
        LineBreakClass.ID or LineBreakClass.NS when Scripts.IsIdeographic(c) || char.IsSurrogate(c) => LineBreakClass.AL,
        LineBreakClass.H2 or LineBreakClass.H3 or LineBreakClass.JL or LineBreakClass.JV or LineBreakClass.JT => LineBreakClass.AL,
        _ => otherwise,
    };

    private static LineBreakClass Parted(LineBreakClass otherwise) =>
        otherwise is LineBreakClass.AL or LineBreakClass.HL or LineBreakClass.NU ? LineBreakClass.ID : otherwise;
}
