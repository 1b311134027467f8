using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pdf.Preflight;
using OpenSourceHistory.Pdf.Preflight.Asking;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>Checks the file of an edition as its receiver will, before it is written: what a receiver sends back is not worth sending.</summary>
internal static class EditionPreflight
{
    /// <summary>The rules that the file breaks; none where the edition names no receiver.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="file">Its file.</param>
    public static ValueList<Diagnostic> Run(PdfEdition edition, ReadOnlyMemory<byte> file)
    {
        if (edition.Receiver.Rules == ReceiverRules.None)
        {
            return [];
        }

        var standards = edition.Standards.Count > 0 ? edition.Standards : edition.Receiver.Rules.Standards;
        return PreflightChecker.Check(file, new Demands(edition.Receiver, standards, edition.Paper)) is { } answers
            ? ValueList.From(answers.Where(a => a.Outcome == RuleOutcome.Failed).Select(a => Tell(edition, a)))
            : [Tell(edition, "the file cannot be read", [])];
    }

    private static Diagnostic Tell(PdfEdition edition, RuleResult answer)
    {
        var pages = answer.Pages.Count == 0 ? string.Empty : FormattableString.Invariant($", page {answer.Pages[0]}") + (answer.Pages.Count > 1 ? FormattableString.Invariant($" and {answer.Pages.Count - 1} more") : string.Empty);
        return Tell(edition, $"{answer.Name}{pages}: {answer.Found} ({answer.Source})", ["Leave the receiver out of the edition while the book is not finished"]);
    }

    private static Diagnostic Tell(PdfEdition edition, string what, ValueList<string> hints) => new(
        PublishingCodes.FailedPreflight, Severity.Error, edition.Span, $"The edition ‘{edition.Name}’ fails the preflight of {edition.Receiver.Name}: {what}", hints);
}
