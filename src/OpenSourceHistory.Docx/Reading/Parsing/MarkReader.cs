using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads what sets text off (17.3.2).</summary>
/// <param name="styles">The document's styles.</param>
internal sealed class MarkReader(StyleIndex styles)
{
    // These are not switched on by a style of characters, but to the other side of what the paragraph's style has (17.7.3).
    private const WordMark Toggles = WordMark.Emphasis | WordMark.Strong | WordMark.SmallCapitals | WordMark.Capitals | WordMark.Struck | WordMark.Hidden;

    /// <summary>Marks that run properties switch on and off.</summary>
    /// <param name="properties">The properties, or null.</param>
    public static (WordMark On, WordMark Off) MarksOf(XElement? properties)
    {
        var (on, off) = (WordMark.None, WordMark.None);
        if (properties is null)
        {
            return (on, off);
        }

        Ask(WordMark.Emphasis, properties.Toggle("i"));
        Ask(WordMark.Strong, properties.Toggle("b"));
        Ask(WordMark.SmallCapitals, properties.Toggle("smallCaps"));
        Ask(WordMark.Capitals, properties.Toggle("caps"));
        Ask(WordMark.Struck, properties.Toggle("dstrike") is true ? true : properties.Toggle("strike"));
        Ask(WordMark.Hidden, properties.Toggle("vanish"));
        Ask(WordMark.Underlined, properties.ValueOf("u") is { } underline ? underline != "none" : null);
        if (properties.ValueOf("vertAlign") is { } position)
        {
            Ask(WordMark.Superscript, position == "superscript");
            Ask(WordMark.Subscript, position == "subscript");
        }

        return (on, off);

        void Ask(WordMark mark, bool? isOn)
        {
            on |= isOn is true ? mark : WordMark.None;
            off |= isOn is false ? mark : WordMark.None;
        }
    }

    /// <summary>What sets the text of a run off from its paragraph.</summary>
    /// <param name="properties">The run's properties, or null.</param>
    /// <param name="paragraphStyle">Id of the paragraph's style, or null.</param>
    /// <param name="link">Where the run leads, or null.</param>
    public WordMarks Read(XElement? properties, string? paragraphStyle, string? link)
    {
        var style = properties.ValueOf("rStyle");
        var around = styles.MarksOf(paragraphStyle, isParagraph: true);
        var own = styles.MarksOf(style, isParagraph: false);
        var (on, off) = MarksOf(properties);
        var shown = ((((around ^ own) & Toggles) | ((around | own) & ~Toggles)) & ~off) | on;
        var set = ((shown ^ around) & Toggles) | (shown & ~around & ~Toggles);
        return set == WordMark.None && style is null && link is null && properties.Child("lang") is null && properties.Child("rFonts") is null
            ? WordMarks.None
            : new WordMarks(set) { Style = styles.NameOf(style), Link = link, Language = LanguageOf(properties), Font = properties.Child("rFonts").Get("ascii") };
    }

    private static string? LanguageOf(XElement? properties)
    {
        var language = properties.Child("lang");
        return properties.Toggle("rtl") is true ? language.Get("bidi") ?? language.Get("val") : language.Get("val") ?? language.Get("eastAsia");
    }
}
