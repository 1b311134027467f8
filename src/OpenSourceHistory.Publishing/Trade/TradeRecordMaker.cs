using OpenSourceHistory.Epub.Inspection;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;

namespace OpenSourceHistory.Publishing.Trade;

/// <summary>Makes the record that the trade reads of a book's editions, from the same data that their files are made from.</summary>
public static class TradeRecordMaker
{
    /// <summary>Makes an ONIX message of the PDF and EPUB editions that are asked for. Their files are made, for what only they show: pages, words, claims of accessibility; nothing is written.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="release">Release of ONIX.</param>
    /// <param name="workspace">The door to files and clock.</param>
    /// <returns>The message; null where there is no book or no such edition, or an edition cannot be made. Found is also what the trade asks for and nobody said.</returns>
    public static Result<string?> Make(BuildRequest request, OnixRelease release, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        var files = new ReadFiles(workspace);
        if (!workspace.FileExists(request.BookPath) && !workspace.FolderExists(request.BookPath))
        {
            findings.Error(PublishingCodes.NoSuchBook, SourceSpan.None, $"There is no book at '{request.BookPath}'", "give a folder with book.yaml, or a Markdown file");
            return findings.With<string?>(null);
        }

        if (findings.Take(ManuscriptReader.Read([request.BookPath], files)) is not { } project || findings.HasErrors)
        {
            return findings.With<string?>(null);
        }

        var plans = ValueList.From(EditionPlan.Make(project, request).Where(p => p.Edition is PdfEdition { IsSplit: false } or EpubEdition));
        if (plans.Count == 0 || request.Editions.Any(e => plans.All(p => p.Edition.Name != e)))
        {
            findings.Error(PublishingCodes.NoSuchEdition, SourceSpan.None, "There is no such edition that could be sold: a PDF or an EPUB", "Name editions of these formats");
            return findings.With<string?>(null);
        }

        return findings.With(MakeMessage(plans, findings.Take(EditionMatters.Of(project, plans, request, files)), (request, release), findings));
    }

    private static string? MakeMessage(ValueList<EditionPlan> plans, EditionMatters matters, (BuildRequest Request, OnixRelease Release) asked, DiagnosticBag findings)
    {
        var phases = new SharedPhases(matters, asked.Request);
        var exporter = new EditionExporter(matters, phases, asked.Request);
        var products = new List<TradeProduct>();
        foreach (var edition in plans.Select(p => p.Edition))
        {
            var made = edition.Accept(exporter).GetAwaiter().GetResult();
            findings.AddRange(ValueList.From(made.Findings.Where(f => f.Severity == Severity.Error)));
            if (made.Value is [var file])
            {
                products.Add(Describe(edition, matters, phases, file.Content));
                findings.AddRange(Missing(products[^1]));
            }
        }

        return findings.HasErrors || products.Count == 0 ? null : OnixWriter.Write(ValueList.From(products), matters.Of(products[0].Edition).Changed, asked.Release);
    }

    private static TradeProduct Describe(Edition edition, EditionMatters matters, SharedPhases phases, ReadOnlyMemory<byte> file)
    {
        var metadata = matters.Of(edition).Book.Metadata;
        var product = new TradeProduct(edition, metadata, edition.Identifier ?? NameBasedIdentifier.Of(metadata, edition.Name)) { FileSize = file.Length };
        if (edition is PdfEdition pdf && phases.PagesOf(pdf).GetAwaiter().GetResult().Value is { Pages: [var first, ..] pages })
        {
            return product with { Pages = pages.Count, Trim = first.TrimSize };
        }

        return EpubInspector.Inspect(new MemoryStream(file.ToArray())) is { } epub ? product with { Words = epub.WordCount, Accessibility = epub.Accessibility } : product;
    }

    private static ValueList<Diagnostic> Missing(TradeProduct product)
    {
        var book = product.Metadata;
        (string Name, bool IsThere)[] asked =
        [
            ("an ISBN", product.Isbn is not null), ("a publisher", book.Publisher is not null), ("a date of publication", book.Date is not null), ("a description", book.Description is not null),
            ("subjects of a scheme (Thema, BISAC)", book.SubjectCodes.Count > 0), ("a price", false), ("markets and sales rights", false), ("an audience", false),
        ];
        var missing = string.Join(", ", asked.Where(a => !a.IsThere).Select(a => a.Name));
        return [new Diagnostic(
            PublishingCodes.RecordIncomplete, Severity.Information, product.Edition.Span, $"The record of “{product.Edition.Name}” has not what the trade asks for: {missing}",
            ["Write what book.yaml has keys for; price and market are the shop’s form, or your distributor’s"])];
    }
}
