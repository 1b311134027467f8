using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>An <c>@font-face</c> rule with a local file.</summary>
/// <param name="Family">font-family.</param>
/// <param name="Path">Path of the file for the workspace.</param>
/// <param name="Weight">font-weight.</param>
/// <param name="Slant">font-style.</param>
/// <param name="Span">Where the rule stands.</param>
public sealed record FontFaceRule(string Family, string Path, int Weight, FontSlant Slant, SourceSpan Span)
{
    /// <summary>unicode-range: the characters that it is used for; empty for all that it has.</summary>
    public ValueList<CodePointRange> UnicodeRange { get; init; } = [];
}
