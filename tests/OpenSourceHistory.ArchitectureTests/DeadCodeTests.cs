using OpenSourceHistory.ArchitectureTests.Code;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>What nothing in the program uses is not kept.</summary>
public sealed class DeadCodeTests
{
    // What pages tell of structure, pictures and sides is for files that say it; it is tested on pages already.
    private static readonly string[] s_awaitingExporters =
    [
        "Pages.PictureResolution.PixelHeight",
        "Pages.PictureResolution.PixelWidth",
        "Pages.Structure.StructureTree.LanguageOf",
    ];

    // What documents say of formulas, sections, feet and moves, which is read whole and which nobody takes in yet.
    private static readonly string[] s_ofDocuments =
    [
        "Docx.Reading.EquationToken.IsDisplay",
        "Docx.Reading.EquationToken.Markup",
        "Docx.Reading.WordHead.IsFooter",
        "Docx.Reading.WordRevision.IsMove",
        "Docx.Reading.WordSection.Columns",
        "Docx.Reading.WordSection.Height",
        "Docx.Reading.WordSection.Start",
        "Docx.Reading.WordSection.Width",
    ];

    // What tests look at the program by.
    private static readonly string[] s_forTests =
    [
        "Citations.Locales.LocaleCatalog.Languages",
        "Citations.Locales.LocaleCatalog.With",
        "Citations.Text.FormattedText.Parse",
        "Citations.Text.FormattedText.Plain",
        "Docx.Inspection.DocxHeading.Level",
        "Docx.Inspection.DocxHeading.Text",
        "Docx.Inspection.DocxSectionSummary.FirstFolio",
        "Docx.Inspection.DocxSectionSummary.FolioFormat",
        "Docx.Inspection.DocxSectionSummary.Page",
        "Docx.Inspection.DocxSectionSummary.Start",
        "Docx.Reading.Revisions.RevisionView.Accept",
        "Docx.Reading.Revisions.RevisionView.Reject",
        "Epub.Inspection.FontResource.MediaType",
        "Epub.Inspection.SpineDocument.PictureCount",
        "Fonts.FontFace.Features",
        "Fonts.FontSubsetter.SubsetCharacters",
        "Fonts.ShapedGlyph.IsUnsafeToBreak",
        "Manuscript.Apparatus.ApparatusPipeline.Run",
        "Manuscript.Printing.BookPrinter",
        "Pdf.Inspection.PdfBookmark.Level",
        "Pdf.Inspection.PdfBookmark.Title",
        "Typesetting.Timelines.TimelineLabel.Bottom",
        "Typesetting.Typesetter.Typeset",
    ];

    // Parts of keys, parts that a record's other members are made of at once, and the names of conversions.
    private static readonly string[] s_usedUnseen =
    [
        "Citations.Locales.TermKey.Form",
        "Citations.Locales.TermKey.GenderForm",
        "Manuscript.Locators.LocatorText.NotePlace.Sign",
        "Manuscript.Walking.Replacement<T>.FromNode",
        "Manuscript.Walking.Replacement<T>.FromNodes",
        "Typesetting.Galleys.BlockItem.Row",
        "Typesetting.Galleys.FloatItem.Content",
    ];

    [Fact]
    public void Nothing_is_kept_that_nothing_uses()
    {
        var unused = DeadCode.In(SourceCode.Program).Select(s => SourceCode.NameOf(s).Split('(')[0]).Distinct();

        Assert.Equal([.. s_awaitingExporters.Concat(s_ofDocuments).Concat(s_forTests).Concat(s_usedUnseen).Order(StringComparer.Ordinal)], unused.Order(StringComparer.Ordinal));
    }
}
