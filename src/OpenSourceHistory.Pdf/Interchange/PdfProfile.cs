using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Color;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>What a receiver demands of the file, as named questions.</summary>
/// <param name="ForbidsLinks">No link annotations.</param>
/// <param name="ForbidsOutline">No bookmarks.</param>
/// <param name="RequiresBlackOnlyText">Neutral greys and black as DeviceGray (black ink only), no colour.</param>
public sealed record PdfProfile(bool ForbidsLinks, bool ForbidsOutline, bool RequiresBlackOnlyText)
{
    // The sum of all inks that the profile of coated paper has in its black.
    private const double UsualInkLimit = 3;

    /// <summary>For a printing house.</summary>
    public static PdfProfile Print { get; } = new(true, true, true)
    {
        Version = "1.6",
        ForbidsObjectStreams = true,
        ForbidsTransparency = true,
        RequiresProcessColors = true,
    };

    /// <summary>For a printing house that prints with black ink alone, as most interiors are.</summary>
    public static PdfProfile PrintBlack { get; } = Print with { ForbidsColor = true };

    /// <summary>For reading on a screen, whatever conforms to what.</summary>
    internal static PdfProfile Plain { get; } = new(false, false, false) { RequiresTags = true };

    /// <summary>For reading on a screen, now and later, with eyes or ears.</summary>
    public static PdfProfile Screen { get; } = Plain.Claiming([PdfStandard.A2a, PdfStandard.UA1]);

    /// <summary>The standards that the file conforms to, as far as its content lets it.</summary>
    public ValueList<PdfStandard> Standards { get; private init; } = [];

    /// <summary>Where the standards are asked for by name; null where they are a matter of course, and a file that falls short of them is no news.</summary>
    public SourceSpan? StandardsSpan { get; init; }

    /// <summary>Neither an information dictionary nor a metadata stream.</summary>
    public bool ForbidsMetadata { get; init; }

    /// <summary>Fonts with all of their glyphs; Chinese and Japanese ones, which have tens of thousands, with those that are used.</summary>
    public bool RequiresWholeFonts { get; init; }

    /// <summary>Version of the format that the file declares.</summary>
    public string Version { get; init; } = "1.7";

    /// <summary>True for a file of version 2.0.</summary>
    public bool IsOfVersion2 => Version[0] == '2';

    /// <summary>Every object in the open and a cross-reference table, as older print workflows want it.</summary>
    public bool ForbidsObjectStreams { get; init; }

    /// <summary>The book's structure, for those who hear it or read it otherwise than by its pages (ISO 32000-1, 14.8).</summary>
    public bool RequiresTags { get; init; }

    /// <summary>Tables have rows in the structure, and no groups of them.</summary>
    public bool ForbidsRowGroups { get; private init; }

    /// <summary>Nothing shines through: what is translucent is mixed with white.</summary>
    public bool ForbidsTransparency { get; init; }

    /// <summary>Colours of text, rules and drawings as DeviceCMYK.</summary>
    public bool RequiresProcessColors { get; init; }

    /// <summary>Colours of text, rules, drawings and pictures as greys of the same brightness.</summary>
    public bool ForbidsColor { get; init; }

    /// <summary>Type and rules in solid black ink alone lie over the inks beneath (ISO 32000-1, 8.6.7); where there is no other ink it makes no difference.</summary>
    public bool OverprintsBlack
    {
        get => field && !ForbidsColor;
        init;
    }

    /// <summary>Samples of pictures have eight bits at most.</summary>
    public bool ForbidsDeepSamples { get; private init; }

    /// <summary>Fonts say which of their characters are in them.</summary>
    public bool RequiresCidSet { get; private init; }

    /// <summary>No information dictionary (ISO 32000-1, 14.3.3).</summary>
    public bool ForbidsInformation { get; private init; }

    /// <summary>The profile of the device is in the file.</summary>
    public bool RequiresOutputProfile { get; private init; }

    /// <summary>The most ink in one place that colours of light become: 4 is all four inks solid.</summary>
    public double InkLimit { get; init; } = UsualInkLimit;

    /// <summary>Makes inks of colours of light; null where they are made without regard to a printing condition.</summary>
    internal InkConversion? Inks { get; private init; }

    /// <summary>The device that colours are meant for.</summary>
    internal ColorProfile Device => RequiresProcessColors ? ColorProfile.CoatedPaper : ColorProfile.Srgb;

    /// <summary>Inks as light: an archive says of one device alone how its colours look (ISO 19005-2, 6.2.4.3), and of a screen's it is light.</summary>
    public bool RequiresLight => RequiresOutputIntent && !RequiresProcessColors;

    /// <summary>The file says which device its colours are meant for (ISO 32000-1, 14.11.5).</summary>
    public bool RequiresOutputIntent { get; private init; }

    /// <summary>All that is shown is in its font, and stands for characters (ISO 19005-2, 6.2.11.7 and 6.2.11.8; ISO 14289-1, 7.21.7 and 7.21.8).</summary>
    public bool RequiresKnownCharacters => Standards.Count > 0;

    /// <summary>The profile with what standards demand besides. That they go together was seen to before (<see cref="StandardConflict"/>).</summary>
    /// <param name="standards">The standards.</param>
    public PdfProfile Claiming(ValueList<PdfStandard> standards) => standards.Count == 0 ? this : this with
    {
        Standards = standards,
        ForbidsLinks = ForbidsLinks || standards.Any(s => s.ForbidsLinks),
        RequiresOutputProfile = standards.Any(s => s.RequiresOutputProfile),
        Inks = RequiresProcessColors && standards.Any(s => s.RequiresOutputIntent) ? InkConversion.By(ColorProfile.CoatedPaper, InkLimit) : null,
        Version = standards.Select(s => s.Version).Min(StringComparer.Ordinal)!,
        ForbidsObjectStreams = ForbidsObjectStreams || standards.Any(s => s.ForbidsObjectStreams),
        ForbidsTransparency = ForbidsTransparency || standards.Any(s => s.ForbidsTransparency),
        OverprintsBlack = ReceiverRules.None.OverprintsBlackIn(standards),
        ForbidsDeepSamples = standards.Any(s => s.ForbidsDeepSamples),
        RequiresTags = RequiresTags || standards.Any(s => s.RequiresTags),
        ForbidsRowGroups = standards.Any(s => s.ForbidsRowGroups),
        RequiresCidSet = standards.Any(s => s.RequiresCidSet),
        ForbidsInformation = standards.Any(s => s.ForbidsInformation),
        RequiresOutputIntent = standards.Any(s => s.RequiresOutputIntent),
    };
}
