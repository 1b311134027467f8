using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Names;

/// <summary>How many names of a list are shown, and which.</summary>
/// <param name="Shown">The first names.</param>
/// <param name="Last">The last name, where it follows an ellipsis.</param>
/// <param name="IsCut">Names are left out.</param>
internal sealed record NameList(ValueList<PersonName> Shown, PersonName? Last, bool IsCut)
{
    /// <summary>The names shown of a list (CSL 1.0.2, "Et-al Abbreviation").</summary>
    public static NameList Of(ValueList<PersonName> names, NameOptions options, CiteContext cite)
    {
        var isSubsequent = !cite.IsBibliography && cite.Position != CitePosition.First;
        var least = (isSubsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin ?? 0;
        var useFirst = (isSubsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst ?? 1;
        var goesOn = names[^1].IsOthers && names.Count > 1;
        var known = goesOn ? ValueList.From(names.Take(names.Count - 1)) : names;
        var shown = Math.Max(useFirst, cite.Disambiguation.ShownNames);
        if (least == 0 || options.EtAlUseFirst is null || names.Count < least || shown >= known.Count)
        {
            return new NameList(known, null, goesOn);
        }

        var usesLast = options.EtAlUseLast == true && !goesOn && shown <= names.Count - 2;
        return new NameList(ValueList.From(names.Take(shown)), usesLast ? names[^1] : null, true);
    }
}
