using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight;

/// <summary>Asks of a PDF file, whoever made it, what its receiver asks.</summary>
public static class PreflightChecker
{
    /// <summary>Asks all rules.</summary>
    /// <param name="file">The file.</param>
    /// <param name="demands">What is asked.</param>
    /// <returns>The answers, in the order of the rules; null where the file is no PDF, damaged beyond reading or locked.</returns>
    public static ValueList<RuleResult>? Check(ReadOnlyMemory<byte> file, Demands demands) => PdfOpener.Read(file, document =>
    {
        var opened = new OpenedFile(document, file);
        return ValueList.From(RuleBook.All.Select(rule => Ask(rule, opened, demands)));
    });

    private static RuleResult Ask(PreflightRule rule, OpenedFile file, Demands demands)
    {
        var answer = rule.IsAskedBy(demands) ? AnswerOf(rule, file, demands) : Answer.NotApplicable;
        return new RuleResult(rule.Name, rule.Question, rule.Keys, rule.SourceOf(demands), answer.Outcome, answer.Pages, answer.Found);
    }

    // The library that reads others' files throws whatever damage makes it meet; one rule more or less is no reason to tell nothing.
    private static Answer AnswerOf(PreflightRule rule, OpenedFile file, Demands demands)
    {
        try
        {
            return rule.Ask(file, demands);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Answer(RuleOutcome.Unknown, [], "the file is damaged: " + fault.Message);
        }
    }
}
