using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Fields (17.16): an instruction and the result that stands until Word updates it.</summary>
internal static class FieldRuns
{
    /// <summary>A field within a paragraph, still without a result.</summary>
    /// <param name="instruction">The instruction.</param>
    public static W.SimpleField Simple(string instruction) => new() { Instruction = XmlSafeText.Clean($" {instruction} ") };

    /// <summary>Start of a field that reaches over paragraphs: begin, instruction, separator.</summary>
    public static IEnumerable<W.Run> Begin(string instruction)
    {
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin });
        yield return new W.Run(new W.FieldCode(XmlSafeText.Clean($" {instruction} ")) { Space = SpaceProcessingModeValues.Preserve });
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate });
    }

    /// <summary>End of such a field.</summary>
    public static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
}
