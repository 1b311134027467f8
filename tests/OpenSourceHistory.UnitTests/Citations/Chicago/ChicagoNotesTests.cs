using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.UnitTests.Citations.Suite;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Chicago;

/// <summary>Notes and bibliography of the Chicago Manual of Style, 17th edition.</summary>
public sealed class ChicagoNotesTests
{
    private static readonly CitationStyle s_style = BundledStyles.Find(BundledStyles.Default)!;

    [Theory]
    [InlineData("raymond", "Eric S. Raymond, {Italic}The Cathedral and the Bazaar: Musings on Linux and Open Source by an Accidental Revolutionary{}, 2nd ed. (Sebastopol, CA: O’Reilly, 2001).", "Raymond, {Italic}The Cathedral and the Bazaar{}.")]
    [InlineData("tiemann", "Michael Tiemann, “Future of Cygnus Solutions,” in {Italic}Open Sources: Voices from the Open Source Revolution{}, ed. Chris DiBona, Sam Ockman, and Mark Stone (Sebastopol, CA: O’Reilly, 1999), 71–89.", "Tiemann, “Future of Cygnus Solutions.”")]
    [InlineData("lerner", "Josh Lerner and Jean Tirole, “Some Simple Economics of Open Source,” {Italic}Journal of Industrial Economics{} 50, no. 2 (2002): 197–234, https://doi.org/10.1111/1467-6451.00174.", "Lerner and Tirole, “Some Simple Economics of Open Source.”")]
    [InlineData("news", "Cade Metz, “A Gift of Code,” {Italic}New York Times{}, March 14, 2021.", "Metz, “A Gift of Code.”")]
    [InlineData("magazine", "Tim Wu, “The Free Operating System,” {Italic}Wired{}, May 1999.", "Wu, “The Free Operating System.”")]
    [InlineData("page", "“Who Wrote the Kernel?,” LWN.net, accessed January 5, 2026, https://lwn.net/kernel.", "“Who Wrote the Kernel?”")]
    [InlineData("blog", "Yifeng Ruan, “On Licences,” {Italic}Ruanyifeng’s Weblog{} (blog), May 2, 2011, https://www.ruanyifeng.com/licences.", "Ruan, “On Licences.”")]
    [InlineData("report", "Ministry of Industry and Information Technology, “Development of the Software Industry,” White paper (Beijing, December 2016).", "Ministry of Industry and Information Technology, “Development of the Software Industry.”")]
    [InlineData("speech", "Jörg Müller, “Freedom & Code” (Keynote, Chaos Communication Congress, Hamburg, December 28, 2017).", "Müller, “Freedom & Code.”")]
    [InlineData("software", "Oracle, “MySQL,” 2024, https://www.mysql.com.", "Oracle, “MySQL.”")]
    [InlineData("case", "Google LLC v. Oracle America, Inc., 593 U.S. 1 (Supreme Court 2021).", "Google LLC v. Oracle America, Inc., 593 U.S.")]
    [InlineData("chinese", "Li Kaifu 李开复, {Italic}Shijie yin ni butong {}世界因你不同{Italic} [Making a world of difference]{} (Beijing: CITIC Press, 2009).", "Li, {Italic}Shijie yin ni butong{}.")]
    [InlineData("undated", "{Italic}A Hacker’s Handbook{} (MIT Press, n.d.).", "{Italic}A Hacker’s Handbook{}.")]
    public void A_source_is_cited_in_full_at_first_and_short_afterwards(string id, string full, string shortened)
    {
        var notes = Notes([new(id)], [new("raymond-art")], [new(id)]);
        Assert.Equal(full, notes[0]);
        Assert.Equal(shortened, notes[2]);
    }

    [Theory]
    [InlineData("12", null, "Raymond, {Italic}The Cathedral and the Bazaar{}, 12.")]
    [InlineData("12-15", "page", "Raymond, {Italic}The Cathedral and the Bazaar{}, 12–15.")]
    [InlineData("107-108", "page", "Raymond, {Italic}The Cathedral and the Bazaar{}, 107–8.")]
    [InlineData("3", "chapter", "Raymond, {Italic}The Cathedral and the Bazaar{}, chap. 3.")]
    [InlineData("4", "section", "Raymond, {Italic}The Cathedral and the Bazaar{}, sec. 4.")]
    public void A_locator_stands_behind_the_title(string locator, string? label, string expected) =>
        Assert.Equal(expected, Notes([new("raymond")], [new("news")], [new("raymond") { Locator = locator, Label = label }])[2]);

    [Fact]
    public void The_source_of_the_note_before_is_named_by_its_author_alone() =>
        Assert.Equal("Raymond, 12.", Notes([new("raymond")], [new("raymond") { Locator = "12" }])[1]);

    [Fact]
    public void Works_in_one_note_are_parted_by_semicolons_and_keep_the_words_of_the_author_around_them() =>
        Assert.Equal(
            "See Tiemann, “Future of Cygnus Solutions,” 75; but cf. Lerner and Tirole, “Some Simple Economics of Open Source,” 200, on incentives.",
            Notes(
                [new("tiemann"), new("lerner")],
                [
                    new("tiemann") { Prefix = FormattedText.Plain("See"), Locator = "75" },
                    new("lerner") { Prefix = FormattedText.Plain("but cf."), Locator = "200", Suffix = FormattedText.Plain(", on incentives") },
                ])[1]);

    [Fact]
    public void A_source_is_cited_in_full_again_where_the_scope_changes()
    {
        var clusters = new CitationCluster[]
        {
            new([new("undated")], 1, "one"), new([new("undated")], 2, "one"), new([new("undated")], 1, "two"),
        };
        var notes = Process([.. clusters]).Citations.Select(SuiteMarkup.Of).ToList();
        Assert.Equal("{Italic}A Hacker’s Handbook{}.", notes[1]);
        Assert.Equal(notes[0], notes[2]);
    }

    [Fact]
    public void An_author_named_in_the_text_counts_for_no_note()
    {
        var cited = Process([new([new("raymond") { IsAuthorOnly = true }], 0), new([new("raymond") { SuppressesAuthor = true }], 1)]);
        Assert.Equal("Raymond", cited.Citations[0].PlainText);
        Assert.StartsWith("The Cathedral and the Bazaar: Musings", cited.Citations[1].PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Ibid_stands_where_the_style_says_so_and_only_the_note_before_is_meant()
    {
        var style = BundledStyles.Find("chicago-fullnote-bibliography-with-ibid")!;
        var notes = Notes(style, [new("raymond")], [new("raymond") { Locator = "5" }], [new("news"), new("raymond")], [new("raymond")]);
        Assert.Equal("Ibid., 5.", notes[1]);
        Assert.Equal("Raymond, {Italic}The Cathedral and the Bazaar{}.", notes[3]);
    }

    [Fact]
    public void The_bibliography_is_sorted_and_repeated_authors_become_a_dash()
    {
        var clusters = Shelf.Sources.Select((s, i) => new CitationCluster([new(s.Id)], i + 1));
        var bibliography = Process(ValueList.From(clusters.ToArray())).Bibliography!;
        Assert.Equal(
            """
            {Italic}A Hacker’s Handbook{}. MIT Press, n.d.
            Google LLC v. Oracle America, Inc., 593 U.S. 1 (Supreme Court 2021).
            Lerner, Josh, and Jean Tirole. “Some Simple Economics of Open Source.” {Italic}Journal of Industrial Economics{} 50, no. 2 (2002): 197–234. https://doi.org/10.1111/1467-6451.00174.
            Li Kaifu 李开复. {Italic}Shijie yin ni butong {}世界因你不同{Italic} [Making a world of difference]{}. Beijing: CITIC Press, 2009.
            Metz, Cade. “A Gift of Code.” {Italic}New York Times{}, March 14, 2021.
            Ministry of Industry and Information Technology. “Development of the Software Industry.” White paper. Beijing, December 2016.
            Müller, Jörg. “Freedom & Code.” Keynote presented at the Chaos Communication Congress, Hamburg, December 28, 2017.
            Oracle. “MySQL,” 2024. https://www.mysql.com.
            Raymond, Eric S. {Italic}The Art of UNIX Programming{}. Boston: Addison-Wesley, 2004.
            ———. {Italic}The Cathedral and the Bazaar: Musings on Linux and Open Source by an Accidental Revolutionary{}. 2nd ed. Sebastopol, CA: O’Reilly, 2001.
            Ruan, Yifeng. “On Licences.” {Italic}Ruanyifeng’s Weblog{} (blog), May 2, 2011. https://www.ruanyifeng.com/licences.
            Tiemann, Michael. “Future of Cygnus Solutions.” In {Italic}Open Sources: Voices from the Open Source Revolution{}, edited by Chris DiBona, Sam Ockman, and Mark Stone, 71–89. Sebastopol, CA: O’Reilly, 1999.
            LWN.net. “Who Wrote the Kernel?” Accessed January 5, 2026. https://lwn.net/kernel.
            Wu, Tim. “The Free Operating System.” {Italic}Wired{}, May 1999.
            """,
            string.Join('\n', bibliography.Entries.Select(e => SuiteMarkup.Of(e.Text))));
    }

    [Fact]
    public void Sources_not_cited_stand_in_the_bibliography_where_they_are_asked_for()
    {
        var processor = new CitationProcessor(s_style, Shelf.Sources, LocaleCatalog.BuiltIn.Find("en-US"));
        Assert.Equal(["news"], processor.Process([], ["news"]).Value.Bibliography!.Entries.Select(e => e.Source.Id));
        Assert.Equal(Shelf.Sources.Count, processor.Process([], ["*"]).Value.Bibliography!.Entries.Count);
    }

    [Fact]
    public void An_address_is_a_link_and_a_foreign_title_says_its_language()
    {
        var cited = Process([new([new("lerner")], 1), new([new("chinese")], 2)]);
        Assert.Contains(cited.Citations[0].Runs, r => r.Style.Link == "https://doi.org/10.1111/1467-6451.00174");
        Assert.Contains(cited.Citations[1].Runs, r => r.Text.Contains("世界", StringComparison.Ordinal) && r.Style.Language == "zh-CN");
    }

    [Fact]
    public void A_key_that_no_source_has_is_an_error_with_the_nearest_key()
    {
        var file = new SourceFile("text.md", "[@raymnd]");
        var (_, found) = new CitationProcessor(s_style, Shelf.Sources, LocaleCatalog.BuiltIn.Find("en-US"))
            .Process([new([new("raymnd") { Span = new SourceSpan(file, 1, 8) }], 1)], []);
        var diagnostic = Assert.Single(found);
        Assert.Equal($"text.md:1:2: warning {CitationCodes.UnknownSource}: There is no source with the key “raymnd”", diagnostic.ToString());
        Assert.Equal(["Did you mean “raymond”?"], diagnostic.Hints);
    }

    private static List<string> Notes(params CitationItem[][] notes) => Notes(s_style, notes);

    private static List<string> Notes(CitationStyle style, params CitationItem[][] notes)
    {
        var clusters = notes.Select((n, i) => new CitationCluster(ValueList.From(n), i + 1)).ToArray();
        return [.. Process(ValueList.From(clusters), style).Citations.Select(SuiteMarkup.Of)];
    }

    private static CitedText Process(ValueList<CitationCluster> clusters, CitationStyle? style = null)
    {
        var (cited, found) = new CitationProcessor(style ?? s_style, Shelf.Sources, LocaleCatalog.BuiltIn.Find("en-US")).Process(clusters, []);
        Assert.Empty(found);
        return cited;
    }
}
