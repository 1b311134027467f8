using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Pdf.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>A question that is asked of the elements of a structure.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="question">The question.</param>
/// <param name="clause">Where the rule comes from.</param>
internal abstract class TagRule(string name, string question, string clause) : PreflightRule(name, question, clause)
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public sealed override Answer Ask(OpenedFile file, Demands demands)
    {
        if (file.Structure is not { Elements.Count: > 0 } structure)
        {
            return Answer.NotApplicable;
        }

        var faults = FaultsIn(structure).ToList();
        return faults.Count == 0 ? Answer.Passed : new Answer(RuleOutcome.Failed, PagesOf(faults, file), faults[0].Fault);
    }

    /// <summary>The elements that break the rule, each with what was found; no element where it is about all.</summary>
    /// <param name="structure">The structure.</param>
    protected abstract IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure);

    private static ValueList<int> PagesOf(List<(OpenedElement? Element, string Fault)> faults, OpenedFile file)
    {
        var places = faults.Select(f => PageOf(f.Element)).OfType<DictionaryToken>().ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var pages = file.Pages.Where(p => places.Contains(p.Dictionary)).Select(p => p.Number);
        return ValueList.From(pages);
    }

    // That of the first thing in it, where it does not say itself.
    private static DictionaryToken? PageOf(OpenedElement? element)
    {
        while (element is not null)
        {
            if ((element.Page ?? element.Content.Select(c => c.Page).FirstOrDefault(p => p is not null)) is { } page)
            {
                return page;
            }

            element = element.Children.FirstOrDefault();
        }

        return null;
    }
}
