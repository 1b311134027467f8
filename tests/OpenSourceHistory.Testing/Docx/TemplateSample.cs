using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>A press's template, made by the Open XML SDK: identifiers of a Dutch Word, its own lists, heads with a picture, a page of its own.</summary>
public sealed record TemplateSample
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Prefixes = "xmlns:w=\"" + Word + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private const string OwnStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:style>
        <w:style w:type="character" w:default="1" w:styleId="Standaardlettertype"><w:name w:val="Default Paragraph Font"/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:aliases w:val="A-head,Chapter"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="AA0000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Plattetekst"><w:name w:val="Body Text"/><w:basedOn w:val="Standaard"/></w:style>
        <w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Nummers"><w:name w:val="List Number"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="ext"><w:name w:val="EXT"/><w:basedOn w:val="Plattetekst"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/><w:basedOn w:val="Standaard"/></w:style>
        <w:style w:type="character" w:styleId="BodyText"><w:name w:val="Term"/></w:style>
        <w:style w:type="table" w:styleId="PressTable"><w:name w:val="Press Table"/></w:style>
        """;

    private const string OwnLists = """
        <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Lijst"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Nummers"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="6"/></w:num>
        """;

    private const string Picture = """
        <w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;

    /// <summary>Styles besides.</summary>
    public string Styles { get; init; } = string.Empty;

    /// <summary>Settings besides.</summary>
    public string Settings { get; init; } = string.Empty;

    /// <summary>What stands in the header besides words and picture.</summary>
    public string Header { get; init; } = string.Empty;

    /// <summary>Columns of its pages.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Address of another template that it is attached to, or null.</summary>
    public string? Attached { get; init; }

    /// <summary>True where it has macros.</summary>
    public bool HasMacros { get; init; }

    /// <summary>Its kind of file.</summary>
    public WordprocessingDocumentType Kind { get; init; } = WordprocessingDocumentType.Template;

    /// <summary>The file.</summary>
    public byte[] Write()
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, Kind))
        {
            var main = document.AddMainDocumentPart();
            Fill(main, "document", Body);
            Fill(main.AddNewPart<StyleDefinitionsPart>(), "styles", OwnStyles + Styles);
            Fill(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", OwnLists);
            Fill(main.AddNewPart<FontTablePart>(), "fonts", "<w:font w:name=\"Press Sans\"><w:family w:val=\"swiss\"/></w:font>");
            AddHeads(main);
            AddSettings(main);
            main.AddNewPart<ThemePart>().FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Theme)));
            if (HasMacros)
            {
                main.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
            }
        }

        return stream.ToArray();
    }

    private string Body => $"""
        <w:body><w:p><w:r><w:t>Instructions of the press.</w:t></w:r></w:p>
        <w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rIdFoot"/><w:pgSz w:w="5000" w:h="5000"/></w:sectPr></w:pPr></w:p>
        <w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="8640" w:h="12960"/>
        <w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="600" w:gutter="0"/><w:cols w:num="{Columns}" w:space="400"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:body>
        """;

    // The least that is a theme.
    private static string Theme => "<?xml version=\"1.0\"?><a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Press\"><a:themeElements><a:clrScheme name=\"P\">"
        + string.Concat(((string[])["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]).Select(c => $"<a:{c}><a:srgbClr val=\"102030\"/></a:{c}>"))
        + "</a:clrScheme><a:fontScheme name=\"P\"><a:majorFont><a:latin typeface=\"Press Sans\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\"Press Sans\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme><a:fmtScheme name=\"P\">"
        + List("fillStyleLst", "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>") + List("lnStyleLst", "<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>")
        + List("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>") + List("bgFillStyleLst", "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>") + "</a:fmtScheme></a:themeElements></a:theme>";

    private static string List(string name, string item) => $"<a:{name}>{item}{item}{item}</a:{name}>";

    private void AddHeads(MainDocumentPart main)
    {
        var head = main.AddNewPart<HeaderPart>("rIdHead");
        head.AddImagePart(ImagePartType.Png, "rId1").FeedData(new MemoryStream([0x89, 0x50, 0x4E, 0x47]));
        head.AddHyperlinkRelationship(new Uri("https://press.example/"), isExternal: true, "rId2");
        head.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://spy.example/pixel.png"), "rId3");
        Fill(head, "hdr", $"<w:p><w:hyperlink r:id=\"rId2\"><w:r><w:t>Press of Example</w:t></w:r></w:hyperlink>{Picture}{Header}</w:p>");
        Fill(main.AddNewPart<HeaderPart>("rIdFirst"), "hdr", "<w:p><w:r><w:t>First page</w:t></w:r></w:p>");
        Fill(main.AddNewPart<FooterPart>("rIdFoot"), "ftr", "<w:p><w:r><w:t>Foot of the press</w:t></w:r></w:p>");
    }

    private void AddSettings(MainDocumentPart main)
    {
        var settings = main.AddNewPart<DocumentSettingsPart>();
        if (Attached is not null)
        {
            settings.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri(Attached), "rId1");
        }

        var attached = Attached is null ? string.Empty : "<w:attachedTemplate r:id=\"rId1\"/>";
        Fill(settings, "settings", $"{attached}{Settings}<w:defaultTabStop w:val=\"555\"/><w:autoHyphenation w:val=\"true\"/>");
    }

    private static void Fill(OpenXmlPart part, string root, string content) =>
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:{root} {Prefixes}>{content}</w:{root}>")));
}
