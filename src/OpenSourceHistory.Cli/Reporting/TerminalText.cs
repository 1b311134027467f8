namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Makes text that comes from files fit to be shown: a terminal takes controls for orders to it.</summary>
internal static class TerminalText
{
    // Unicode has pictures of the controls, in their order.
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';

    /// <summary>The text with a picture for each control; tabs stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
        ? string.Concat(text.Select(Show))
        : text;

    private static char Show(char c) => c switch
    {
        '\t' => c,
        < ' ' => (char)(FirstPicture + c),
        '\u007F' => PictureOfDelete,
        > '\u007F' and <= '\u009F' => '\uFFFD',
        _ => c,
    };
}
