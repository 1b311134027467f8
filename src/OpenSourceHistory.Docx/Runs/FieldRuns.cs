using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Fields (17.16): an instruction and the result that stands until Word updates it.</summary>
internal static class FieldRuns
{
    /// <summary>A field within a paragraph.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="result">Its present result.</param>
    public static W.SimpleField Simple(string instruction, params IEnumerable<OpenXmlElement> result)
    {
        var field = new W.SimpleField { Instruction = $" {instruction} " };
        foreach (var run in result)
        {
            field.AppendChild(run);
        }

        return field;
    }

    /// <summary>Start of a field that reaches over paragraphs: begin, instruction, separator.</summary>
    public static IEnumerable<W.Run> Begin(string instruction)
    {
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin });
        yield return new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve });
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate });
    }

    /// <summary>End of such a field.</summary>
    public static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
}
