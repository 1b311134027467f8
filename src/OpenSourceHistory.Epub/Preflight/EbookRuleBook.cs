using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Rules;

namespace OpenSourceHistory.Epub.Preflight;

/// <summary>All rules for e-books, in the order in which they are told.</summary>
internal static class EbookRuleBook
{
    /// <summary>The rules.</summary>
    public static ValueList<EbookRule> All { get; } =
    [
        new ContainerTypeRule(),
        new ContainerPathsRule(),
        new ContainerBoundedRule(),
        new ContainerOpenRule(),
        new FileSizeRule(),
        new PackageReadableRule(),
        new PackageVersionRule(),
        new UniqueIdentifierRule(),
        new IsbnRule(),
        new RequiredMetadataRule(),
        new ModifiedRule(),
        new AskedMetadataRule(),
        new AccessibilityMetadataRule(),
        new CertifiedRule(),
        new ManifestFilesRule(),
        new ManifestCompleteRule(),
        new ManifestUniqueRule(),
        new CoreTypesRule(),
        new ReadingOrderRule(),
        new NavigationRule(),
        new NestingRule(),
        new LandmarksRule(),
        new WellFormedRule(),
        new NoDeclarationsRule(),
        new UniqueIdsInDocumentsRule(),
        new LinksRule(),
        new NoRemoteRule(),
        new NoScriptsRule(),
        new DocumentLanguageRule(),
        new DocumentTitlesRule(),
        new DocumentSizeRule(),
        new NoteLengthRule(),
        new AlternativesRule(),
        new TrueTypeRule(),
        new PictureFormatsRule(),
        new PictureColorsRule(),
        new PictureSizeRule(),
        new PicturePixelsRule(),
        new CoverPresentRule(),
        new CoverAloneRule(),
        new CoverFormatsRule(),
        new CoverSidesRule(),
        new CoverSizeRule(),
    ];
}
