using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review;

/// <summary>A fingerprint of what a document says, whichever program saved it.</summary>
public static class ReadingFingerprint
{
    /// <summary>The fingerprint of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isBefore">True for its text as it was before all revisions, false for its text with them.</param>
    public static string Of(WordDocument document, bool isBefore)
    {
        var notes = 0;
        var read = DocumentNormalizer.Normalize(document, _ => !isBefore, (_, _) => ++notes);
        using var fingerprint = new RunningFingerprint();
        foreach (var story in read.Notes.OrderBy(n => n.Key).Select(n => n.Value).Prepend(read.Body))
        {
            foreach (var paragraph in story.Paragraphs.Where(p => !p.IsGenerated && p.Length > 0))
            {
                fingerprint.Add(System.Text.Encoding.UTF8.GetBytes(story.TextOf(paragraph.Start, paragraph.End + 1)));
            }
        }

        return Convert.ToHexStringLower(fingerprint.Current());
    }
}
