namespace OpenSourceHistory.Core.Standards;

/// <summary>Two standards that no file conforms to at once.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">Why, for the author.</param>
/// <param name="Clause">Where the standards say so.</param>
public sealed record StandardConflict(PdfStandard First, PdfStandard Second, string Reason, string Clause)
{
    /// <summary>The first conflict among standards; null where one file can conform to all.</summary>
    /// <param name="standards">The standards.</param>
    public static StandardConflict? Find(ValueList<PdfStandard> standards)
    {
        for (var second = 1; second < standards.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (Of(standards[first], standards[second]) is { } conflict)
                {
                    return conflict;
                }
            }
        }

        return null;
    }

    private static StandardConflict? Of(PdfStandard first, PdfStandard second)
    {
        if (first.Kind == second.Kind)
        {
            var (reason, clause) = ReasonWithin(first.Kind);
            return new StandardConflict(first, second, reason, clause);
        }

        if (first.IsOfVersion2 != second.IsOfVersion2)
        {
            return new StandardConflict(first, second, "the one is of PDF 2.0, the other of PDF 1.7 at most", $"{first.VersionClause}; {second.VersionClause}");
        }

        return (IsOfVersion13(first) && second.RequiresTags) || (IsOfVersion13(second) && first.RequiresTags)
            ? new StandardConflict(first, second, "the one is of PDF 1.3, and the other asks for the structure, which files have since PDF 1.4", "ISO 32000-1, 14.8; ISO 15930-1")
            : null;
    }

    private static (string Reason, string Clause) ReasonWithin(PdfStandardKind kind) => kind switch
    {
        PdfStandardKind.Exchange => ("a file names one version of PDF/X", "ISO 15930-7, GTS_PDFXVersion"),
        PdfStandardKind.Accessibility => ("a file names one part of PDF/UA, and the first is of PDF 1.7, the second of PDF 2.0", "ISO 14289-1, 5; ISO 14289-2, 5"),
        _ => ("a file names one level of one part, and a higher level holds all of the lower ones", "ISO 19005-2, 6.6.4"),
    };

    private static bool IsOfVersion13(PdfStandard standard) => standard.Version == "1.3";
}
