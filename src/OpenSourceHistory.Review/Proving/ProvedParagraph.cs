using System.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>A paragraph that is proved: its text with its looks, and what it is.</summary>
/// <param name="Text">Two paragraphs that read alike have the same.</param>
/// <param name="Start">Where its characters begin.</param>
/// <param name="End">Where its end stands.</param>
internal readonly record struct ProvedParagraph(string Text, int Start, int End)
{
    /// <summary>What stands between the text and what the paragraph is. Noncharacters stand in no text (Unicode, 23.7).</summary>
    public const char Form = '\uFDD9';

    /// <summary>The paragraphs of characters in which anybody wrote anything; nothing is told of what only programs make.</summary>
    /// <param name="signs">The characters.</param>
    public static IEnumerable<ProvedParagraph> Of(ProvedSign[] signs)
    {
        var start = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i].Sign.Character != ReadingSign.End)
            {
                continue;
            }

            if (signs[i].Sign.Shape is { } shape && TextOf(signs.AsSpan(start..i), shape) is { } text)
            {
                yield return new ProvedParagraph(text + Form + shape, start, i);
            }

            start = i + 1;
        }
    }

    // Null where nobody wrote any of it. Spaces have the looks of what is around them.
    private static string? TextOf(ReadOnlySpan<ProvedSign> signs, string shape)
    {
        var text = new StringBuilder();
        var (marks, isWritten) = (string.Empty, false);
        foreach (var (sign, _, isOwn, isGloss) in signs)
        {
            isWritten |= isOwn;
            if (isGloss)
            {
                continue;
            }

            if (!char.IsWhiteSpace(sign.Character) && LookOf(sign, shape) is var look && look != marks)
            {
                marks = look;
                text.Append('\uFDD8').Append(marks);
            }

            text.Append(sign.Character);
        }

        return isWritten && text.Length > 0 ? text.ToString().TrimEnd(' ') : null;
    }

    // Headings are bold or not: bold among bold is no mark.
    private static string LookOf(ReadingSign sign, string shape) => sign.Character is ReadingSign.NoteCall or ReadingSign.Field or ReadingSign.Object
        ? string.Empty
        : $"{(char)('\uE000' + (int)(StyleNames.HeadingLevel(shape) is null ? sign.Marks : sign.Marks & ~WordMark.Strong))}{sign.Link}";
}
