using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;

namespace OpenSourceHistory.UnitTests.Pdf.Preflight;

/// <summary>Files that keep all that is asked of them, and what that is.</summary>
internal static class SoundFiles
{
    private const string Page1 = """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 441 666] /BleedBox [0 0 441 666] /TrimBox [0 9 432 657] /Contents 5 0 R /Resources 7 0 R >>
        """;

    private const string Page2 = """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 441.0 666] /BleedBox [0 0 441.0 666] /TrimBox [9 9 441.0 657] /Contents 6 0 R /Resources 7 0 R >>
        """;

    private const string Packet = """
        <</Type /Metadata /Subtype /XML >>
        stream
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">A Book</rdf:li></rdf:Alt></dc:title>IDENTITY
        </rdf:Description></rdf:RDF></x:xmpmeta>
        """;

    /// <summary>What a printing house asks that asks for everything.</summary>
    public static Demands Press { get; } = new(
        new PdfReceiver("press", IsPaper: true, IsBlackOnly: false)
        {
            Rules = new ReceiverRules
            {
                ForbidsMarks = true,
                ForbidsTransparency = true,
                ForbidsType3 = true,
                ForbidsSpots = true,
                RequiresWholeFonts = true,
                RequiresEvenPages = true,
                Bleed = Length.FromPoints(9),
                BindBleed = Length.Zero,
                Margin = Length.FromPoints(36),
                Gutters = [KeyValuePair.Create(1, Length.FromPoints(45))],
                Pages = [KeyValuePair.Create(ReceiverRules.AnyPaper, new ReceiverRange<int>(2, 3))],
                TrimWidth = new ReceiverRange<Length>(Length.FromPoints(430), Length.FromPoints(440)),
                TrimHeight = new ReceiverRange<Length>(Length.FromPoints(640), Length.FromPoints(650)),
                InkLimit = 2.4,
                Resolution = 300,
                SmallestType = Length.FromPoints(7),
            },
        },
        [PdfStandard.X1a],
        null);

    /// <summary>What a shop asks that takes nothing but pages of black ink.</summary>
    public static Demands Shop { get; } = new(new PdfReceiver("shop", IsPaper: true, IsBlackOnly: true) { Rules = new ReceiverRules { IsBare = true } }, [], null);

    /// <summary>A file for <see cref="Press"/>: a line of text on each page, a picture, and a grey area that bleeds.</summary>
    public static HandMadePdf ForPress { get; } = new(
        "1.3",
        [
            "<< /Type /Catalog /Pages 2 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) >>] /Metadata 16 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
            Page1,
            Page2,
            "<<>>\nstream\nq 0 0 0 0.5 k 300 0 141 50 re f Q\nq 24 0 0 24 100 300 cm /Im1 Do Q\nBT /F1 10 Tf 0 g 72 100 Td (Text) Tj ET",
            "<<>>\nstream\nBT /F1 10 Tf 0 g 72 110 Td (More) Tj ET",
            "<< /Font << /F1 8 0 R >> /XObject << /Im1 11 0 R >> /ExtGState << /G1 << /ca 0.5 >> /G2 << /OP true /OPM 1 >> >> /ColorSpace << /C1 [/ICCBased 12 0 R] /C2 [/Separation /Gold /DeviceCMYK 13 0 R] >> >>",
            "<< /Type /Font /Subtype /TrueType /BaseFont /Test /FirstChar 32 /LastChar 34 /Widths [250 300 400] /FontDescriptor 9 0 R >>",
            "<< /Type /FontDescriptor /FontName /Test /Flags 32 /MissingWidth 500 /CapHeight 650 /FontFile2 10 0 R >>",
            "<<>>\nstream\nnot looked into",
            "<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray >>\nstream\n0",
            "<< /N 1 >>\nstream\nnot looked into",
            "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 1 0] /N 1 >>",
            Page1,
            "<< /Title (A Book) /CreationDate (D:20260304050607Z) /ModDate (D:20260304050607Z) /Trapped /False /GTS_PDFXVersion (PDF/X-1:2001) /GTS_PDFXConformance (PDF/X-1a:2001) >>",
            Packet.Replace("IDENTITY", string.Empty),
            Page2,
        ],
        "/Root 1 0 R /Info 15 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");

    /// <summary>What <see cref="Press"/> asks of a cover: a spine of twenty points in the middle of its sheet.</summary>
    public static Demands Cover { get; } = Press with
    {
        Receiver = Press.Receiver with
        {
            Rules = (Press.Rules with { Cover = new CoverRules { Bleed = Length.FromPoints(9), Margin = Length.FromPoints(18), SpineMargin = Length.FromPoints(4), SpineTextPages = 79, SpineTextWidth = Length.FromPoints(15), BarcodeWidth = Length.FromPoints(60), BarcodeHeight = Length.FromPoints(40), BarcodeMargin = Length.FromPoints(10) } })
                .ForCover(new Size(Length.FromPoints(432), Length.FromPoints(648))),
        },
        Spine = Length.FromPoints(20),
        CoverPages = 100,
    };

    /// <summary>A file for <see cref="Cover"/>: the first page of <see cref="ForPress"/>, with bleed on all sides.</summary>
    public static HandMadePdf ForCover { get; } = ForPress.With(
        ("[3 0 R 4 0 R] /Count 2", "[3 0 R] /Count 1"), ("/MediaBox [0 0 441 666] /BleedBox [0 0 441 666]", "/MediaBox [-9 0 441 666] /BleedBox [-9 0 441 666]"));

    /// <summary>A file for <see cref="Shop"/>.</summary>
    public static HandMadePdf ForShop { get; } = ForPress.With(
        (" /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) >>] /Metadata 16 0 R", string.Empty),
        (" /Info 15 0 R", string.Empty));

    /// <summary>What is asked of a file that is kept and heard.</summary>
    public static Demands Digital { get; } = new(new PdfReceiver("digital", IsPaper: false, IsBlackOnly: false), [PdfStandard.A2a, PdfStandard.UA1], null);

    /// <summary>A file for <see cref="Digital"/>: two tagged lines with a link, a figure, notes, a table and a list without text, and a folio that is an artifact.</summary>
    public static HandMadePdf ForDigital { get; } = new(
        "1.7",
        [
            "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 13 0 R /ViewerPreferences << /DisplayDocTitle true >> /OutputIntents [<< /S /GTS_PDFA1 /DestOutputProfile 9 0 R >>] >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 432 648] /Contents 4 0 R /Tabs /S /Annots [12 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
            "<<>>\nstream\n/P << /MCID 0 >> BDC BT /F1 10 Tf 0 0 0 rg 72 100 Td <0001> Tj ET EMC\n/P << /MCID 1 >> BDC BT /F1 10 Tf 72 80 Td <0002> Tj ET EMC\n/Artifact BMC 72 50 20 1 re f EMC",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 10 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW 500 /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /Test /FontFile2 11 0 R >>",
            Packet.Replace("IDENTITY", "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"),
            "<<>>\nstream\n0123456789abmntrRGB XYZ and the rest",
            "<<>>\nstream\n2 beginbfchar <0001> <0041> <0002> <0042> endbfchar",
            "<<>>\nstream\nnot looked into",
            "<< /Type /Annot /Subtype /Link /Rect [72 72 80 80] /Contents (A page) >>",
            "<< /Type /StructTreeRoot /K [14 0 R] /RoleMap << /Chapter /Sect >> >>",
            "<< /S /Document /P 13 0 R /Pg 3 0 R /K [15 0 R] >>",
            "<< /S /Chapter /P 14 0 R /Pg 3 0 R /K [16 0 R 17 0 R 19 0 R 20 0 R 21 0 R 24 0 R 27 0 R] >>",
            "<< /S /H1 /P 15 0 R /Pg 3 0 R /K 0 >>",
            "<< /S /P /P 15 0 R /Pg 3 0 R /K [1 << /Type /MCR /Pg 3 0 R /MCID 2 >> 18 0 R] >>",
            "<< /S /Link /P 17 0 R /Pg 3 0 R /K << /Type /OBJR /Obj 12 0 R >> >>",
            "<< /S /Figure /P 15 0 R /Alt (A river) >>",
            "<< /S /Note /P 15 0 R /ID (n1) >>",
            "<< /S /Table /P 15 0 R /K [22 0 R 23 0 R] >>",
            "<< /S /TR /P 21 0 R /K [<< /S /TH /A << /O /Table /Scope /Column /ColSpan 2 >> >>] >>",
            "<< /S /TR /P 21 0 R /K [<< /S /TD >> << /S /TD >>] >>",
            "<< /S /L /P 15 0 R /K [25 0 R] >>",
            "<< /S /LI /P 24 0 R /K [26 0 R] >>",
            "<< /S /LBody /P 25 0 R >>",
            "<< /S /Note /P 15 0 R /ID (n2) >>",
        ],
        "/Root 1 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");

    /// <summary>What readers with eyes or ears ask for whom a file is made as PDF 2.0 has it.</summary>
    public static Demands Ear { get; } = new(new PdfReceiver("ear", IsPaper: false, IsBlackOnly: false), [PdfStandard.A4, PdfStandard.UA2], null);

    /// <summary>A file for <see cref="Ear"/>: that for <see cref="Digital"/> with the structure types of PDF 2.0, a bookmark, and an entry of the contents.</summary>
    public static HandMadePdf ForEar { get; } = (ForDigital with { Objects = [.. ForDigital.Objects, .. EarObjects], Header = "2.0" }).With(
        ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>4</pdfaid:part><pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>"),
        ("/Lang (en)", "/Lang (en) /Outlines << /First 29 0 R /Last 29 0 R >> /Names << /Dests << /Names [(here) 31 0 R] >> >>"),
        ("/RoleMap << /Chapter /Sect >>", "/Namespaces [28 0 R]"),
        ("<< /S /Document /P", "<< /S /Document /NS 28 0 R /P"),
        ("<< /S /Chapter /P 14 0 R", "<< /S /Sect /NS 28 0 R /P 14 0 R"),
        ("21 0 R 24 0 R 27 0 R]", "21 0 R 24 0 R 27 0 R 30 0 R]"),
        ("<< /S /Note /P 15 0 R /ID (n1) >>", "<< /S /FENote /NS 28 0 R /P 15 0 R /Ref [18 0 R] >>"),
        ("<< /S /Note /P 15 0 R /ID (n2) >>", "<< /S /FENote /NS 28 0 R /P 15 0 R /A << /O /FENote /NoteType /Endnote >> >>"),
        ("<< /S /Link /P 17 0 R", "<< /S /Link /NS 28 0 R /Ref [20 0 R] /P 17 0 R"),
        ("/Contents (A page)", "/Dest (here)"),
        ("<< /S /LI /P 24 0 R /K [26 0 R] >>", "<< /S /LI /P 24 0 R /K [<< /S /Lbl >> 26 0 R] >>"),
        ("<< /S /L /P 15 0 R", "<< /S /L /A << /O /List /ListNumbering /Decimal >> /P 15 0 R"));

    private static string[] EarObjects =>
    [
        "<< /Type /Namespace /NS (http://iso.org/pdf2/ssn) >>",
        "<< /Title (One) /A << /S /GoTo /D [3 0 R /Fit] /SD [16 0 R /Fit] >> >>",
        "<< /S /TOC /P 15 0 R /K [<< /S /TOCI /K [<< /S /Reference /Ref [16 0 R] >>] >>] >>",
        "<< /D [3 0 R /Fit] /SD [16 0 R /Fit] >>",
    ];
}
