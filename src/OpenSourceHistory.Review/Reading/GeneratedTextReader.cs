using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Reads what fields and lines that the program made show. Numbers that programs count by themselves are alike, whatever they are.</summary>
/// <param name="view">Which revisions are accepted.</param>
internal sealed partial class GeneratedTextReader(AcceptedView view)
{
    /// <summary>Reads the result of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="at">Its place in the story.</param>
    public GeneratedStretch ReadField(FieldToken field, int at)
    {
        var kind = GeneratedStretch.FieldOf(field.Instruction) is "XE" ? GeneratedKind.IndexMark : GeneratedKind.Field;
        return Read([field], new GeneratedStretch(kind, at, Spaces().Replace(field.Instruction, " "), string.Empty));
    }

    /// <summary>Reads what tokens show.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="made">What they are, without their text.</param>
    public GeneratedStretch Read(IEnumerable<WordToken> tokens, GeneratedStretch made)
    {
        var text = new StringBuilder();
        var revision = ReadAll(tokens, text);
        return made with { Text = Spaces().Replace(text.ToString(), " ").Trim(' '), Revision = revision };
    }

    /// <summary>True for a number in figures or Roman numerals, and for nothing: what programs count.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNumeral(string text) => Numerals().IsMatch(text);

    private WordRevision? ReadAll(IEnumerable<WordToken> tokens, StringBuilder text)
    {
        WordRevision? first = null;
        foreach (var token in tokens)
        {
            if (view.IsGone(token.Inserted, token.Deleted))
            {
                first ??= view.DeletionOf(token);
                continue;
            }

            first ??= token.Inserted;
            first = token is FieldToken field ? ReadField(field, text) ?? first : first;
            text.Append(token switch
            {
                TextToken shown when !shown.Marks.Set.HasFlag(WordMark.Hidden) => shown.Text.Replace("\u00AD", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' '),
                TabToken => "\t",
                BreakToken => " ",
                _ => string.Empty,
            });
        }

        return first;
    }

    private WordRevision? ReadField(FieldToken field, StringBuilder text)
    {
        var name = GeneratedStretch.FieldOf(field.Instruction);
        var result = new StringBuilder();
        var revision = ReadAll(field.Result, result);
        // Running heads are set from headings each time that a page is shown.
        var isCounted = name is "STYLEREF" || name is "PAGE" or "PAGEREF" or "NUMPAGES" or "SECTIONPAGES" or "SEQ" or "NOTEREF" && IsNumeral(result.ToString());
        text.Append(isCounted ? GeneratedStretch.Numeral.ToString() : name is "XE" or "TC" or "RD" ? string.Empty : result.ToString());
        return revision;
    }

    [GeneratedRegex(@"^\s*(?:[\p{N}\uFDD3]+|[ivxlcdm]+|[IVXLCDM]+)?\s*$")]
    private static partial Regex Numerals();

    [GeneratedRegex(@"[ \n]+")]
    private static partial Regex Spaces();
}
