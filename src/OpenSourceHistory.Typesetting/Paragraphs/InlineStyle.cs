using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How a stretch of text is set: its computed style and what it has from the elements around it.</summary>
/// <param name="Style">Computed style.</param>
/// <param name="Shaper">Shapes its words.</param>
/// <param name="Raise">Upwards shift of its baseline.</param>
internal sealed record InlineStyle(ComputedStyle Style, WordShaper Shaper, Length Raise)
{
    /// <summary>Colour of the underline, or null.</summary>
    public Paint? Underline { get; init; }

    /// <summary>Colour of the line through the text, or null.</summary>
    public Paint? LineThrough { get; init; }

    /// <summary>The innermost box in the line that the text is in, or null.</summary>
    public InlineBox? Box { get; init; }

    /// <summary>The link that it is in, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>The element that the link is.</summary>
    public ItemMark LinkMark { get; init; }

    /// <summary>The element that the text is content of, or its kind of artifact.</summary>
    public ItemMark Mark { get; init; }

    /// <summary>Language of that element; null where it is none.</summary>
    public string? MarkLanguage { get; init; }

    /// <summary>BCP 47 language, where it differs from that of the element; else null.</summary>
    public string? Language => Style.Language == MarkLanguage ? null : Style.Language;

    /// <summary>True for code, which is never hyphenated and may break at its signs.</summary>
    public bool IsCode { get; init; }

    /// <summary>True for note calls, which cling to what is in front of them.</summary>
    public bool IsNoteCall { get; init; }

    /// <summary>True inside an inline block with a width of its own, which never breaks.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Font size in scaled points.</summary>
    public long Size => Style.FontSize.ScaledPoints;

    /// <summary>True for Chinese and Japanese text.</summary>
    public bool IsHan => LanguageTag.IsWrittenInHan(Style.Language);

    /// <summary>The hyphen of hyphenation.</summary>
    public string Hyphen => string.IsNullOrEmpty(Style.HyphenateCharacter) ? "-" : Style.HyphenateCharacter;

    /// <summary>Width of a length in em at this size, in scaled points.</summary>
    /// <param name="em">Em.</param>
    public long Scale(double em) => (long)Math.Round(em * Size);

    /// <summary>Width of the beginning of a word, in scaled points.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">Offset behind the beginning.</param>
    public long WidthUpTo(ShapedWord word, int offset) =>
        Scale(word.Prefix[offset]) + (Style.LetterSpacing == Length.Zero ? 0 : word.ClustersBefore(offset) * Style.LetterSpacing.ScaledPoints);
}
