namespace OpenSourceHistory.Styles.Values;

/// <summary>A value for each side, in CSS order.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Top">Top.</param>
/// <param name="Right">Right.</param>
/// <param name="Bottom">Bottom.</param>
/// <param name="Left">Left.</param>
public readonly record struct Sides<T>(T Top, T Right, T Bottom, T Left);
