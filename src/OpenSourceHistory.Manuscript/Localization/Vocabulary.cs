using System.Collections.Concurrent;
using System.Globalization;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript.Localization;

/// <summary>The words that the program itself puts into a book, in the book's language. A resource file per language holds them.</summary>
public sealed class Vocabulary
{
    // Resources never change, so what was read once holds for the process.
    private static readonly ConcurrentDictionary<string, Vocabulary> s_read = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _words;

    private Vocabulary(Dictionary<string, string> words) => _words = words;

    /// <summary>The word or pattern of a key, such as <c>contents</c> or <c>figure-label</c>.</summary>
    /// <param name="key">Key of the resource files.</param>
    /// <exception cref="KeyNotFoundException">No file has the key: a fault of the program.</exception>
    public string this[string key] => _words[key];

    /// <summary>The vocabulary of a language; of its primary language, and at last of English, for what it lacks.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Vocabulary Of(string language) => s_read.GetOrAdd(language, Read);

    /// <summary>The word of a key, or null where no file has it.</summary>
    /// <param name="key">Key of the resource files.</param>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>A pattern of the resource files with its places <c>{0}</c>, <c>{1}</c> filled.</summary>
    /// <param name="key">Key of the resource files.</param>
    /// <param name="values">What to fill in.</param>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A word that leads to another place, such as <c>see</c>: slanted, but in Chinese signs, where nothing is.</summary>
    /// <param name="key">Key of the resource files.</param>
    /// <param name="span">The place given to it.</param>
    public Inline Stressed(string key, SourceSpan span)
    {
        var word = new Text(this[key].TrimEnd()) { Span = span };
        return Scripts.HasEastAsian(word.Value) ? word : new Emphasis([word]) { Span = span };
    }

    /// <summary>A small number as text writes it: in words as far as the language's file goes, else in digits.</summary>
    /// <param name="number">The number, not negative.</param>
    public string Number(int number)
    {
        var words = this["numbers"].Split(' ');
        return number < words.Length ? words[number] : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Joins names as a sentence does: with commas, the language's “and” and, where it is used, the serial comma.</summary>
    /// <param name="items">The names.</param>
    public string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        2 => items[0] + this["and-of-two"] + items[1],
        _ => string.Join(this["comma"], items.Take(items.Count - 1)) + this["and-of-many"] + items[^1],
    };

    private static Vocabulary Read(string language)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        AddFile(words, "en");
        for (var hyphen = language.IndexOf('-', StringComparison.Ordinal); hyphen > 0; hyphen = language.IndexOf('-', hyphen + 1))
        {
            AddFile(words, language[..hyphen]);
        }

        AddFile(words, language);
        return new Vocabulary(words);
    }

    private static void AddFile(Dictionary<string, string> words, string language)
    {
        var name = $"OpenSourceHistory.Manuscript.Localization.Resources.words.{language.ToLowerInvariant()}.txt";
        using var reader = EmbeddedText.Find(typeof(Vocabulary).Assembly, name);
        while (reader?.ReadLine() is { } line)
        {
            // Values keep their spaces at both ends by an underscore for each, since an editor may trim a line's end.
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && line[0] != '#')
            {
                words[line[..sign].Trim()] = line[(sign + 1)..].Trim().Replace('_', ' ');
            }
        }
    }
}
