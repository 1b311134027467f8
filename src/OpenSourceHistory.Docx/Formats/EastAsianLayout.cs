namespace OpenSourceHistory.Docx.Formats;

/// <summary>How Word sets a paragraph in Chinese or Japanese (17.3.1): each is Word's default but for the two that are off.</summary>
/// <param name="KeepsProhibitions">No mark begins or ends a line that must not (<c>w:kinsoku</c>).</param>
/// <param name="BreaksWords">Lines may end within Latin words (<c>w:wordWrap</c> off).</param>
/// <param name="TrimsStart">Marks at the start of lines lose their blank half (<c>w:topLinePunct</c>).</param>
/// <param name="SpacesLetters">A gap between Chinese signs and letters (<c>w:autoSpaceDE</c>).</param>
/// <param name="SpacesFigures">A gap between Chinese signs and figures (<c>w:autoSpaceDN</c>).</param>
internal sealed record EastAsianLayout(bool KeepsProhibitions, bool BreaksWords, bool TrimsStart, bool SpacesLetters, bool SpacesFigures);
