using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pdf.Preflight;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Publishing.Findings;
using OpenSourceHistory.Publishing.Receiving;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>Checks the file of an edition as its receiver will, before it is written: what a receiver sends back is not worth sending.</summary>
internal static class EditionPreflight
{
    private const string Remedy = "Leave the receiver out of the edition while the book is not finished";

    /// <summary>The rules that book and file break; none where the edition names no receiver. What the file breaks is an error, told at its place in the book where that is known.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="file">Its file.</param>
    /// <param name="broken">The rules that the book is known to break.</param>
    public static ValueList<Diagnostic> Run(PdfEdition edition, ReadOnlyMemory<byte> file, ValueList<BrokenRule> broken) =>
        Run(edition, file, new Demands(edition.Receiver, StandardsOf(edition), edition.Paper), broken);

    /// <summary>The same for a cover, whose sheet must be as large as pages and spine make it.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="file">Its file.</param>
    /// <param name="cover">The cover.</param>
    /// <param name="broken">The rules that it is known to break.</param>
    public static ValueList<Diagnostic> RunForCover(CoverEdition edition, ReadOnlyMemory<byte> file, MadeCover cover, ValueList<BrokenRule> broken)
    {
        var receiver = edition.Receiver with { Rules = edition.Receiver.Rules.ForCover(cover.Sheet.Pages[0].TrimSize) };
        return Run(edition, file, new Demands(receiver, StandardsOf(edition), edition.Paper) { Spine = cover.Spine }, broken);
    }

    private static ValueList<PdfStandard> StandardsOf(PagedEdition edition) => edition.Standards.Count > 0 ? edition.Standards : edition.Receiver.Rules.Standards;

    private static ValueList<Diagnostic> Run(PagedEdition edition, ReadOnlyMemory<byte> file, Demands demands, ValueList<BrokenRule> broken)
    {
        if (edition.Receiver.Rules == ReceiverRules.None)
        {
            return [];
        }

        if (PreflightChecker.Check(file, demands) is not { } answers)
        {
            return [.. broken.Select(b => b.Told), Tell(edition, "the file cannot be read", [])];
        }

        var failed = answers.Where(a => a.Outcome == RuleOutcome.Failed).ToList();
        var placed = broken.Select(b => failed.Exists(f => f.Keys.Contains(b.Key)) ? b.Told with { Severity = Severity.Error } : b.Told);
        var others = failed.Where(f => !broken.Any(b => f.Keys.Contains(b.Key))).Select(f => Tell(edition, f));
        return ValueList.From(placed.Concat(others));
    }

    private static Diagnostic Tell(PagedEdition edition, RuleResult answer) =>
        Tell(edition, $"{answer.Name}{PagesOf(answer)}: {answer.Found} ({answer.Source})", [Remedy]);

    private static string PagesOf(RuleResult answer) => answer.Pages switch
    {
        [] => string.Empty,
        [var only] => FormattableString.Invariant($", page {only}"),
        [var first, ..] => FormattableString.Invariant($", page {first} and {answer.Pages.Count - 1} more"),
    };

    private static Diagnostic Tell(PagedEdition edition, string what, ValueList<string> hints) => new(
        PublishingCodes.FailedPreflight, Severity.Error, edition.Span, $"The edition ‘{edition.Name}’ fails the preflight of {edition.Receiver.Name}: {what}", hints);
}
