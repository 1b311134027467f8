namespace OpenSourceHistory.Testing.Tools;

/// <summary>EPUBCheck as Debian has it, a program for Java.</summary>
public static class EpubCheck
{
    /// <summary>The program.</summary>
    public const string Jar = "/usr/share/java/epubcheck.jar";

    /// <summary>Checks an e-book; warnings count as errors.</summary>
    /// <param name="path">Its path.</param>
    /// <remarks>It runs for a few seconds only, for which Java is not to compile thoroughly.</remarks>
    public static ToolResult Run(string path) =>
        ExternalTool.Run("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", Jar, path, "--failonwarnings");
}
