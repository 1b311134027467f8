using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Fields (17.16): an instruction and the result that stands until Word updates it.</summary>
internal static class FieldRuns
{
    /// <summary>Start of a field: begin, instruction, separator. Readers know fields of several runs (17.16.18) that pass over <c>w:fldSimple</c> with all that is in it.</summary>
    /// <param name="instruction">The instruction.</param>
    public static IEnumerable<W.Run> Begin(string instruction)
    {
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin });
        yield return new W.Run(new W.FieldCode(XmlSafeText.Clean($" {instruction} ")) { Space = SpaceProcessingModeValues.Preserve });
        yield return new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate });
    }

    /// <summary>End of a field.</summary>
    public static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
}
