using OpenSourceHistory.Core;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Asks for one number of lines.</summary>
internal static class LineCounts
{
    /// <summary>The paragraph in another number of lines, whatever they cost; null where it cannot be set so.</summary>
    public static SetParagraph? WithLines(this SetParagraph paragraph, int lines) =>
        paragraph.WithLines([lines], double.PositiveInfinity) is [var other] ? other : null;
}
