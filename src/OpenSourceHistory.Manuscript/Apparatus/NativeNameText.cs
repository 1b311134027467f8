using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes native names: the characters in their language, pinyin in italics.</summary>
internal static class NativeNameText
{
    private const string PinyinLanguage = "zh-Latn-pinyin";

    /// <summary>The inlines of a native name: characters, comma, pinyin.</summary>
    /// <param name="name">The name.</param>
    /// <param name="words">Words of the book's language.</param>
    /// <param name="span">Place given to the inlines.</param>
    public static List<Inline> Of(NativeName name, Vocabulary words, SourceSpan span)
    {
        var inlines = new List<Inline>();
        if (name.Text is { } text)
        {
            inlines.Add(new SpanInline([new Text(text) { Span = span }])
            {
                Span = span,
                Attributes = Attributes.OfClass("native-name") with { Language = name.Language },
            });
        }

        if (name.Pinyin is { } pinyin)
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new Text(words["list-comma"]) { Span = span });
            }

            inlines.Add(new Emphasis([new Text(pinyin) { Span = span }])
            {
                Span = span,
                Attributes = Attributes.OfClass("pinyin") with { Language = PinyinLanguage },
            });
        }

        return inlines;
    }

    /// <summary>A term of a definition list: the name with a class, a space and the native name.</summary>
    /// <param name="name">The name as the text has it.</param>
    /// <param name="className">The name's class.</param>
    /// <param name="native">The native name, or null.</param>
    /// <param name="id">The term's id.</param>
    /// <param name="words">Words of the book's language.</param>
    /// <param name="span">Place given to everything.</param>
    public static DefinitionTerm TermOf(string name, string className, NativeName? native, string id, Vocabulary words, SourceSpan span)
    {
        var inlines = new List<Inline>
        {
            new SpanInline([new Text(name) { Span = span }]) { Span = span, Attributes = Attributes.OfClass(className) },
        };
        if (native is not null)
        {
            inlines.Add(new Text("\u2002") { Span = span });
            inlines.AddRange(Of(native, words, span));
        }

        return new DefinitionTerm(ValueList.From(inlines)) { Span = span, Attributes = new Attributes(id, [], []) };
    }
}
