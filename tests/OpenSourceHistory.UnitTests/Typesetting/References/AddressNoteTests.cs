using OpenSourceHistory.Manuscript.Apparatus;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.References;

/// <summary>Addresses of links as pages show them.</summary>
public sealed class AddressNoteTests
{
    private static readonly EditionTraits s_paper = new("print", "pdf") { HasLiveLinks = false };

    [Fact]
    public void An_address_breaks_at_its_signs_and_without_hyphens() =>
        Assert.Equal(
            "See MySQL.* | 1.https://www.mysql | .com/about/legal/ | licensing/index.html",
            Print("See [MySQL](https://www.mysql.com/about/legal/licensing/index.html)."));

    [Fact]
    public void A_later_link_refers_to_the_number_of_the_first() =>
        Assert.Equal(
            "a,* b,* and c.* | 1.https://x.org/a | 2.https://x.org/b | 3.See note 1.",
            Print("[a](https://x.org/a), [b](https://x.org/b), and [c](https://x.org/a)."));

    [Fact]
    public void A_link_in_a_note_shows_its_address_there() =>
        Assert.Equal(
            "a* | 1.See b | (https://x.org/b).",
            Print("a[^1]\n\n[^1]: See [b](https://x.org/b)."));

    private static string Print(string markdown) => new BookSketch { Edition = s_paper }.Print(markdown);
}
