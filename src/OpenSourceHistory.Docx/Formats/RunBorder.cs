using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>The border around a run: Word draws one alike on all four sides (17.3.2.4).</summary>
/// <param name="Border">Each side.</param>
/// <param name="Distance">From the text, in points up to 31.</param>
internal readonly record struct RunBorder(Border Border, int Distance);
