using CsCheck;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class FaceMatchingTests
{
    private static readonly byte[] s_font =
        new DiskWorkspace(null).ReadAllBytes(Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Italic.ttf"));

    // The cases of CSS Fonts 4, section 5.2, rule by rule.
    [Theory]
    [InlineData("300 400 700", 400, 400)]
    [InlineData("300 500 700", 400, 500)]
    [InlineData("300 600 700", 400, 300)]
    [InlineData("600 700", 400, 600)]
    [InlineData("400 600", 500, 400)]
    [InlineData("450 300", 420, 450)]
    [InlineData("200 350 800", 300, 200)]
    [InlineData("350 800", 300, 350)]
    [InlineData("400 700 900", 600, 700)]
    [InlineData("400 500", 700, 500)]
    public void Weight_is_the_nearest_in_the_right_direction(string weights, int wanted, int expected) =>
        Assert.Equal(expected, Library(weights.Split(' ').Select(w => (int.Parse(w), false))).Match("f", wanted, italic: false)!.Weight);

    [Fact]
    public void Slant_comes_before_weight()
    {
        var library = Library([(400, false), (700, true)]);

        Assert.True(library.Match("F", 400, italic: true)!.IsItalic);
        Assert.Equal(700, library.Match("F", 400, italic: true)!.Weight);
        Assert.Equal(400, library.Match("F", 700, italic: false)!.Weight);
    }

    [Fact]
    public void A_declared_weight_is_always_matched_exactly() =>
        Gen.Int[1, 1000].Array[1, 6].Sample(weights =>
        {
            var library = Library(weights.Select(w => (w, false)));
            Assert.All(weights, w => Assert.Equal(w, library.Match("F", w, italic: false)!.Weight));
        }, iter: 50);

    [Theory]
    [InlineData("serif", BookFonts.Serif)]
    [InlineData("sans-serif", BookFonts.Sans)]
    [InlineData("system-ui", BookFonts.Sans)]
    [InlineData("monospace", BookFonts.Mono)]
    [InlineData("emoji", "Noto Emoji")]
    [InlineData("math", "Noto Sans Math")]
    [InlineData("cursive", BookFonts.Serif)]
    public void Generic_families_are_the_first_declared_of_their_kind(string generic, string family)
    {
        Assert.True(BookFonts.Library.HasFamily(generic));
        Assert.Equal(family, BookFonts.Library.Match(generic, 400, italic: false)!.Family);
    }

    [Fact]
    public void Unknown_families_have_no_face()
    {
        Assert.False(BookFonts.Library.HasFamily("Comic Sans MS"));
        Assert.Null(BookFonts.Library.Match("Comic Sans MS", 400, italic: false));
        Assert.True(BookFonts.Library.HasFamily("eb GARAMOND"));
    }

    private static FontLibrary Library(IEnumerable<(int Weight, bool Italic)> faces) => FontLibrary.Create(
        faces.Select(f => new FontDeclaration("F", "f.ttf", f.Weight, f.Italic, SourceSpan.None)),
        new MemoryWorkspace().With("f.ttf", s_font));
}
