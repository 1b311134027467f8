using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Findings;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Tells which families of a sheet nobody has, once each, and what stands in for them on pages.</summary>
internal static class FamilyReport
{
    /// <summary>The warnings.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="fonts">All faces.</param>
    public static ValueList<Diagnostic> Of(StyleSheet sheet, FontLibrary fonts)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<Diagnostic>();
        var declared = sheet.FontFaces.Select(f => f.Family).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var list in sheet.FamilyLists)
        {
            var hasKnown = false;
            foreach (var family in list.Families)
            {
                hasKnown |= fonts.HasFamily(family);
                var nearest = fonts.HasFamily(family) ? null : NearestName.Find(family, declared);

                // What stands behind a family that is there is a wish for other machines, unless it is misspelt.
                if (!fonts.HasFamily(family) && (!hasKnown || nearest is not null) && told.Add(family))
                {
                    findings.Add(Undeclared(family, nearest, list, fonts));
                }
            }
        }

        return ValueList.From(findings);
    }

    private static Diagnostic Undeclared(string family, string? nearest, FamilyList list, FontLibrary fonts)
    {
        var run = fonts.Itemize("n", list.Families, weight: 400, italic: false)[0];
        var standIn = run.IsMissing ? "no face stands in for it" : $"{run.Face.Family} stands in for it";
        return new Diagnostic(
            StyleCodes.UnknownFont,
            Severity.Warning,
            list.Span,
            $"The font '{family}' is neither declared with @font-face nor comes with the program; {standIn} on pages",
            [nearest is null ? "Declare it with @font-face and a file beside the sheet" : $"Did you mean '{nearest}'?"]);
    }
}
