using System.Globalization;
using System.Text.RegularExpressions;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Knows what programs make of a document when they make its contents, its index, its fields and its heads anew.</summary>
/// <param name="document">The document.</param>
internal sealed partial class GeneratedRefresh(ReadingDocument document)
{
    private readonly HashSet<string> _texts = document.Body.Paragraphs.Where(p => !p.IsGenerated && p.Length > 0).Select(p => GeneratedLevel.Loosen(document.Body.TextOf(p))).ToHashSet(StringComparer.Ordinal);
    private readonly List<string> _marks = document.IndexMarks.Select(m => m.Mark.Maker).ToList();

    /// <summary>True where a program may have made a text so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="note">Number of the note that it stands in; 0 for none.</param>
    public bool Makes(GeneratedStretch text, int note) => text.Kind switch
    {
        GeneratedKind.Contents => HasParagraph(GeneratedLevel.KeyOf(text)),
        GeneratedKind.Index => HasTerm(GeneratedLevel.KeyOf(text)),
        GeneratedKind.Field => IsResult(text, note),
        _ => false,
    };

    /// <summary>True where a paragraph has this text.</summary>
    /// <param name="text">The text.</param>
    public bool HasParagraph(string text) => _texts.Contains(GeneratedLevel.Loosen(text));

    // Letters head the parts of an index; a line has a term of a mark, and what the mark says to see.
    private bool HasTerm(string line)
    {
        if (new StringInfo(line).LengthInTextElements <= 1)
        {
            return true;
        }

        var term = line.Split(GeneratedStretch.Numeral)[0].TrimEnd(' ', ',', '.', ':', ';');
        return _marks.Exists(m => TermsOf(m).Any(t => t == term || (term.StartsWith(t + ".", StringComparison.Ordinal) && m.Contains(term[(t.Length + 1)..].Trim(), StringComparison.Ordinal))));
    }

    // Terms in quotation marks, with colons between their levels; a backslash stands before a sign that is text (17.16.5.74).
    private static List<string> TermsOf(string mark) =>
        [.. Levels().Split(Quoted().Match(mark).Groups[1].Value).Select(t => Escapes().Replace(t, "$1").Trim()).Where(t => t.Length > 0)];

    // A reference whose target is gone shows an error, in the program's language.
    private bool IsResult(GeneratedStretch text, int note)
    {
        if (GeneratedTextReader.IsNumeral(text.Text))
        {
            return true;
        }

        if (text.Field is not ("REF" or "PAGEREF" or "NOTEREF") || text.Maker.Split(' ') is not [_, var name, ..])
        {
            return false;
        }

        var (start, end) = document.Body.Places.GetValueOrDefault(name);
        var isThere = document.Body.Places.ContainsKey(name) || (note > 0 && document.Notes[note].Places.ContainsKey(name));
        return !isThere || (end > start && GeneratedLevel.Loosen(document.Body.TextOf(start, end)) == GeneratedLevel.Loosen(text.Text));
    }

    [GeneratedRegex(@"""((?:\\.|[^""\\])*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!\\):")]
    private static partial Regex Levels();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escapes();
}
