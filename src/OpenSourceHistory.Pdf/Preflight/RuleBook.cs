using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Rules;

namespace OpenSourceHistory.Pdf.Preflight;

/// <summary>All rules, in the order in which they are told.</summary>
internal static class RuleBook
{
    /// <summary>The rules.</summary>
    public static ValueList<PreflightRule> All { get; } =
    [
        new VersionRule(),
        new IdentifierRule(),
        new NoEncryptionRule(),
        new MediaBoxRule(),
        new TrimBoxRule(),
        new NestedBoxesRule(),
        new SameSizeRule(),
        new TrimSizeRule(),
        new BleedRule(),
        new BindEdgeRule(),
        new NoMarksRule(),
        new PageCountRule(),
        new EvenPagesRule(),
        new GutterRule(),
        new MarginRule(),
        new InkBleedRule(),
        new TypeSizeRule(),
        new EmbeddedFontsRule(),
        new WholeFontsRule(),
        new NoType3Rule(),
        new NoLightRule(),
        new NoProfilesRule(),
        new BlackOnlyRule(),
        new NoSpotsRule(),
        new IntentColorsRule(),
        new InkLimitRule(),
        new ResolutionRule(),
        new NoTransparencyRule(),
        new NoLayersRule(),
        new NoAnnotationsRule(),
        new NoOutlineRule(),
        new NoActionsRule(),
        new NoFilesRule(),
        new OutputIntentRule(),
        new IntentProfileRule(),
        new ExchangeIdentityRule(),
        new ArchiveIdentityRule(),
        new InformationRule(),
        new TrappedRule(),
        new NoMetadataRule(),
        new MetadataAgreesRule(),
        new AccessibilityIdentityRule(),
        new TitleRule(),
        new ShownTitleRule(),
        new TaggedRule(),
        new NoSuspectsRule(),
        new AllMarkedRule(),
        new NoArtifactInTaggedRule(),
        new NoTaggedInArtifactRule(),
        new UniqueIdsRule(),
        new LanguageRule(),
        new KnownCharactersRule(),
        new RealCharactersRule(),
        new NoMissingGlyphsRule(),
        new TabOrderRule(),
        new DescribedLinksRule(),
    ];
}
