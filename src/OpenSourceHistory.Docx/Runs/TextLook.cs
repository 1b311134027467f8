using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>How text is to look.</summary>
/// <param name="Format">Run properties, in full.</param>
/// <param name="Style">Identifier of its character style, or null.</param>
/// <param name="IsEastAsian">True inside text marked as Chinese, Japanese or Korean.</param>
internal readonly record struct TextLook(RunFormat Format, string? Style = null, bool IsEastAsian = false)
{
    /// <summary>The same look for characters that are not the manuscript's.</summary>
    public TextLook Unmarked => this with { IsEastAsian = false };
}
