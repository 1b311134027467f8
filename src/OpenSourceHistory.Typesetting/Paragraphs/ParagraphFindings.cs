using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What the author is to be told of a broken paragraph: what its text tells, characters that no face has, words torn where no hyphen may stand.</summary>
internal static class ParagraphFindings
{
    /// <summary>The findings.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="ends">The ends of its lines, the paragraph's start in front of them.</param>
    public static ValueList<Diagnostic> Of(PreparedParagraph paragraph, LineEnd[] ends)
    {
        List<Diagnostic>? findings = null;
        AddMissing(paragraph, ref findings);
        AddTorn(paragraph, ends, ref findings);
        return findings is null ? paragraph.Text.Findings : paragraph.Text.Findings.Concat(findings);
    }

    // Once for each character in each stretch of the manuscript.
    private static void AddMissing(PreparedParagraph paragraph, ref List<Diagnostic>? findings)
    {
        HashSet<(int, SourceSpan)>? seen = null;
        foreach (ref readonly var segment in paragraph.Segments.AsSpan())
        {
            foreach (var offset in segment.Word?.Missing ?? [])
            {
                var at = segment.Start + offset;
                var codePoint = char.ConvertToUtf32(paragraph.Text.Text, at);
                if ((seen ??= []).Add((codePoint, paragraph.Text.RunAt(at).Span)))
                {
                    (findings ??= []).Add(Missing(codePoint, paragraph.Text.SpanAt(at)));
                }
            }
        }
    }

    private static Diagnostic Missing(int codePoint, SourceSpan span)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        return new Diagnostic(
            TypesettingCodes.MissingGlyph,
            Severity.Warning,
            span,
            $"No font has the character {name} \u201C{char.ConvertFromUtf32(codePoint)}\u201D",
            ["Declare a face that has it with @font-face, or write it another way"])
        {
            Kind = ScriptNames.Of(codePoint) is { } script ? $"characters of the {script} script" : "characters",
        };
    }

    // Addresses, code and numbers are meant to be torn; a word is not. Told once for each word.
    private static void AddTorn(PreparedParagraph paragraph, LineEnd[] ends, ref List<Diagnostic>? findings)
    {
        var told = -1;
        foreach (ref readonly var end in ends.AsSpan(1))
        {
            if (end.Kind != BreakKind.Emergency || end.Segment == told)
            {
                continue;
            }

            ref readonly var segment = ref paragraph.Segments[end.Segment];
            if (!segment.Style.IsCode && segment.Width > paragraph.Shape.Measure && segment.Word is { } word && IsOfLetters(word.Text))
            {
                told = end.Segment;
                (findings ??= []).Add(Torn(paragraph.Text.SpanAt(segment.Start)));
            }
        }
    }

    private static Diagnostic Torn(SourceSpan span) => new(
        TypesettingCodes.TornWord,
        Severity.Warning,
        span,
        "A word is wider than its measure; it was broken where no hyphen may stand",
        ["Show where it may be broken with soft hyphens (&shy;)"]);

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
}
