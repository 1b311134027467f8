using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>The order in which the schema wants children of some elements (ISO/IEC 29500-1, annex A).</summary>
internal static class SchemaOrder
{
    /// <summary>Children of <c>w:rPr</c>; those of later versions stand behind.</summary>
    public static IReadOnlyList<string> RunProperties { get; } =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
        "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>Children of <c>w:pPr</c>.</summary>
    public static IReadOnlyList<string> ParagraphProperties { get; } =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
        "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
        "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>Children of <c>w:style</c>.</summary>
    public static IReadOnlyList<string> Style { get; } =
    [
        "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid", "pPr",
        "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
    ];

    /// <summary>Children of <c>w:sectPr</c>.</summary>
    public static IReadOnlyList<string> SectionProperties { get; } =
    [
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg",
        "textDirection", "bidi", "rtlGutter", "docGrid",
    ];

    /// <summary>Children of <c>w:settings</c> that are written, each with a star before it where a template has the word on it.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "zoom", "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "*mirrorMargins", "*alignBordersAndEdges", "*bordersDoNotSurroundHeader", "*bordersDoNotSurroundFooter", "*gutterAtTop",
        "*stylePaneFormatFilter", "*stylePaneSortMethod", "*trackRevisions", "*defaultTabStop", "*autoHyphenation", "*consecutiveHyphenLimit", "*hyphenationZone", "*doNotHyphenateCaps",
        "*evenAndOddHeaders", "*bookFoldRevPrinting", "*bookFoldPrinting", "*bookFoldPrintingSheets", "*characterSpacingControl", "*strictFirstAndLastChars", "*noLineBreaksAfter", "*noLineBreaksBefore",
        "footnotePr", "endnotePr", "*compat", "*mathPr", "themeFontLang", "*clrSchemeMapping", "*decimalSymbol", "*listSeparator",
    ];

    /// <summary>Sorts the children of an element; those that are not named stand behind, in their own order.</summary>
    /// <param name="element">The element.</param>
    /// <param name="order">Local names.</param>
    public static void Sort(XElement element, IReadOnlyList<string> order)
    {
        var rank = order.Select((name, i) => KeyValuePair.Create(name.TrimStart('*'), i)).ToDictionary(StringComparer.Ordinal);
        element.ReplaceNodes(element.Elements().OrderBy(e => rank.GetValueOrDefault(e.Name.LocalName, int.MaxValue)).ToArray());
    }
}
