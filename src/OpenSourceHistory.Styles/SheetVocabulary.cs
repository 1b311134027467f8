using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles;

/// <summary>The words of sheets: properties and their keywords, at-rules.</summary>
public static class SheetVocabulary
{
    // No sheet has it for a name.
    private const string NoWord = "-osh-no-word";

    // CSS Paged Media 3, 7.1 and 7.3.
    private static readonly string[] s_pageKeywords =
        ["auto", "none", "portrait", "landscape", "crop", "cross", "a3", "a4", "a5", "b4", "b5", "jis-b4", "jis-b5", "letter", "legal", "ledger", "mm", "cm", "in", "pt"];

    /// <summary>Names of all properties that set something, those of pages among them, in order.</summary>
    public static ValueList<string> Properties { get; } = ValueList.From(
        PropertyTable.Names.Concat(PageDescriptors.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>At-rules that stand in a sheet.</summary>
    public static ValueList<string> AtRules { get; } = ["@counter-style", "@font-face", "@import", "@layer", "@media", "@page", "@supports"];

    /// <summary>At-rules that stand in <c>@page</c>.</summary>
    public static ValueList<string> PageAtRules { get; } = ValueList.From(PageRuleReader.Boxes.Keys.Append("footnote").Select(b => "@" + b).Order(StringComparer.Ordinal));

    /// <summary>Keywords that are a value of a property by themselves, in order.</summary>
    /// <param name="property">Name in lower case.</param>
    public static ValueList<string> KeywordsOf(string property)
    {
        if (PageDescriptors.Names.Contains(property, StringComparer.Ordinal))
        {
            return InOrder(s_pageKeywords.Where(k => PageDescriptors.Parse(property, [WordFor(k)]) is not null));
        }

        if (PropertyTable.Find(property) is not { } known)
        {
            return [];
        }

        // Its parser is asked which words it would take, and whether it does take those that other properties have.
        var others = known.Parse([WordFor(NoWord)]) is null ? ValueHints.Keywords.Concat(ColorParser.Names) : ["inherit", "initial"];
        return InOrder(known.AskedKeywords(WordFor(NoWord)).Concat(others).Where(k => known.Parse([WordFor(k)]) is not null));
    }

    private static ValueList<string> InOrder(IEnumerable<string> words) => ValueList.From(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static Component WordFor(string name) => new(TokenKind.Ident, name, 0, [], 0, name.Length);
}
