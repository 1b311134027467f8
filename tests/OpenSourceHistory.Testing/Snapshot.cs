using System.Runtime.CompilerServices;
using System.Text;

namespace OpenSourceHistory.Testing;

/// <summary>
/// Compares text with a file kept beside the test. The file is written only where OSH_ACCEPT is 1, and never where CI is set: what a machine
/// accepts nobody has read.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails where the text is not that of <c>Snapshots/NAME.txt</c> beside the caller's source file.</summary>
    /// <param name="name">Name of the snapshot.</param>
    /// <param name="text">The text.</param>
    /// <param name="caller">The caller's source file; filled in by the compiler.</param>
    /// <exception cref="InvalidOperationException">The texts differ; the message shows the first line that does.</exception>
    public static void Match(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name + ".txt");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("OSH_ACCEPT") == "1")
        {
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            {
                throw new InvalidOperationException("OSH_ACCEPT is set under CI: snapshots are accepted by hand, after reading them");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (expected != actual)
        {
            throw new InvalidOperationException(Describe(path, expected.Split('\n'), actual.Split('\n')));
        }
    }

    private static string Describe(string path, string[] expected, string[] actual)
    {
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"{path} differs at line {line + 1}\nexpected: {expected.ElementAtOrDefault(line)}\nactual:   {actual.ElementAtOrDefault(line)}";
    }
}
