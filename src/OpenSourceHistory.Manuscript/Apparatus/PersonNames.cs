using System.Text;
using OpenSourceHistory.Manuscript.Collation;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes people's names as a text in the book's language has them.</summary>
/// <param name="language">BCP 47 language of the text.</param>
/// <param name="phrases">Writes in that language.</param>
internal sealed class PersonNames(string language, PhraseWriter phrases)
{
    /// <summary>The name with its honorific, and with the name in its own script behind it where that is another.</summary>
    /// <param name="person">Someone who is named.</param>
    public ValueList<Inline> Full(Contributor person)
    {
        var name = Plain(person);
        if (person.Honorific is { } honorific)
        {
            name = phrases.FillPattern(PatternOf(honorific), phrases.Text(WordOf(honorific) ?? honorific), name);
        }

        return person.NativeName is { } native && native != person.NameIn(language)
            ? phrases.Fill("with-native-name", name, Marked(phrases.Text(native), person.NativeLanguage))
            : name;
    }

    /// <summary>The name alone.</summary>
    /// <param name="person">Someone who is named.</param>
    public ValueList<Inline> Plain(Contributor person)
    {
        var name = phrases.Text(person.NameIn(language)!);
        return person.NativeName is null && person.NativeLanguage is { } other && other != language ? Marked(name, other) : name;
    }

    // The usual ones are written as the language writes them, Dr. or Dr or 博士; others as they were given, Latin ones before the name.
    private string? WordOf(string honorific) => phrases.Words.Find("honorific." + honorific.TrimEnd('.').ToLowerInvariant());

    private string PatternOf(string honorific) =>
        WordOf(honorific) is not null || PinyinOrder.IsHan(Rune.GetRuneAt(honorific, 0)) ? phrases.Words["with-honorific"] : "{0} {1}";

    private static ValueList<Inline> Marked(ValueList<Inline> name, string? language) =>
        [new SpanInline(name) { Span = name[0].Span, Attributes = Attributes.None with { Language = language } }];
}
