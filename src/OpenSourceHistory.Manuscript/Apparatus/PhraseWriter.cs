using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Fills the patterns of a language with inlines, as <see cref="Vocabulary"/> fills them with strings.</summary>
/// <param name="words">The language.</param>
/// <param name="span">The place given to what is written.</param>
internal sealed partial class PhraseWriter(Vocabulary words, SourceSpan span)
{
    /// <summary>The words of the language.</summary>
    public Vocabulary Words => words;

    /// <summary>A text as inlines.</summary>
    /// <param name="text">The text.</param>
    public ValueList<Inline> Text(string text) => [new Text(text) { Span = span }];

    /// <summary>A text in which web addresses are links.</summary>
    /// <param name="text">The text.</param>
    public ValueList<Inline> LinkedText(string text)
    {
        var inlines = new List<Inline>();
        var start = 0;
        foreach (var address in WebAddress().EnumerateMatches(text))
        {
            var target = text.Substring(address.Index, address.Length);
            Append(inlines, Text(text[start..address.Index]));
            Append(inlines, [new Link(target, null, Text(target)) { Span = span }]);
            start = address.Index + address.Length;
        }

        Append(inlines, Text(text[start..]));
        return ValueList.From(inlines);
    }

    /// <summary>The title of a whole work: in the marks of the language, or in italics where it has none.</summary>
    /// <param name="title">The title.</param>
    public ValueList<Inline> WorkTitle(string title) =>
        words.Find("work-title") is { } pattern ? FillPattern(pattern, Text(title)) : [new Emphasis(Text(title)) { Span = span }];

    /// <summary>A paragraph of what was written.</summary>
    /// <param name="inlines">Its text.</param>
    /// <param name="className">Its class, or null.</param>
    public Paragraph Paragraph(ValueList<Inline> inlines, string? className = null) =>
        new(inlines) { Span = span, Attributes = className is null ? Attributes.None : Attributes.OfClass(className) };

    /// <summary>A pattern with its places filled.</summary>
    /// <param name="key">Key of the resource files.</param>
    /// <param name="values">What to fill in.</param>
    public ValueList<Inline> Fill(string key, params ReadOnlySpan<ValueList<Inline>> values) => FillPattern(words[key], values);

    /// <summary>As <see cref="Fill"/>, with a pattern.</summary>
    /// <param name="pattern">The pattern, with places from <c>{0}</c> to <c>{9}</c>.</param>
    /// <param name="values">What to fill in.</param>
    public ValueList<Inline> FillPattern(string pattern, params ReadOnlySpan<ValueList<Inline>> values)
    {
        var inlines = new List<Inline>();
        var start = 0;
        for (var open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', start))
        {
            Append(inlines, Text(pattern[start..open]));
            Append(inlines, values[pattern[open + 1] - '0']);
            start = open + "{0}".Length;
        }

        Append(inlines, Text(pattern[start..]));
        return ValueList.From(inlines);
    }

    /// <summary>Names that a font or a picture tells in English, joined as the book's language does where they are two or more full ones.</summary>
    /// <param name="names">Such as <c>Georg Duffner and Octavio Pardo</c>.</param>
    public string Names(string names)
    {
        var parts = names.Split(" and ");
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Contains(' ', StringComparison.Ordinal)) ? words.Join(parts) : names;
    }

    /// <summary>Joins items as a sentence does: see <see cref="Vocabulary.Join"/>.</summary>
    /// <param name="items">The items.</param>
    public ValueList<Inline> Join(IReadOnlyList<ValueList<Inline>> items)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Append(inlines, Text(words[i < items.Count - 1 ? "comma" : items.Count == 2 ? "and-of-two" : "and-of-many"]));
            }

            Append(inlines, items[i]);
        }

        return ValueList.From(inlines);
    }

    /// <summary>Sentences behind each other: in Chinese and Japanese without a space.</summary>
    /// <param name="sentences">The sentences.</param>
    public ValueList<Inline> Follow(IEnumerable<ValueList<Inline>> sentences)
    {
        var inlines = new List<Inline>();
        foreach (var sentence in sentences)
        {
            Append(inlines, Text(inlines.Count > 0 && words["comma"].EndsWith(' ') ? " " : string.Empty));
            Append(inlines, sentence);
        }

        return ValueList.From(inlines);
    }

    // Neighbouring texts become one, so that kerning and hyphenation see whole words.
    private static void Append(List<Inline> inlines, ValueList<Inline> added)
    {
        foreach (var inline in added)
        {
            if (inline is Text { Value: "" })
            {
                continue;
            }

            if (inline is Text next && inlines is [.., Text last])
            {
                inlines[^1] = last with { Value = last.Value + next.Value };
            }
            else
            {
                inlines.Add(inline);
            }
        }
    }

    // A full stop or a comma behind an address is the sentence's.
    [GeneratedRegex(@"https?://[^\s<>，。、；）]*[^\s<>，。、；）.,;:!?)]")]
    private static partial Regex WebAddress();
}
