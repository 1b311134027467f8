namespace OpenSourceHistory.Docx.Formats;

/// <summary>The two faces of a run: Word picks by character.</summary>
/// <param name="Latin">Family for Latin text.</param>
/// <param name="EastAsian">Family for Chinese, Japanese and Korean text.</param>
/// <param name="Generic">Generic family of the stack: <c>serif</c>, <c>sans-serif</c> or <c>monospace</c>.</param>
internal sealed record FontChoice(string Latin, string EastAsian, string Generic);
