using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles.Media;

/// <summary>The media lists around a rule: one of each list must hold.</summary>
public sealed class MediaCondition
{
    // From the outermost to the innermost; empty for a rule of all media.
    private readonly ValueList<ValueList<MediaQuery>> _lists;

    private readonly Size _page;

    private MediaCondition(ValueList<ValueList<MediaQuery>> lists, Size page) => (_lists, _page) = (lists, page);

    /// <summary>All media.</summary>
    public static MediaCondition All { get; } = new([], default);

    /// <summary>True where features decide.</summary>
    public bool HasFeatures => _lists.Any(list => list.Any(q => q.Condition.Count > 0));

    /// <summary>True where a rule under the condition applies to a medium.</summary>
    /// <param name="media">The medium.</param>
    public bool Matches(MediaType media) => _lists.All(list => list.Any(q => q.Matches(media, _page)));

    /// <summary>
    /// The features that a reading system must have for the rule to apply, as a media query list; null for none. A condition that only
    /// its types decide has no features.
    /// </summary>
    /// <param name="media">The medium.</param>
    /// <param name="applies">False where the rule can never apply.</param>
    public string? FeaturesFor(MediaType media, out bool applies)
    {
        applies = _lists.All(list => list.Any(q => q.TypeMatches(media)));
        var lists = _lists.Where(list => !list.Any(q => q.Matches(media, _page)))
            .Select(list => string.Join(", ", list.Where(q => q.TypeMatches(media)).Select(q => q.Features)))
            .ToList();
        return lists.Count == 0 ? null : string.Join(" and ", lists);
    }

    /// <summary>This condition for pages of a size.</summary>
    /// <param name="page">The size.</param>
    internal MediaCondition For(Size page) => HasFeatures ? new MediaCondition(_lists, page) : this;

    /// <summary>This condition with another media list inside it.</summary>
    /// <param name="components">The list.</param>
    /// <param name="span">Its place.</param>
    /// <param name="findings">Receives queries that do not parse and unknown types.</param>
    internal MediaCondition And(IReadOnlyList<Component> components, SourceSpan span, DiagnosticBag findings)
    {
        if (components.Count == 0)
        {
            return this;
        }

        var queries = new List<MediaQuery>();
        foreach (var part in ComponentList.SplitAtCommas(components))
        {
            if (MediaQuery.Parse(part) is not { } query)
            {
                findings.Warning(StyleCodes.AtRule, span, "The media query does not parse", "Write for instance '@media print, epub'");
                continue;
            }

            ReportUnknownType(query, span, findings);
            queries.Add(query);
        }

        return new MediaCondition(_lists.Concat([ValueList.From(queries)]), _page);
    }

    private static void ReportUnknownType(MediaQuery query, SourceSpan span, DiagnosticBag findings)
    {
        if (!MediaQuery.Types.Contains(query.Type, StringComparer.Ordinal))
        {
            var nearest = NearestName.Find(query.Type, ["all", "print", "screen", "docx", "epub"]);
            findings.Warning(
                StyleCodes.AtRule,
                span,
                $"Unknown media type '{query.Type}'",
                nearest is null ? "Formats are print, screen, docx and epub" : $"Did you mean '{nearest}'?");
        }
    }
}
