using System.Globalization;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;

namespace OpenSourceHistory.Docx.Document;

/// <summary>The fields that count captions (SEQ, 17.16.5.56): each counts all captions of its word, and is set where our number differs from Word's count.</summary>
internal static class CaptionFields
{
    /// <summary>The instructions by labels; labels that end in no number have none.</summary>
    /// <param name="flow">The book.</param>
    public static Dictionary<LabelPiece, string> Of(FlowBook flow)
    {
        var fields = new Dictionary<LabelPiece, string>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in FlowSurveyor.ParagraphsIn(flow.Sections, flow.Notes).SelectMany(paragraph => paragraph.Pieces).OfType<LabelPiece>())
        {
            if (Split(label.Label) is not (_, var number))
            {
                continue;
            }

            var word = WordOf(label.Label)!;
            var isCounted = number == counts.GetValueOrDefault(word) + 1;
            counts[word] = number;
            fields[label] = isCounted ? $"SEQ {word} \\* ARABIC" : $"SEQ {word} \\* ARABIC \\r {Units.Text(number)}";
        }

        return fields;
    }

    /// <summary>The word that a label is counted by, such as <c>Figure</c>; null where it ends in no number.</summary>
    /// <param name="label">The label, such as <c>Figure 3</c>.</param>
    public static string? WordOf(string label) => Split(label) is (var stem, _) ? ReadableNames.ToBookmark(stem.TrimEnd()) : null;

    /// <summary>A label's word with the space behind it, and its number; null where it ends in none.</summary>
    /// <param name="label">The label, such as <c>Figure 3</c>.</param>
    public static (string Word, int Number)? Split(string label)
    {
        var space = label.LastIndexOfAny([' ', '\u00A0']);
        return space > 0 && int.TryParse(label.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (label[..(space + 1)], number)
            : null;
    }
}
