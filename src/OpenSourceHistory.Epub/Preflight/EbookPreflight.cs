using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight;

/// <summary>Asks of an EPUB file, whoever made it, what the standard and its receiver ask.</summary>
public static class EbookPreflight
{
    /// <summary>Asks all rules.</summary>
    /// <param name="file">The file.</param>
    /// <param name="receiver">Whom it is for.</param>
    /// <returns>The answers, in the order of the rules; null where the file is no ZIP file, or damaged beyond reading.</returns>
    public static ValueList<RuleResult>? Check(ReadOnlyMemory<byte> file, EbookReceiver receiver)
    {
        try
        {
            using var opened = new OpenedPublication(file);
            return ValueList.From(EbookRuleBook.All.Select(rule => Ask(rule, opened, receiver.Rules)));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static RuleResult Ask(EbookRule rule, OpenedPublication file, EbookRules rules)
    {
        var answer = AnswerOf(rule, file, rules);
        var isAdvice = answer.Outcome == RuleOutcome.Failed && rule.Keys.Count > 0 && rule.Keys.All(rules.Advice.Contains);
        return new RuleResult(rule.Name, rule.Question, rule.Keys, rule.SourceOf(rules), isAdvice ? RuleOutcome.Advised : answer.Outcome, [], answer.Found)
        {
            Places = answer.Places,
            Hint = rule.Hint,
        };
    }

    // Damage may make the libraries throw whatever they do; one rule more or less is no reason to tell nothing.
    private static EbookAnswer AnswerOf(EbookRule rule, OpenedPublication file, EbookRules rules)
    {
        try
        {
            return rule.Answer(file, rules);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new EbookAnswer(RuleOutcome.Unknown, [], "the file is damaged: " + fault.Message);
        }
    }
}
