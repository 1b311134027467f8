using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>What an author is told of a word that is pointed at.</summary>
public static class Hint
{
    /// <summary>What a source is printed as, what an id, a label or a class names, in which formats a property of the sheet works; null for all else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset in the word.</param>
    /// <param name="index">What the book names.</param>
    public static string? At(SourceFile text, int offset, BookIndex index)
    {
        if (index.At(text.Path, offset) is { } name)
        {
            return name.Kind == NameKind.Source ? index.PrintedAs(name.Name) : index.SameAs(name).FirstOrDefault(n => n.IsDefinition)?.Title;
        }

        return OwningBook.IsSheet(text.Path) && SheetScanner.PlaceAt(text, offset) is { IsInert: false } && PropertyDefinitions.Find(WordAt(text.Text, offset)) is { } property
            ? Describe(property)
            : null;
    }

    private static string Describe(PropertyDefinition property) =>
        $"{property.Name} ({property.Section}): print {Level(property.Print)}, Word {Level(property.Docx)}, EPUB {Level(property.Epub)}"
        + (property.Initial is { } initial ? $"; initial value {initial}{(property.IsInherited == true ? ", inherited" : string.Empty)}" : string.Empty)
        + (property.Note.Length > 0 ? "\n" + property.Note : string.Empty);

    private static string Level(SupportLevel level) => level switch { SupportLevel.Full => "fully", SupportLevel.Partial => "in part", _ => "not" };

    private static string WordAt(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return text[start..end].ToLowerInvariant();
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '@';
}
