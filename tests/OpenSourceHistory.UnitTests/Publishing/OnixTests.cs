using System.Xml.Linq;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Trade;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>The record of a book for the trade.</summary>
public sealed class OnixTests
{
    // ONIX for Books 3.0 and 3.1, reference names: what is written here, in the order of the schema.
    private static readonly Dictionary<string, string[]> s_order = new(StringComparer.Ordinal)
    {
        ["ONIXMessage"] = ["Header", "Product"],
        ["Header"] = ["Sender", "SentDateTime"],
        ["Product"] = ["RecordReference", "NotificationType", "ProductIdentifier", "DescriptiveDetail", "CollateralDetail", "PublishingDetail", "RelatedMaterial"],
        ["ProductIdentifier"] = ["ProductIDType", "IDTypeName", "IDValue"],
        ["DescriptiveDetail"] =
        [
            "ProductComposition", "ProductForm", "ProductFormDetail", "ProductFormFeature", "PrimaryContentType", "Measure", "EpubTechnicalProtection", "Collection", "NoCollection",
            "TitleDetail", "Contributor", "NoContributor", "Language", "Extent", "Subject",
        ],
        ["ProductFormFeature"] = ["ProductFormFeatureType", "ProductFormFeatureValue", "ProductFormFeatureDescription"],
        ["Measure"] = ["MeasureType", "Measurement", "MeasureUnitCode"],
        ["Collection"] = ["CollectionType", "TitleDetail"],
        ["TitleDetail"] = ["TitleType", "TitleElement"],
        ["TitleElement"] = ["TitleElementLevel", "PartNumber", "TitleText", "TitlePrefix", "TitleWithoutPrefix", "Subtitle"],
        ["Contributor"] = ["SequenceNumber", "ContributorRole", "PersonName", "PersonNameInverted"],
        ["Language"] = ["LanguageRole", "LanguageCode", "ScriptCode"],
        ["Extent"] = ["ExtentType", "ExtentValue", "ExtentUnit"],
        ["Subject"] = ["SubjectSchemeIdentifier", "SubjectCode", "SubjectHeadingText"],
        ["PublishingDetail"] = ["Publisher", "PublishingDate", "CopyrightStatement"],
        ["Publisher"] = ["PublishingRole", "PublisherName"],
        ["PublishingDate"] = ["PublishingDateRole", "Date"],
        ["CopyrightStatement"] = ["CopyrightYear", "CopyrightOwner"],
        ["RelatedMaterial"] = ["RelatedProduct"],
        ["RelatedProduct"] = ["ProductRelationCode", "ProductIdentifier"],
    };

    private const string Full = """
        subtitle: A History
        sort-title: Lamp of Porthleven, The
        publisher: House
        date: 2026-11-20
        description: About a lamp.
        subjects: [Lamps, Boats, {scheme: Thema, code: WF, name: Crafts}, {scheme: BISAC, code: HIS037070}]
        series: {name: Lights, position: 2}
        languages: [zh-Hans]
        contributors: [{name: Ada Writer, sort: "Writer, Ada", roles: [aut, ill]}, {name: Bo Lee, roles: [trl]}, {name: Cy Fox, roles: [rev]}]
        identifiers: {ebook: urn:isbn:9780000000002, print: urn:isbn:9781000000009}
        accessibility: {conformance: WCAG 2.2 AA, certifier: Checkers, contact: a@example.org}
        """;

    [Theory]
    [InlineData("3.1")]
    [InlineData("3.0")]
    public void Elements_stand_in_the_order_of_the_release(string release)
    {
        var (message, _) = Make(Full, release);
        Assert.Equal((release, $"http://ns.editeur.org/onix/{release}/reference"), (message.Attribute("release")!.Value, message.Name.NamespaceName));
        foreach (var group in message.DescendantsAndSelf().Where(e => e.HasElements))
        {
            var order = s_order.GetValueOrDefault(group.Name.LocalName) ?? ["SenderName", "TextContent", "TextType", "ContentAudience", "Text", "PersonName"];
            var places = group.Elements().Select(e => Array.IndexOf(order, e.Name.LocalName)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void Each_edition_is_a_product_with_the_books_data()
    {
        var (message, _) = Make(Full, "3.1");
        Assert.Equal(["9780000000002", "9781000000009"], Values(message, "RecordReference"));
        var ebook = message.Elements().ElementAt(1);
        Assert.Equal(["ED"], Values(ebook, "ProductForm"));
        Assert.Equal(["E101"], Values(ebook, "ProductFormDetail"));
        Assert.Equal(["The", "Lamp of Porthleven", "A History"], [.. Values(ebook, "TitlePrefix"), .. Values(ebook, "TitleWithoutPrefix"), .. Values(ebook, "Subtitle")]);
        Assert.Equal(["A01", "A12", "B06"], Values(ebook, "ContributorRole"));
        Assert.Equal(["Writer, Ada"], Values(ebook, "PersonNameInverted").Take(1));
        Assert.Equal(["eng", "chi"], Values(ebook, "LanguageCode"));
        Assert.Equal(["Hans"], Values(ebook, "ScriptCode"));
        Assert.Equal(["93", "10", "20"], Values(ebook, "SubjectSchemeIdentifier"));
        Assert.Equal(["WF", "HIS037070"], Values(ebook, "SubjectCode"));
        Assert.Contains("Lamps; Boats", Values(ebook, "SubjectHeadingText"));
        Assert.Equal(["20261120"], Values(ebook, "Date"));
        Assert.Equal(["2"], Values(ebook, "PartNumber"));
        Assert.Equal(["02", "08", "22"], Values(ebook, "ExtentType"));
        Assert.Equal(["13"], Values(ebook, "ProductRelationCode"));
        var print = message.Elements().ElementAt(2);
        Assert.Equal(["BA", "27"], [.. Values(print, "ProductForm"), .. Values(print, "ProductRelationCode")]);
        Assert.Equal(["06"], Values(print, "ExtentType"));
        Assert.Equal(Values(ebook, "ExtentValue").ElementAt(1), Values(print, "ExtentValue").Single());
        Assert.Equal(["01", "02"], Values(print, "MeasureType"));
        Assert.Equal(["229", "152"], Values(print, "Measurement"));
    }

    [Fact]
    public void Accessibility_is_what_the_file_claims_and_the_publisher_states()
    {
        var (message, _) = Make(Full, "3.1");
        var features = message.Descendants().Where(e => e.Name.LocalName == "ProductFormFeature").Select(e => string.Join(' ', e.Elements().Take(2).Select(v => v.Value))).ToList();
        Assert.Equal(["09 00", "09 04", "09 82", "09 85", "09 11", "09 13", "09 36", "09 30", "09 29", "09 19", "09 22", "09 52", "09 90", "09 99", "12 00"], features);
        Assert.Contains("Checkers", Values(message, "ProductFormFeatureDescription"));
    }

    [Fact]
    public void Without_a_publisher_nothing_is_said_of_publishing() =>
        Assert.DoesNotContain(Make("date: 2026-01-02", "3.1").Message.Descendants(), e => e.Name.LocalName is "PublishingDetail" or "PublishingDate");

    [Fact]
    public void What_nobody_said_is_told_and_not_made_up()
    {
        var (message, findings) = Make("contributors: []", "3.1");
        Assert.Equal(2, findings.Count(f => f is { Code: "OSH7016", Severity: Severity.Information }));
        Assert.Contains("an ISBN, a publisher, a date of publication, a description, subjects of a scheme (Thema, BISAC), a price, markets and sales rights", findings.First(f => f.Code == "OSH7016").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(message.Descendants(), e => e.Name.LocalName is "ProductSupply" or "Price" or "Publisher" or "SalesRights" or "Contributor" or "PublishingDate");
        Assert.Equal(2, Values(message, "NoContributor").Count());
        Assert.Equal(["01", "01"], message.Elements().Skip(1).Select(p => Values(p, "ProductIDType").First()));
    }

    [Fact]
    public void A_book_or_an_edition_that_is_not_there_is_told()
    {
        Assert.Null(TradeRecordMaker.Make(new BuildRequest("none", [], null, "b/s.css"), new OnixRelease("3.1"), Files(Full)).Value);
        Assert.Null(TradeRecordMaker.Make(new BuildRequest("b", ["word"], null, "b/s.css"), new OnixRelease("3.1"), Files(Full)).Value);
    }

    [Fact]
    public void The_same_book_has_the_same_record() =>
        Assert.Equal(Make(Full, "3.1").Message.ToString(), Make(Full, "3.1").Message.ToString());

    private static IEnumerable<string> Values(XElement element, string name) => element.Descendants().Where(e => e.Name.LocalName == name).Select(e => e.Value);

    private static (XElement Message, ValueList<Diagnostic> Findings) Make(string yaml, string release)
    {
        var (message, findings) = TradeRecordMaker.Make(new BuildRequest("b", [], null, "b/s.css"), new OnixRelease(release), Files(yaml));
        Assert.NotNull(message);
        return (XElement.Parse(message), findings);
    }

    private static MemoryWorkspace Files(string yaml) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: The Lamp of Porthleven\nlanguage: en\nstyle: s.css\nbody: [a.md]\neditions: {{ebook: {{format: epub}}, print: {{format: pdf, profile: print}}, word: {{format: docx}}}}\n{yaml}\n")
        .With("b/a.md", "# One\n\nText.\n")
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x } @page { size: 6in 9in }")
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
}
