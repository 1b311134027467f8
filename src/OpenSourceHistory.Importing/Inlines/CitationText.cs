using System.Buffers;
using System.Text;
using OpenSourceHistory.Importing.Citations;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Writes citations as Pandoc has them: <c>[see @doe2020, p. 3; -@roe2019]</c>.</summary>
internal static class CitationText
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("{}[];@");

    /// <summary>The Markdown of a citation.</summary>
    /// <param name="works">The works that it names.</param>
    public static string Of(ValueList<CitedWork> works) => $"[{string.Join("; ", works.Select(Of))}]";

    private static string Of(CitedWork work)
    {
        var text = new StringBuilder();
        text.Append(work.Prefix.Length == 0 ? string.Empty : Words(work.Prefix) + " ");
        text.Append(work.IsAuthorLess ? "-@" : "@").Append(work.Key);
        if (work.Locator.Length > 0)
        {
            // In braces is a place whatever it looks like.
            text.Append(", ").Append(work.Locator.AsSpan().ContainsAny(s_signs) ? Words(work.Locator) : IsPlain(work.Locator) ? work.Locator : $"{{{work.Locator}}}");
        }

        if (work.Suffix.Length > 0)
        {
            text.Append(char.IsPunctuation(work.Suffix[0]) ? string.Empty : work.Locator.Length > 0 ? " " : ", ").Append(Words(work.Suffix));
        }

        return text.ToString();
    }

    private static bool IsPlain(string locator) => locator.Split(' ') is [var term, var number] && term.EndsWith('.') && number.All(c => char.IsAsciiDigit(c) || c is '-' or '–');

    // A semicolon would begin another work, a bracket end the citation.
    private static string Words(string text) =>
        MarkdownEscaper.Escape(text.Replace(';', ',').Replace('[', '(').Replace(']', ')'), new EscapePlace(IsStart: false, IsInBrackets: true, LineSetting.Paragraph));
}
