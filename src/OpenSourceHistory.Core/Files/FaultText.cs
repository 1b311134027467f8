using System.Text.RegularExpressions;

namespace OpenSourceHistory.Core.Files;

/// <summary>What an exception of the system says about a file, without the file's path on this machine: findings name files as the author does.</summary>
public static partial class FaultText
{
    /// <summary>The message, without the full stop at its end.</summary>
    /// <param name="fault">The exception.</param>
    public static string Of(Exception fault) => RootedPath().Replace(fault.Message, string.Empty).TrimEnd('.', ' ');

    [GeneratedRegex(@"\s*:?\s*(['""])(?:/|\\\\|[A-Za-z]:[\\/]).*?\1(?=[\s.,;:)]|$)", RegexOptions.Singleline)]
    private static partial Regex RootedPath();
}
