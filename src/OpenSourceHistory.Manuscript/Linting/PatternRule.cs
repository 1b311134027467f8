using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>A rule against characters that follow each other.</summary>
/// <param name="code">Its code.</param>
/// <param name="pattern">The characters.</param>
/// <param name="message">What is wrong with them, with a place for them.</param>
/// <param name="hint">What to do.</param>
/// <param name="languages">The languages that it is a rule of; empty for all that are written with spaces.</param>
internal sealed class PatternRule(string code, Regex pattern, string message, string hint, params string[] languages) : LintRule(code, hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) =>
        !IsOf(block.Language) ? [] : pattern.Matches(block.Text.Value).Select(m => Tell(block, (m.Index, m.Length), string.Format(System.Globalization.CultureInfo.InvariantCulture, message, m.Value.Trim())));

    private bool IsOf(string language) => languages.Length == 0 ? !LanguageTag.IsWrittenInHan(language) : languages.Contains(LanguageTag.PrimaryOf(language), StringComparer.Ordinal);
}
