using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Text that stands outside the flow of a file, in a value or an attribute, as paragraphs of Markdown.</summary>
internal static class ParagraphReader
{
    /// <summary>Reads the paragraphs; none, reported, where their markup nests too deep.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The conversion, whose places begin where the text does.</param>
    public static IEnumerable<Md.ParagraphBlock> Read(string text, ConversionContext context)
    {
        try
        {
            return ManuscriptPipeline.ParseParagraphs(text).OfType<Md.ParagraphBlock>();
        }
        catch (ArgumentException)
        {
            // The library's way to say that its limit of nesting was reached.
            context.Diagnostics.Error(
                MarkdownCodes.TooDeep, context.Spans.Of(0, 0), $"Elements are nested more than {ManuscriptPipeline.DeepestNesting} levels deep", "No book nests so deep");
            return [];
        }
    }
}
