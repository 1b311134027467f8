namespace OpenSourceHistory.Core.Standards;

/// <summary>A standard that a PDF file can conform to, as named questions that whoever writes the file asks. The set is closed.</summary>
public sealed record PdfStandard
{
    private PdfStandard(string name, PdfStandardKind kind, string version) => (Name, Kind, Version) = (name, kind, version);

    /// <summary>PDF/A-1b (ISO 19005-1): the look of pages is kept.</summary>
    public static PdfStandard A1b { get; } = First("B", null);

    /// <summary>PDF/A-1a: the structure is kept as well, as PDF 1.4 has it.</summary>
    public static PdfStandard A1a { get; } = First("A", A1b) with { RequiresTags = true, RequiresDescriptions = true, ForbidsRowGroups = true };

    /// <summary>PDF/A-2b (ISO 19005-2): the look of pages is kept.</summary>
    public static PdfStandard A2b { get; } = Archive(2, "B", null);

    /// <summary>PDF/A-2u: text can be found and copied as well.</summary>
    public static PdfStandard A2u { get; } = Archive(2, "U", null);

    /// <summary>PDF/A-2a: the structure is kept as well.</summary>
    public static PdfStandard A2a { get; } = Archive(2, "A", A2u);

    /// <summary>PDF/A-3b (ISO 19005-3): as PDF/A-2b, for files that may have others attached.</summary>
    public static PdfStandard A3b { get; } = Archive(3, "B", null);

    /// <summary>PDF/A-3u.</summary>
    public static PdfStandard A3u { get; } = Archive(3, "U", null);

    /// <summary>PDF/A-3a.</summary>
    public static PdfStandard A3a { get; } = Archive(3, "A", A3u);

    /// <summary>PDF/A-4 (ISO 19005-4), of PDF 2.0.</summary>
    public static PdfStandard A4 { get; } = Fourth("PDF/A-4", null);

    /// <summary>PDF/A-4e, of PDF 2.0: as PDF/A-4, for files that may show models in space (ISO 19005-4, annex B).</summary>
    public static PdfStandard A4e { get; } = Fourth("PDF/A-4e", "E");

    /// <summary>PDF/UA-1 (ISO 14289-1).</summary>
    public static PdfStandard UA1 { get; } = new("PDF/UA-1", PdfStandardKind.Accessibility, "1.7") { Part = 1, RequiresTags = true, RequiresDescriptions = true };

    /// <summary>PDF/UA-2 (ISO 14289-2), of PDF 2.0, whose structure types it uses.</summary>
    public static PdfStandard UA2 { get; } = new("PDF/UA-2", PdfStandardKind.Accessibility, "2.0")
    {
        Part = 2,
        Revision = "2024",
        RequiresTags = true,
        RequiresDescriptions = true,
        RequiresEntryTargets = true,
        ForbidsInformation = true,
        ForbidsPrivateCharacters = true,
        ForbidsPrivateText = true,
    };

    /// <summary>PDF/X-1a:2001 (ISO 15930-1), of PDF 1.3: inks alone.</summary>
    public static PdfStandard X1a { get; } = Exchange("PDF/X-1a:2001", "1.3") with { InformationVersion = "PDF/X-1:2001", InformationConformance = "PDF/X-1a:2001" };

    /// <summary>PDF/X-3:2002 (ISO 15930-3), of PDF 1.3.</summary>
    public static PdfStandard X3 { get; } = Exchange("PDF/X-3:2002", "1.3") with { InformationVersion = "PDF/X-3:2002" };

    /// <summary>PDF/X-4 (ISO 15930-7), of PDF 1.6, with the profile of the printing condition.</summary>
    public static PdfStandard X4 { get; } = new("PDF/X-4", PdfStandardKind.Exchange, "1.6") { RequiresOutputProfile = true };

    /// <summary>All standards.</summary>
    public static ValueList<PdfStandard> All { get; } = [A1b, A1a, A2b, A2u, A2a, A3b, A3u, A3a, A4, A4e, UA1, UA2, X1a, X3, X4];

    /// <summary>Its name, such as <c>PDF/A-2a</c>.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public PdfStandardKind Kind { get; }

    /// <summary>The latest version of the format that its files may declare (ISO 19005-1, 5; 19005-2, 6.1.2; 19005-4, 6.1.2; ISO 14289-1, 6.1).</summary>
    public string Version { get; }

    /// <summary>Where the standard says so.</summary>
    public string VersionClause => Kind switch
    {
        PdfStandardKind.Exchange => this == X4 ? "ISO 15930-7" : this == X3 ? "ISO 15930-3" : "ISO 15930-1",
        PdfStandardKind.Accessibility => $"ISO 14289-{Part}, 6.1",
        _ => Part == 1 ? "ISO 19005-1, 5" : $"ISO 19005-{Part}, 6.1.2",
    };

    /// <summary>True where its files are of PDF 2.0, whose structure types have namespaces (ISO 32000-2, 14.7.4 and 14.8.6).</summary>
    public bool IsOfVersion2 => Version[0] == '2';

    /// <summary>The part that its files name in their metadata (ISO 19005-2, 6.6.4; ISO 14289-1, 5; ISO 14289-2, 5).</summary>
    public int Part { get; private init; }

    /// <summary>The level of conformance that its files name (ISO 19005-2, 6.6.4); null where it has none.</summary>
    public string? Level { get; private init; }

    /// <summary>The year of its text that its files name (ISO 19005-4, 6.7.3; ISO 14289-2, 5); null where they name none.</summary>
    public string? Revision { get; private init; }

    /// <summary>The standard of its kind that still holds where structure, descriptions or characters fall short of it; null where none does.</summary>
    public PdfStandard? Fallback { get; private init; }

    /// <summary>The version that the information dictionary names (<c>GTS_PDFXVersion</c>; ISO 15930-1 and 15930-3); null where it names none.</summary>
    public string? InformationVersion { get; private init; }

    /// <summary>The conformance that it names besides (<c>GTS_PDFXConformance</c>; ISO 15930-1); null where it names none.</summary>
    public string? InformationConformance { get; private init; }

    /// <summary>The profile of the device is in the file; a registered name is not enough (ISO 15930-7; ISO 19005-2, 6.2.3).</summary>
    public bool RequiresOutputProfile { get; private init; }

    /// <summary>Nothing shines through (ISO 19005-1, 6.4; ISO 15930-1).</summary>
    public bool ForbidsTransparency { get; private init; }

    /// <summary>Every object in the open and a cross-reference table (ISO 19005-1, 6.1.4; PDF 1.3 has nothing else).</summary>
    public bool ForbidsObjectStreams { get; private init; }

    /// <summary>Samples of pictures of eight bits at most (ISO 19005-1, 6.2.4).</summary>
    public bool ForbidsDeepSamples { get; private init; }

    /// <summary>Fonts say which of their characters are in them (ISO 19005-1, 6.3.5).</summary>
    public bool RequiresCidSet { get; private init; }

    /// <summary>The metadata stream alone tells the properties (ISO 19005-4, 6.1.3; ISO 32000-2, 14.3.3, where the dictionary's texts are deprecated).</summary>
    public bool ForbidsInformation { get; private init; }

    /// <summary>The structure is in the file (ISO 19005-1, 6.8; ISO 19005-2, 6.7; ISO 14289-1, 7.1; ISO 14289-2, 8.2.1).</summary>
    public bool RequiresTags { get; private init; }

    /// <summary>Tables have rows and no groups of them, which came with PDF 1.5 (ISO 19005-1, 6.8.3.4: structure types of the PDF Reference 1.4, 9.7.4).</summary>
    public bool ForbidsRowGroups { get; private init; }

    /// <summary>Each picture says what it shows (ISO 14289-1, 7.3; ISO 14289-2, 8.2.5.28.2).</summary>
    public bool RequiresDescriptions { get; private init; }

    /// <summary>Each entry of the contents names an element of the file (ISO 14289-2, 8.2.5.8).</summary>
    public bool RequiresEntryTargets { get; private init; }

    /// <summary>No characters whose meaning is nobody's but their author's (ISO 19005-2, 6.2.11.7.3; ISO 19005-4, 6.2.10.8; ISO 14289-2, 8.4.3).</summary>
    public bool ForbidsPrivateCharacters { get; private init; }

    /// <summary>Nor in what is said beside the pages, such as titles and descriptions (ISO 14289-2, 8.4.3 and 8.6).</summary>
    public bool ForbidsPrivateText { get; private init; }

    /// <summary>The file says which device its colours are meant for, with that device's profile (ISO 19005-2, 6.2.3 and 6.2.4).</summary>
    public bool RequiresOutputIntent => Kind != PdfStandardKind.Accessibility;

    /// <summary>Neither links nor other annotations on what is printed (ISO 15930-1 and 15930-7).</summary>
    public bool ForbidsLinks => Kind == PdfStandardKind.Exchange;

    /// <summary>The file says whether it is trapped (ISO 15930-1 and 15930-7).</summary>
    public bool RequiresTrapped => Kind == PdfStandardKind.Exchange;

    /// <summary>Properties of other standards are described in the metadata (ISO 19005-1, 6.7.8; ISO 19005-2, 6.6.2.3); part 4 does without.</summary>
    public bool RequiresSchemas => Kind == PdfStandardKind.Archive && Part < 4;

    /// <summary>The standard of a name, whatever its case; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public static PdfStandard? Find(string name) => All.FirstOrDefault(s => string.Equals(s.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static PdfStandard Exchange(string name, string version) => new(name, PdfStandardKind.Exchange, version)
    {
        ForbidsTransparency = true,
        ForbidsObjectStreams = true,
        ForbidsDeepSamples = true,
    };

    private static PdfStandard First(string level, PdfStandard? fallback) => new($"PDF/A-1{level.ToLowerInvariant()}", PdfStandardKind.Archive, "1.4")
    {
        Part = 1,
        Level = level,
        Fallback = fallback,
        RequiresOutputProfile = true,
        ForbidsTransparency = true,
        ForbidsObjectStreams = true,
        ForbidsDeepSamples = true,
        RequiresCidSet = true,
    };

    private static PdfStandard Fourth(string name, string? level) => new(name, PdfStandardKind.Archive, "2.0")
    {
        Part = 4,
        Level = level,
        RequiresOutputProfile = true,
        Revision = "2020",
        ForbidsInformation = true,
        ForbidsPrivateCharacters = true,
    };

    private static PdfStandard Archive(int part, string level, PdfStandard? fallback) =>
        new($"PDF/A-{part}{level.ToLowerInvariant()}", PdfStandardKind.Archive, "1.7")
        {
            Part = part,
            Level = level,
            RequiresOutputProfile = true,
            Fallback = fallback,
            RequiresTags = level == "A",
            RequiresDescriptions = level == "A",
            ForbidsPrivateCharacters = level == "A",
        };
}
