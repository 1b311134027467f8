namespace OpenSourceHistory.Cli;

/// <summary>What is known of the terminal.</summary>
internal static class Terminal
{
    // The live display has a sign, a space and some words.
    private const int NarrowestLive = 20;

    /// <summary>True where a terminal is wide enough to show what is going on; narrower ones make the display wrap without end.</summary>
    public static bool IsWideEnough()
    {
        try
        {
            return Console.WindowWidth >= NarrowestLive;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
