using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Hyphenation;

namespace OpenSourceHistory.Typesetting;

/// <summary>Finds languages whose words the sheet wants divided and for which there are no patterns. Told once a language.</summary>
internal sealed class UndividedLanguages : BookWalker
{
    // Languages that are written without spaces between words, whose lines end between words that only a dictionary tells.
    private static readonly string[] s_unspaced = ["th", "lo", "km", "my"];

    // A text with a word of so many letters shows by its gaps that words are not divided.
    private const int LongWord = 8;

    // Languages that are not divided by letters, or by no custom; and codes for no language.
    private static readonly string[] s_undivided = ["zh", "ja", "ko", "vi", "ar", "fa", "he", "ur", "und", "zxx", "mul", "mis", ""];

    private readonly StyledBook _book;
    private readonly HashSet<string> _told = new(s_undivided, StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _findings = [];

    private UndividedLanguages(StyledBook book) => _book = book;

    /// <summary>The warnings, each where the language first has a long word.</summary>
    /// <param name="book">The book, styled for pages.</param>
    public static ValueList<Diagnostic> In(StyledBook book)
    {
        var report = new UndividedLanguages(book);
        report.Walk(book.Book);
        return ValueList.From(report._findings);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Text text && _book.StyleOf(text) is { Hyphens: HyphenationMode.Auto } style)
        {
            Check(text, style.Language);
        }

        base.Visit(node);
    }

    private void Check(Text text, string language)
    {
        var primary = LanguageTag.PrimaryOf(language);
        if (_told.Contains(primary) || HyphenationLanguages.Has(language) || !HasLongWord(text.Value))
        {
            return;
        }

        _told.Add(primary);
        _findings.Add(s_unspaced.Contains(primary) ? Unspaced(text, language) : Undivided(text, language));
    }

    private static Diagnostic Unspaced(Text text, string language) => new(
        TypesettingCodes.NoPatterns,
        Severity.Warning,
        text.Span,
        $"Words in the language “{language}” are not told apart: there is no dictionary for it, and lines end between any of its letters",
        ["Put zero-width spaces (U+200B) between words"]);

    private static Diagnostic Undivided(Text text, string language) =>
        new(
            TypesettingCodes.NoPatterns,
            Severity.Warning,
            text.Span,
            $"Words in the language “{language}” are not divided at the ends of lines: there are no patterns for it",
            ["Put soft hyphens into long words, or let the sheet set such text ragged: text-align: left"]);

    private static bool HasLongWord(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : char.IsSurrogate(c) || IsMark(c) ? letters : 0;
            if (letters == LongWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
