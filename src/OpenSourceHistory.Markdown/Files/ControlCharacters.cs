using System.Globalization;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Files;

/// <summary>
/// Characters that no output can hold, since XML cannot. Text pasted from slides and word processors has vertical tabs and form feeds in it,
/// which part words: so each is read as a space, wherever it stands, and told once a file and character.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>The file with a space for each.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="found">Receives the places.</param>
    public static SourceFile Replace(SourceFile file, DiagnosticBag found)
    {
        var first = XmlSafeText.FindInvalid(file.Text, 0);
        if (first < 0)
        {
            return file;
        }

        var text = file.Text.ToCharArray();
        var places = new SortedDictionary<char, (int First, int Count)>();
        for (var at = first; at >= 0; at = XmlSafeText.FindInvalid(file.Text, at + 1))
        {
            text[at] = ' ';
            var (begin, count) = places.GetValueOrDefault(file.Text[at], (at, 0));
            places[file.Text[at]] = (begin, count + 1);
        }

        var clean = new SourceFile(file.Path, new string(text));
        foreach (var (character, (begin, count)) in places)
        {
            var others = count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", here and {count - 1} more in this file,");
            Tell(character, $"{others} cannot stand in a book: a space stands in its place", new SourceSpan(clean, begin, begin + 1), found);
        }

        return clean;
    }

    /// <summary>The text without such characters, which escapes and entities may stand for.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="found">Receives the first of them.</param>
    public static string? Remove(string? text, SourceSpan span, DiagnosticBag found)
    {
        if (text is null || XmlSafeText.FindInvalid(text, 0) is not (>= 0 and var first))
        {
            return text;
        }

        Tell(text[first], " cannot stand in a book and is left out", span, found);
        return XmlSafeText.Clean(text);
    }

    private static void Tell(char character, string what, SourceSpan span, DiagnosticBag found) => found.Warning(
        MarkdownCodes.CharacterLeftOut, span, $"The character U+{(int)character:X4}{what}", "Type what is meant: a space, or a new line or paragraph");
}
