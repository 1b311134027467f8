using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>A label that the author has written in front of a caption, such as <c>Figure 17-1:</c> or <c>**Table 3.**</c>.</summary>
/// <param name="Label">The label without the sign behind it.</param>
/// <param name="Rest">The caption's text behind it; may be empty.</param>
/// <param name="Span">Its place.</param>
internal sealed partial record OwnLabel(string Label, ValueList<Inline> Rest, SourceSpan Span)
{
    // What parts a label from the text; behind a Chinese one a space will do. A sentence may begin with "Figure 1 shows".
    private const string Number = @"[ \u00A0]?(?:[A-Z]{1,2}[.\-]?)?[0-9]+(?:[.\-\u2013\u2011][0-9]+)*[a-z]?";
    private const string End = @"(?<end>(?:[.:：。](?=\s|$)|\s[\u2014\u2013\-](?=\s)|(?<=[\u2E80-\u9FFF][^:：.。]*)(?=\s)|：|$)\s*)";

    /// <summary>The label of a caption, or null.</summary>
    /// <param name="inlines">The caption's text.</param>
    /// <param name="words">The book's vocabulary; English words are known in all books.</param>
    public static OwnLabel? Find(ValueList<Inline> inlines, Vocabulary words) => inlines switch
    {
        [Text text, ..] => OfText(text, inlines, words),
        [Strong or Emphasis, ..] => OfEmphasis(inlines, words),
        _ => null,
    };

    private static OwnLabel? OfText(Text text, ValueList<Inline> inlines, Vocabulary words)
    {
        var match = Match(text.Value, words);
        if (!match.Success || (match.Length == text.Value.Length && match.Groups["end"].Length == 0 && inlines.Count > 1))
        {
            return null;
        }

        var rest = match.Length == text.Value.Length ? [] : (ValueList<Inline>)[text.Part(match.Length, text.Value.Length - match.Length)];
        return new OwnLabel(LabelIn(match), rest.Concat(inlines.Skip(1)), text.SpanOf(0, match.Groups["label"].Length));
    }

    // All that is emphasised must be the label.
    private static OwnLabel? OfEmphasis(ValueList<Inline> inlines, Vocabulary words)
    {
        var printed = TextPrinter.Print(inlines[0]).Trim();
        var match = Match(printed, words);
        return match.Success && match.Length == printed.Length
            ? new OwnLabel(LabelIn(match), WithoutSign(ValueList.From(inlines.Skip(1))), inlines[0].Span)
            : null;
    }

    private static ValueList<Inline> WithoutSign(ValueList<Inline> inlines)
    {
        if (inlines is not [Text text, ..])
        {
            return inlines;
        }

        var sign = LeadingSign().Match(text.Value).Length;
        var rest = inlines.Skip(1);
        return ValueList.From(sign == text.Value.Length ? rest : rest.Prepend(text.Part(sign, text.Value.Length - sign)));
    }

    private static Match Match(string text, Vocabulary words)
    {
        var all = $"{words["caption-words"]} {Vocabulary.Of("en")["caption-words"]}".Split(' ').Select(Regex.Escape);
        return Regex.Match(text, $"^(?<label>(?:{string.Join('|', all)}){Number}){End}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    private static string LabelIn(Match match) => match.Groups["label"].Value.Replace('\u00A0', ' ');

    [GeneratedRegex(@"^(?:[.:：。]|\s[\u2014\u2013\-](?=\s))?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSign();
}
