namespace OpenSourceHistory.Css.Values;

/// <summary>What relative units of length stand for (CSS Values 4, section 6.1).</summary>
/// <param name="FontSize"><c>em</c>.</param>
/// <param name="LineHeight"><c>lh</c>.</param>
/// <param name="RootFontSize"><c>rem</c>.</param>
/// <param name="RootLineHeight"><c>rlh</c>.</param>
public readonly record struct LengthBasis(Length FontSize, Length LineHeight, Length RootFontSize, Length RootLineHeight);
