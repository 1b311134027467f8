using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace OpenSourceHistory.Preview.Editors;

/// <summary>Opens a place of a source in the author's editor.</summary>
public sealed class EditorCommand
{
    private readonly string[] _words;

    private EditorCommand(string[] words) => _words = words;

    /// <summary>What is started where nobody names an editor: Visual Studio Code.</summary>
    public static string Default => "code --goto {file}:{line}:{column}";

    /// <summary>Reads a template: a program and its arguments, with <c>{file}</c>, <c>{line}</c> and <c>{column}</c>; words that hold spaces stand in quotation marks.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The command, or null where it names no file.</returns>
    public static EditorCommand? Parse(string template)
    {
        var parts = template.Split('"').Index().SelectMany(p => p.Index % 2 == 1 ? [p.Item] : p.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return parts.Length > 1 && parts.Any(p => p.Contains("{file}", StringComparison.Ordinal)) ? new EditorCommand(parts) : null;
    }

    /// <summary>The program and its arguments for a place; no shell reads them.</summary>
    /// <param name="file">Full path of the file.</param>
    /// <param name="line">One-based line.</param>
    /// <param name="column">One-based column.</param>
    internal IReadOnlyList<string> WordsFor(string file, int line, int column) => [.. _words.Select(w => w
        .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{column}", column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{file}", file, StringComparison.Ordinal))];

    /// <summary>Opens a place.</summary>
    /// <param name="file">Full path of the file.</param>
    /// <param name="line">One-based line.</param>
    /// <param name="column">One-based column.</param>
    /// <returns>Why it cannot be opened; null where the editor was started.</returns>
    internal string? Open(string file, int line, int column)
    {
        var words = WordsFor(file, line, column);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(words[0], words.Skip(1)) { UseShellExecute = false });
            return null;
        }
        catch (Win32Exception)
        {
            return $"There is no program {words[0]}; name your editor with --editor";
        }
    }
}
