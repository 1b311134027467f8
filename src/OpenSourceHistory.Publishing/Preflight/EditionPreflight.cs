using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Epub.Preflight;
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

    /// <summary>The rules that the file of an e-book breaks; none where the edition names no receiver. What is advice is a warning.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="file">Its file.</param>
    public static ValueList<Diagnostic> Run(EpubEdition edition, ReadOnlyMemory<byte> file)
    {
        if (edition.Receiver is not { } shop)
        {
            return [];
        }

        var answers = EbookPreflight.Check(file, shop) ?? [];
        return ValueList.From(answers.Where(a => a.Outcome is RuleOutcome.Failed or RuleOutcome.Advised).Select(a => a.Outcome == RuleOutcome.Failed
            ? Tell((edition, shop), WhatOf(a), [a.Hint, Remedy])
            : new Diagnostic(PublishingCodes.BrokenRule, Severity.Warning, edition.Span, $"The edition ‘{edition.Name}’ does not follow the advice of {shop.Name}: {WhatOf(a)}", [a.Hint])));
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
            return [.. broken.Select(b => b.Told), Tell((edition, edition.Receiver), "the file cannot be read", [])];
        }

        var failed = answers.Where(a => a.Outcome == RuleOutcome.Failed).ToList();
        var placed = broken.Select(b => failed.Exists(f => f.Keys.Contains(b.Key)) ? b.Told with { Severity = Severity.Error } : b.Told);
        var others = failed.Where(f => !broken.Any(b => f.Keys.Contains(b.Key))).Select(f => Tell((edition, edition.Receiver), WhatOf(f), [Remedy]));
        return ValueList.From(placed.Concat(others));
    }

    private static string WhatOf(RuleResult answer) => $"{answer.Name}{PlaceOf(answer)}: {answer.Found} ({answer.Source})";

    private static string PlaceOf(RuleResult answer) => answer.Pages switch
    {
        [] when answer.Places is [var place, ..] => FormattableString.Invariant($", {place}{(answer.Places.Count > 1 ? FormattableString.Invariant($" and {answer.Places.Count - 1} more") : string.Empty)}"),
        [] => string.Empty,
        [var only] => FormattableString.Invariant($", page {only}"),
        [var first, ..] => FormattableString.Invariant($", page {first} and {answer.Pages.Count - 1} more"),
    };

    private static Diagnostic Tell((Edition Edition, Receiver Receiver) sent, string what, ValueList<string> hints) => new(
        PublishingCodes.FailedPreflight, Severity.Error, sent.Edition.Span, $"The edition ‘{sent.Edition.Name}’ fails the preflight of {sent.Receiver.Name}: {what}", hints);
}
