using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Sections;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>settings.xml</c> (17.15). Nothing here makes Word ask questions on opening, and no revision marks of a session are kept.</summary>
internal static class SettingsTable
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    /// <summary>Makes the root element.</summary>
    /// <param name="embedsFonts">True where faces travel in the file.</param>
    /// <param name="facing">True where left and right pages differ in their margins.</param>
    /// <param name="notes">How notes are numbered.</param>
    /// <param name="languages">Languages of the text.</param>
    public static W.Settings Make(bool embedsFonts, bool facing, NoteNumbering notes, RunFormat languages)
    {
        var settings = new W.Settings(new W.Zoom { Percent = "100" });
        if (embedsFonts)
        {
            settings.AppendChild(new W.EmbedTrueTypeFonts());
            settings.AppendChild(new W.SaveSubsetFonts());
        }

        if (facing)
        {
            settings.AppendChild(new W.MirrorMargins());
        }

        settings.AppendChild(new W.DefaultTabStop { Val = 360 });
        settings.AppendChild(new W.AutoHyphenation { Val = false });
        settings.AppendChild(new W.EvenAndOddHeaders());
        settings.AppendChild(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation });
        settings.AppendChild(WithRules(new W.FootnoteDocumentWideProperties(notes.FootnoteProperties(null)), () => new W.FootnoteSpecialReference()));
        if (notes.Placement != NotePlacement.Page)
        {
            settings.AppendChild(WithRules(new W.EndnoteDocumentWideProperties(notes.EndnoteProperties(null)), () => new W.EndnoteSpecialReference()));
        }

        settings.AppendChild(Compatibility());
        settings.AppendChild(new W.ThemeFontLanguages { Val = languages.Language, EastAsia = languages.EastAsianLanguage });
        settings.AppendChild(new W.DecimalSymbol { Val = "." });
        settings.AppendChild(new W.ListSeparator { Val = "," });
        return settings;
    }

    // The two notes of each part that draw the rule above the others (17.11.1, 17.11.23).
    private static TProperties WithRules<TProperties>(TProperties properties, Func<W.FootnoteEndnoteSeparatorReferenceType> make)
        where TProperties : DocumentFormat.OpenXml.OpenXmlCompositeElement
    {
        foreach (var id in (int[])[NotesWriter.Separator, NotesWriter.ContinuationSeparator])
        {
            var reference = make();
            reference.Id = id;
            properties.AppendChild(reference);
        }

        return properties;
    }

    private static W.Compatibility Compatibility() => new(
        Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
        Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
        Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
        Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
        Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1"));

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}
