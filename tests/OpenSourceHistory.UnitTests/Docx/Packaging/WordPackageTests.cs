using System.Text;
using System.Xml.Linq;
using OpenSourceHistory.Docx.Packaging;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx.Packaging;

public class WordPackageTests
{
    [Fact]
    public void Parts_of_a_kind_are_numbered_and_named_by_whoever_refers_to_them()
    {
        var package = new WordPackage();
        var main = package.Root.Add(PartKinds.Document, "rIdDocument");
        main.Add(PartKinds.Header, "rIdHeader1");
        main.Add(PartKinds.Header, "rIdHeader2");
        main.Add(PartKinds.Png, "rIdMedia1");
        main.Add(PartKinds.Png, "rIdMedia2");
        main.Add(PartKinds.Svg, "rIdMedia3");
        main.Link(new Uri("https://example.org/\u8DEF?a=%20b"), "rIdLink1");
        Assert.Equal(
            ["/word/header1.xml", "/word/header2.xml", "/media/image.png", "/media/image2.png", "/media/image.svg", "https://example.org/\u8DEF?a=%20b"],
            Xml(package, "word/_rels/document.xml.rels").Elements().Select(e => (string?)e.Attribute("Target")));
        Assert.Equal("/word/document.xml", (string?)Xml(package, "_rels/.rels").Elements().Single().Attribute("Target"));
    }

    [Fact]
    public void Types_are_told_once_for_an_extension_and_apart_for_other_parts()
    {
        var package = new WordPackage();
        var main = package.Root.Add(PartKinds.Document, "rIdDocument");
        main.Add(PartKinds.Styles, "rIdStyles");
        main.Add(PartKinds.Png, "rIdMedia1");
        main.Add(PartKinds.Png, "rIdMedia2");
        var types = Xml(package, "[Content_Types].xml").Elements().ToList();
        Assert.Equal(["xml", "png", "rels"], types.Select(e => (string?)e.Attribute("Extension")).OfType<string>());
        Assert.Equal(["/word/styles.xml"], types.Select(e => (string?)e.Attribute("PartName")).OfType<string>());
    }

    [Fact]
    public void A_part_is_referred_to_by_several_and_stands_in_the_file_once()
    {
        var package = new WordPackage();
        var main = package.Root.Add(PartKinds.Document, "rIdDocument");
        var picture = main.Add(PartKinds.Jpeg, "rIdMedia1").Fill("picture"u8.ToArray());
        var notes = main.Add(PartKinds.Footnotes, "rIdFootnotes");
        Assert.Null(notes.IdOf(picture));
        notes.Refer(picture, "rIdPicture1");
        Assert.Equal("rIdMedia1", main.IdOf(picture));
        Assert.Equal("rIdPicture1", notes.IdOf(picture));
        var entry = package.Entries().Single(e => e.Path == "media/image.jpg");
        Assert.True(entry.IsStored);
        Assert.Equal("picture", Encoding.UTF8.GetString(entry.Data.Span));
    }

    private static XElement Xml(WordPackage package, string path)
    {
        using var stream = new MemoryStream(package.Entries().Single(e => e.Path == path).Data.ToArray());
        return XDocument.Load(stream).Root!;
    }
}
