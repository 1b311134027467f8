namespace OpenSourceHistory.Styles.Properties;

/// <summary>What relative values refer to besides the style in the making.</summary>
/// <param name="Parent">Style of the parent: what is inherited, and what <c>em</c> means in font-size.</param>
/// <param name="RootFontSize">What <c>rem</c> means.</param>
/// <param name="RootLineHeight">What <c>rlh</c> means.</param>
internal sealed record ComputeContext(ComputedStyle Parent, Length RootFontSize, Length RootLineHeight);
