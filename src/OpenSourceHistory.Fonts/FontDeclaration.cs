using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts;

/// <summary>A face that the style sheet declares.</summary>
/// <param name="Family">Family name as the sheet calls it.</param>
/// <param name="Path">Path of the OpenType file for the workspace.</param>
/// <param name="Weight">1 to 1000.</param>
/// <param name="IsItalic">True for italic faces.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FontDeclaration(string Family, string Path, int Weight, bool IsItalic, SourceSpan Span)
{
    /// <summary>The characters that it is used for; empty for all that it has.</summary>
    public ValueList<CodePointRange> Range { get; init; } = [];

    /// <summary>True for characters that it is used for.</summary>
    /// <param name="codePoint">A code point.</param>
    internal bool Covers(int codePoint)
    {
        foreach (var range in Range)
        {
            if (range.Contains(codePoint))
            {
                return true;
            }
        }

        return Range.Count == 0;
    }
}
