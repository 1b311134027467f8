using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Asking;

/// <summary>A question that is asked of a file.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="question">The question.</param>
/// <param name="clause">Where the rule comes from, if the receiver does not say.</param>
/// <param name="keys">The keys of the receiver's rules that it asks after; none where a standard asks.</param>
internal abstract class PreflightRule(string name, string question, string clause, params string[] keys)
{
    /// <summary>How far measures may be off in points: printers call three millimetres an eighth of an inch.</summary>
    protected const double Tolerance = 0.5;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The question, answered by yes where the file is good.</summary>
    public string Question => question;

    /// <summary>The keys of the receiver's rules that it asks after.</summary>
    public ValueList<string> Keys { get; } = ValueList.From(keys);

    /// <summary>Where it comes from.</summary>
    /// <param name="demands">What is asked.</param>
    public string SourceOf(Demands demands) => Keys.Select(demands.Rules.SourceOf).FirstOrDefault(source => source is not null) ?? clause;

    /// <summary>True where the question is asked.</summary>
    /// <param name="demands">What is asked.</param>
    public abstract bool IsAskedBy(Demands demands);

    /// <summary>Answers it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="demands">What is asked.</param>
    public abstract Answer Ask(OpenedFile file, Demands demands);

    /// <summary>Asks each page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="faultOf">The fault of a page, or null.</param>
    protected static Answer OfPages(OpenedFile file, Func<OpenedPage, string?> faultOf)
    {
        var faults = file.Pages.Select(p => (p.Number, Fault: faultOf(p))).Where(p => p.Fault is not null).ToList();
        return faults.Count == 0 ? Answer.Passed : new Answer(RuleOutcome.Failed, ValueList.From(faults.Select(f => f.Number)), faults[0].Fault!);
    }

    /// <summary>Asks what each page paints; where not all of it could be read, the answer is not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="faultOf">The fault of a page, or null.</param>
    protected static Answer OfContents(OpenedFile file, Func<OpenedPage, string?> faultOf)
    {
        var answer = OfPages(file, faultOf);
        var unread = file.Pages.Where(p => p.Content.Lack is not null).ToList();
        return answer.Outcome == RuleOutcome.Failed || unread.Count == 0
            ? answer
            : new Answer(RuleOutcome.Unknown, ValueList.From(unread.Select(p => p.Number)), unread[0].Content.Lack!);
    }

    /// <summary>A length for people.</summary>
    /// <param name="points">Points.</param>
    protected static string Inches(double points) => FormattableString.Invariant($"{points / 72:0.###}in");
}
