namespace OpenSourceHistory.Styles.Tree;

/// <summary>An element thought of without a manuscript node, to ask for the style that such an element would have.</summary>
/// <param name="Name">Element name, such as <c>p</c>.</param>
/// <param name="Classes">Its classes.</param>
public sealed record ElementSketch(string Name, params IReadOnlyList<string> Classes);
