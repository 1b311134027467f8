using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Pdf.Syntax;
using UglyToad.PdfPig;

namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>Lays the pages of a PDF file, whoever made it, on sheets that are folded and sewn or stapled. Fonts, pictures and what pages paint stay as they are.</summary>
public static class Imposer
{
    /// <summary>Makes the sheets.</summary>
    /// <param name="file">The file.</param>
    /// <param name="plan">How pages are laid on sheets.</param>
    /// <returns>The sheets; null where the file is no PDF, damaged beyond reading or locked.</returns>
    public static ImposedFile? Impose(ReadOnlyMemory<byte> file, ImpositionPlan plan) => PdfOpener.Read(file, document => document.IsEncrypted ? null! : Impose(document, file, plan));

    private static ImposedFile Impose(PdfDocument document, ReadOnlyMemory<byte> file, ImpositionPlan plan)
    {
        var tokens = new TokenReader(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pages = new PageFinder(tokens).Find(catalog.Data.GetValueOrDefault("Pages"));
        var objects = new ObjectTable();
        var root = objects.Allocate();
        var copier = new ObjectCopier(tokens, objects);
        var sides = SignaturePlan.Of(pages.Count, plan.Signature, plan.IsRightBound);
        var forms = PageForms.AddTo(objects, pages, copier, tokens);
        var tree = new PageTree(objects, sides.Count);
        var layout = new SheetLayout(pages, plan);
        for (var i = 0; i < sides.Count; i++)
        {
            layout.AddTo(objects, (tree.Pages[i], tree.ParentOf(i)), sides[i], forms);
        }

        objects.Set(root, syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("Catalog").Name("Pages").Reference(tree.Root);
            copier.CopyEntries(syntax, catalog, ["OutputIntents", "OCProperties"]);
            syntax.CloseDictionary();
        });
        copier.Finish();
        using var output = new MemoryStream();
        PlainFile.Write(output, VersionOf(file.Span), objects, new FileTrailer(root, null) { Mark = DocumentProperties.Producer });
        return new ImposedFile(output.ToArray(), pages.Count, sides.Count / 2, forms.HasAnnotations, forms.Lack) { Needed = layout.Needed, FitsPaper = layout.FitsPaper };
    }

    // Forms with groups and streams of objects are of later versions than some files say (ISO 32000-1, 11.6.6); a file of PDF/X says the version that it has to.
    private static string VersionOf(ReadOnlySpan<byte> file) => OpenedFile.HeaderOf(file) is { Length: 3 } version ? version : "1.7";
}
