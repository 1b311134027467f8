namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What sets Chinese characters and their punctuation apart (Requirements for Chinese Text Layout).</summary>
internal static class Han
{
    /// <summary>True for characters as wide as an em: Chinese, Japanese, their punctuation, full-width forms. Surrogates count as Chinese signs.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF01' and <= '\uFF60') or (>= '\uD840' and <= '\uD88D');

    /// <summary>True for Chinese signs, punctuation not among them.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsIdeograph(char c) => c is (>= '\u2E80' and <= '\u2FDF') or '\u3005' or '\u3007' or (>= '\u3040' and <= '\u30FA')
        or (>= '\u3105' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88D');

    /// <summary>True for full-width marks whose right half is blank: stops, commas, closing brackets.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsBlankRight(char c) => c is '\u3001' or '\u3002' or '\u3009' or '\u300B' or '\u300D' or '\u300F' or '\u3011'
        or '\u3015' or '\u3017' or '\u3019' or '\uFF09' or '\uFF0C' or '\uFF0E' or '\uFF1A' or '\uFF1B' or '\uFF3D' or '\uFF5D';

    /// <summary>True for full-width marks whose left half is blank: opening brackets.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsBlankLeft(char c) => c is '\u3008' or '\u300A' or '\u300C' or '\u300E' or '\u3010' or '\u3014' or '\u3016'
        or '\u3018' or '\uFF08' or '\uFF3B' or '\uFF5B';
}
