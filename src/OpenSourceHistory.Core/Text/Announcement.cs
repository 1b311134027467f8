namespace OpenSourceHistory.Core.Text;

/// <summary>Text that announces what follows it, as "as follows:" does.</summary>
public static class Announcement
{
    /// <summary>True where a text ends in a colon, a full-width one among them.</summary>
    /// <param name="text">The text.</param>
    public static bool EndsIn(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ':' or '\uFF1A'];
}
