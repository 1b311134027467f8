using System.Text;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript.Localization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>The fields from which Word builds an index: XE (17.16.5.72) at each place.</summary>
internal static class IndexField
{
    /// <summary>The runs of a mark, hidden as Word hides them; none for the end of a range, which the bookmark shows.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="language">Language of the book.</param>
    /// <param name="bookmark">Bookmark of the range that the mark begins, or null.</param>
    public static IEnumerable<W.Run> RunsOf(IndexMark mark, string language, string? bookmark)
    {
        yield return Hidden(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin });
        var entry = $" XE \"{string.Join(':', mark.Path.Select(Escape))}\"";
        if (mark.Kind is IndexMarkKind.See or IndexMarkKind.SeeAlso)
        {
            var word = Vocabulary.Of(language)[mark.Kind == IndexMarkKind.See ? "see" : "see-also"];
            var target = string.Join(": ", mark.Target).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            yield return Code(entry + " \\t \"");
            yield return Code(word.TrimEnd(), isItalic: true);
            yield return Code($"{word[word.TrimEnd().Length..]}{target}\" ");
        }
        else
        {
            yield return Code(entry + (bookmark is null ? string.Empty : $" \\r {bookmark}") + (mark.IsMain ? " \\b " : " "));
        }

        yield return Hidden(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
    }

    // A colon divides levels, a semicolon text and sort key.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            _ = c is '"' or '\\' or ':' or ';' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static W.Run Code(string text, bool isItalic = false)
    {
        var run = Hidden(new W.FieldCode(XmlSafeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (isItalic)
        {
            run.RunProperties!.PrependChild(new W.Italic());
        }

        return run;
    }

    private static W.Run Hidden(OpenXmlElement content) => new(new W.RunProperties(new W.Vanish()), content);
}
