using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class EditionPagesPassTests
{
    private static readonly ValueList<TypefaceCredit> s_typefaces =
    [
        new("EB Garamond") { Maker = "Georg Duffner and Octavio Pardo", Licence = "SIL Open Font License 1.1" },
        new("Source Sans 3") { Maker = "Paul D. Hunt", Licence = "SIL Open Font License 1.1" },
        new("House Grotesk"),
    ];

    private static readonly EditionTraits s_print = new()
    {
        Identifier = "urn:isbn:9780000000002",
        Tool = "osh 0.1",
        Typography = new EditionTypography(s_typefaces, new PageSetting(
            Length.FromPoints(10.5), Length.FromPoints(14), Length.FromPoints(276), new Size(Length.FromInches(5.5), Length.FromInches(8.5)))),
    };

    private static readonly EditionTraits s_ebook = new()
    {
        HasPages = false,
        Identifier = "https://doi.org/10.1000/182",
        Tool = "osh 0.1",
        Typography = new EditionTypography(s_typefaces, null),
    };

    private static readonly ValueList<Contributor> s_people =
    [
        Person("Ada Writer", "aut"),
        Person("Bo Cover", "cov"),
        Person("Cy Jin", "trl") with { NativeName = "金西", NativeLanguage = "zh-Hans" },
        Person("Di Tran", "trl"),
        Person("Rev Reader", "rev"),
        new Contributor(null, null, ["trl"], null, true),
    ];

    [Theory]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("zh-Hans")]
    public void Pages_are_true_of_their_edition(string language)
    {
        var book = Book(language);
        var editions = new[] { ("print", s_print), ("ebook", s_ebook), ("bare", new EditionTraits()) }
            .Select(e => $"## {e.Item1}\n" + string.Join('\n', EditionPagesPass.Run(book, e.Item2).Divisions.Select(d => TextPrinter.Print(d.Blocks))));
        Snapshot.Match("edition-pages-" + language, string.Join('\n', editions));
    }

    [Fact]
    public void An_identifier_that_only_programs_read_is_not_printed()
    {
        var page = EditionPagesPass.Run(Book("en"), s_print with { Identifier = "urn:uuid:7640b4e8-e5fe-4ec3-9be5-6e3ac2891f06" }).Divisions[0];
        Assert.DoesNotContain("7640b4e8", TextPrinter.Print(page.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_become_links_where_they_hold_an_address()
    {
        var page = EditionPagesPass.Run(Book("en"), s_print).Divisions[0];
        var link = Assert.Single(page.Blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).OfType<Link>());
        Assert.Equal("https://creativecommons.org/licenses/by-sa/4.0/", link.Target);
    }

    [Fact]
    public void Prose_around_a_fenced_division_is_kept()
    {
        var written = new Division(Matter.Back, DivisionRole.Colophon, "colophon", [Prose("Before."), Empty("colophon"), Prose("Behind."), Empty("credits")]);
        var made = EditionPagesPass.Run(new Book(new BookMetadata { Title = "T" }, [written]), new EditionTraits { HasPages = false, Tool = "osh 0.1" });
        Assert.Equal("Before.\nThis edition was made from its manuscript with osh 0.1.\nBehind.", TextPrinter.Print(made.Divisions[0].Blocks));
    }

    [Fact]
    public void Only_what_depends_on_typography_asks_for_it()
    {
        Assert.True(EditionPagesPass.IsNeededBy(Book("en")));
        var written = new Division(Matter.Body, DivisionRole.Colophon, "colophon", [Prose("By hand.")]);
        Assert.False(EditionPagesPass.IsNeededBy(new Book(new BookMetadata { Title = "T" }, [written])));
        Assert.True(EditionPagesPass.IsNeededBy(new Book(new BookMetadata { Title = "T" }, [written with { Blocks = [Empty("credits")] }])));
    }

    [Fact]
    public void Makers_are_thanked_behind_the_people()
    {
        var division = new Division(Matter.Back, DivisionRole.Acknowledgements, "acknowledgements", []) { IsGenerated = true };
        var book = AcknowledgementsPass.Run(new Book(new BookMetadata { Title = "T", Contributors = s_people }, [division])).Value;
        Assert.EndsWith(
            "Our thanks go to those who made the typefaces of this edition: Georg Duffner and Octavio Pardo (EB Garamond) and Paul D. Hunt (Source Sans 3). "
                + "License: SIL Open Font License 1.1.",
            TextPrinter.Print(EditionPagesPass.Run(book, s_print).Divisions[0].Blocks),
            StringComparison.Ordinal);
        Assert.DoesNotContain("typefaces", TextPrinter.Print(EditionPagesPass.Run(book, new EditionTraits()).Divisions[0].Blocks), StringComparison.Ordinal);
    }

    private static Book Book(string language)
    {
        var metadata = new BookMetadata
        {
            Title = "The Title",
            Subtitle = "And More",
            Language = language,
            Date = "2026-11",
            Publisher = "House",
            Rights = "Licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).",
            Contributors = s_people,
        };
        var figure = new Figure(
            [new Paragraph([Picture("figures/map.png", ("credit", "Li Lei"), ("licence", "CC BY 4.0"))])],
            new Caption([new Text("A map")]) { Label = "Figure 1" });
        var chapter = new Division(Matter.Body, DivisionRole.Chapter, "one", [figure, new Paragraph([Picture("a/photo.jpg", ("source", "https://example.org/photo"))])]);
        return new Book(metadata, [Generated(DivisionRole.CopyrightPage), chapter with { Blocks = chapter.Blocks.Concat([Empty("credits")]) }, Generated(DivisionRole.Colophon)]);
    }

    private static Image Picture(string path, params (string Key, string Value)[] values) => new(path, "alt", null)
    {
        Attributes = new Attributes(null, [], ValueList.From(values.Select(v => KeyValuePair.Create(v.Key, v.Value)))),
    };

    private static Division Generated(DivisionRole role) => new(Matter.Back, role, ClassNames.Of(role), []) { IsGenerated = true };

    private static Paragraph Prose(string text) => new([new Text(text)]);

    private static Div Empty(string name) => new([]) { Attributes = Attributes.OfClass(name) };

    private static Contributor Person(string name, string role) => new(name, null, [role], null, false);
}
