using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>A Word file made by us, opened for questions.</summary>
public sealed class DocxFile
{
    /// <summary>The namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    /// <summary>Opens a file.</summary>
    public DocxFile(byte[] bytes, DiagnosticBag diagnostics)
    {
        (Bytes, Diagnostics) = (bytes, diagnostics);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts.Add(entry.FullName, copy.ToArray());
        }
    }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>What was found on the way.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Names of the parts, in the order of the archive.</summary>
    public IEnumerable<string> PartNames => _parts.Keys;

    /// <summary>The body.</summary>
    public XElement Body => Part("word/document.xml").Root!.Element(W + "body")!;

    /// <summary>Notes other than separators.</summary>
    public IReadOnlyList<XElement> Notes => [.. Part("word/footnotes.xml").Root!.Elements(W + "footnote").Where(n => n.Attribute(W + "type") is null)];

    /// <summary>Makes the file of a single Markdown text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="css">The sheet.</param>
    /// <param name="pages">Pages of another edition, or null.</param>
    /// <param name="options">What its edition asks for; the default where it is null.</param>
    public static DocxFile OfMarkdown(string markdown, string css = "", PrintedPages? pages = null, DocxOptions? options = null) =>
        OfFolder(new MemoryWorkspace().With("book.md", markdown).With("book.css", css), "book.md", "book.css", request: new DocxRequest { Pages = pages, Options = options ?? DocxOptions.Default });

    /// <summary>Makes the file of a book.</summary>
    /// <param name="workspace">Its files.</param>
    /// <param name="book">Its folder or file.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="fonts">Faces; none where it is null.</param>
    /// <param name="request">How it is written; as by default where it is null.</param>
    public static DocxFile OfFolder(IWorkspace workspace, string book, string sheet, FontLibrary? fonts = null, DocxRequest? request = null)
    {
        var diagnostics = new DiagnosticBag();
        var project = diagnostics.Take(ManuscriptReader.Read(book, workspace))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSortedList()));
        return OfBook(diagnostics.Take(ApparatusPipeline.Run(OpenRevisions.Show(project.Book, RevisionDisplay.Marked), new EditionTraits())), workspace, sheet, diagnostics, fonts, request);
    }

    /// <summary>Makes the file of a model.</summary>
    public static DocxFile OfBook(Book book, IWorkspace workspace, string sheet, DiagnosticBag diagnostics, FontLibrary? fonts = null, DocxRequest? request = null)
    {
        var styled = diagnostics.Take(StyleSheet.Read(sheet, workspace)).Apply(book, MediaType.Docx);
        fonts ??= FontLibrary.Create([], workspace);
        using var output = new MemoryStream();
        var pictures = new PictureLibrary(workspace, fonts);
        diagnostics.AddRange(DocxWriter.Write(output, styled, fonts, pictures, workspace.BuildTime!.Value, request ?? new DocxRequest()));
        return new DocxFile(output.ToArray(), diagnostics);
    }

    /// <summary>A part as XML.</summary>
    public XDocument Part(string name) => XDocument.Load(new MemoryStream(_parts[name]));

    /// <summary>A part's bytes, or null where the file has none of that name.</summary>
    public byte[]? BytesOf(string name) => _parts.GetValueOrDefault(name);

    /// <summary>A style.</summary>
    public XElement Style(string id) =>
        Part("word/styles.xml").Root!.Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == id);

    /// <summary>Paragraphs of a style in the text.</summary>
    public IReadOnlyList<XElement> ParagraphsOf(string style) =>
        [.. Body.Descendants(W + "p").Where(p => (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == style)];

    /// <summary>The characters of an element.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    /// <summary>The fields of an element that begin and end in one paragraph, in order of their beginnings; results are without inner fields' instructions.</summary>
    public static IReadOnlyList<DocxField> FieldsIn(XElement element)
    {
        var fields = new List<DocxField>();
        foreach (var paragraph in element.DescendantsAndSelf(W + "p"))
        {
            var open = new Stack<(int Index, bool HasResult)>();
            foreach (var part in paragraph.Descendants())
            {
                switch (part.Name.LocalName)
                {
                    case "fldChar" when (string?)part.Attribute(W + "fldCharType") == "begin":
                        open.Push((fields.Count, false));
                        fields.Add(new DocxField(string.Empty, string.Empty));
                        break;
                    case "fldChar" when open.TryPop(out var field):
                        if ((string?)part.Attribute(W + "fldCharType") == "separate")
                        {
                            open.Push((field.Index, true));
                        }

                        break;
                    case "instrText" when open.TryPeek(out var field):
                        fields[field.Index] = fields[field.Index] with { Instruction = (fields[field.Index].Instruction + part.Value).Trim() };
                        break;
                    case "t" when open.TryPeek(out var field) && field.HasResult:
                        fields[field.Index] = fields[field.Index] with { Result = fields[field.Index].Result + part.Value };
                        break;
                    default:
                        break;
                }
            }
        }

        return fields;
    }

    /// <summary>The value of an attribute <c>w:val</c> found by a path of element names.</summary>
    public static string? Val(XElement? element, params string[] path)
    {
        foreach (var name in path)
        {
            element = element?.Element(W + name);
        }

        return (string?)element?.Attribute(W + "val");
    }

    /// <summary>What Microsoft's own validator finds, for the Word of 2019 and of today.</summary>
    public IReadOnlyList<string> Validate()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), false);
        return
        [
            .. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
                .SelectMany(v => new OpenXmlValidator(v).Validate(document).Select(e => $"{v} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}")),
        ];
    }
}
