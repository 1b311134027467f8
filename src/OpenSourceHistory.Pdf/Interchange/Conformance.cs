using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Findings;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>The standards that a file conforms to: of those that its profile names, what its content lets hold.</summary>
/// <param name="Standards">The standards.</param>
/// <param name="Findings">Why others do not hold; empty where nobody asked for them by name.</param>
internal sealed record Conformance(ValueList<PdfStandard> Standards, ValueList<Diagnostic> Findings)
{
    /// <summary>Looks at what a file has.</summary>
    /// <param name="profile">What is demanded.</param>
    /// <param name="content">What is in the file.</param>
    public static Conformance Of(PdfProfile profile, ConformingContent content)
    {
        var holding = new List<PdfStandard>();
        var found = new DiagnosticBag();
        foreach (var asked in profile.Standards)
        {
            var standard = asked;
            while (standard is not null && content.LackFor(standard) is { } lack)
            {
                if (profile.StandardsSpan is { } span && standard == asked)
                {
                    found.Warning(PdfCodes.ShortOfStandard, span, Message(asked, lack), lack.Remedy);
                }

                standard = standard.Fallback;
            }

            holding.AddRange(standard is null ? [] : [standard]);
        }

        return new Conformance(ValueList.From(holding), found.ToSortedList());
    }

    private static string Message(PdfStandard asked, ContentLack lack) =>
        $"The file conforms to {(asked.Fallback is { } less ? less.Name + ", not to " : "no ")}{asked.Name}: {lack.Reason} ({lack.Clause})";
}
