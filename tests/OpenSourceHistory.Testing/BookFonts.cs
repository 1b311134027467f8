using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;

namespace OpenSourceHistory.Testing;

/// <summary>The faces of <c>styles/fonts</c>, for tests that need real ones without a style sheet.</summary>
public static class BookFonts
{
    /// <summary>Text family.</summary>
    public const string Serif = "EB Garamond";

    /// <summary>Sans family.</summary>
    public const string Sans = "Source Sans 3";

    /// <summary>Mono family.</summary>
    public const string Mono = "Source Code Pro";

    /// <summary>Chinese family.</summary>
    public const string Chinese = "Noto Serif SC";

    private static readonly Lazy<FontLibrary> s_library = new(() => FontLibrary.Create(Declarations, new DiskWorkspace(null)));

    /// <summary>The library, shared by tests.</summary>
    public static FontLibrary Library => s_library.Value;

    /// <summary>Declarations of all faces, text first, signs last.</summary>
    public static IEnumerable<FontDeclaration> Declarations =>
    [
        Declare(Serif, 400, false, "eb-garamond", "EBGaramond-Regular.ttf"),
        Declare(Serif, 400, true, "eb-garamond", "EBGaramond-Italic.ttf"),
        Declare(Serif, 500, false, "eb-garamond", "EBGaramond-Medium.ttf"),
        Declare(Serif, 600, false, "eb-garamond", "EBGaramond-SemiBold.ttf"),
        Declare(Serif, 600, true, "eb-garamond", "EBGaramond-SemiBoldItalic.ttf"),
        Declare(Serif, 700, false, "eb-garamond", "EBGaramond-Bold.ttf"),
        Declare(Serif, 700, true, "eb-garamond", "EBGaramond-BoldItalic.ttf"),
        Declare(Sans, 400, false, "source-sans-3", "SourceSans3-Regular.ttf"),
        Declare(Sans, 400, true, "source-sans-3", "SourceSans3-Italic.ttf"),
        Declare(Sans, 600, false, "source-sans-3", "SourceSans3-SemiBold.ttf"),
        Declare(Mono, 400, false, "source-code-pro", "SourceCodePro-Regular.ttf"),
        Declare(Mono, 400, true, "source-code-pro", "SourceCodePro-Italic.ttf"),
        Declare(Mono, 700, false, "source-code-pro", "SourceCodePro-Bold.ttf"),
        Declare(Chinese, 400, false, "noto-serif-sc", "NotoSerifSC-Regular.ttf"),
        Declare("Noto Sans KR", 400, false, "noto-sans-kr", "NotoSansKR-Regular.ttf"),
        Declare("Noto Sans Symbols", 400, false, "noto-sans-symbols", "NotoSansSymbols-Regular.ttf"),
        Declare("Noto Sans Symbols 2", 400, false, "noto-sans-symbols-2", "NotoSansSymbols2-Regular.ttf"),
        Declare("Noto Sans Math", 400, false, "noto-sans-math", "NotoSansMath-Regular.ttf"),
        Declare("Noto Emoji", 400, false, "noto-emoji", "NotoEmoji-Regular.ttf"),
        Declare("Noto Sans Arabic", 400, false, "noto-sans-arabic", "NotoSansArabic-Regular.ttf"),
        Declare("Noto Sans Hebrew", 400, false, "noto-sans-hebrew", "NotoSansHebrew-Regular.ttf"),
        Declare("Noto Sans Devanagari", 400, false, "noto-sans-devanagari", "NotoSansDevanagari-Regular.ttf"),
        Declare("Noto Sans Thai", 400, false, "noto-sans-thai", "NotoSansThai-Regular.ttf"),
    ];

    /// <summary>A face of the text family.</summary>
    public static FontFace SerifFace(int weight = 400, bool italic = false) => Library.Match(Serif, weight, italic)!;

    private static FontDeclaration Declare(string family, int weight, bool italic, string folder, string file) =>
        new(family, Repository.PathOf("styles", "fonts", folder, file), weight, italic, SourceSpan.None);
}
