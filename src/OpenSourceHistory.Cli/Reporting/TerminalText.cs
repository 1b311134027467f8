namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Makes text that comes from files fit to be shown: a terminal takes controls for orders to it.</summary>
internal static class TerminalText
{
    private const int Longest = 160;

    // Unicode has pictures of the controls, in their order.
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';

    /// <summary>The text with a picture for each control; tabs stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
        ? string.Concat(text.Select(Show))
        : text;

    /// <summary>The beginning of a text on one line; ends of paragraphs and lines are shown as such.</summary>
    /// <param name="text">Any text.</param>
    public static string Short(string text)
    {
        var shown = text.Replace('\u2029', '¶').Replace('\n', '↵');
        return shown.Length <= Longest ? shown : shown[..(char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    private static char Show(char c) => c switch
    {
        '\t' => c,
        < ' ' => (char)(FirstPicture + c),
        '\u007F' => PictureOfDelete,
        > '\u007F' and <= '\u009F' => '\uFFFD',
        _ => c,
    };
}
