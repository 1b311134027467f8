using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>The pages of another file as forms (ISO 32000-1, 8.10), each with the resources and the group of its page.</summary>
internal sealed class PageForms
{
    private readonly List<ObjectId> _forms = [];

    private PageForms()
    {
    }

    /// <summary>The form of a page, by its zero-based number.</summary>
    /// <param name="page">The page.</param>
    public ObjectId this[int page] => _forms[page];

    /// <summary>True where a page has annotations that show something: all but links, and what programs draw for comments without a look of their own.</summary>
    public bool HasAnnotations { get; private set; }

    /// <summary>What of pages could not be read; null where all could.</summary>
    public string? Lack { get; private set; }

    /// <summary>Adds the pages.</summary>
    /// <param name="objects">Receives them.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="copier">Copies what they refer to.</param>
    /// <param name="tokens">The file.</param>
    public static PageForms AddTo(ObjectTable objects, IReadOnlyList<OpenedPage> pages, ObjectCopier copier, TokenReader tokens)
    {
        var forms = new PageForms();
        foreach (var page in pages)
        {
            var (data, entries) = forms.ContentOf(page, copier, tokens);
            forms._forms.Add(objects.AddStream(data, syntax =>
            {
                WriteHead(syntax, PageBox.BleedOf(page));
                entries(syntax);
                copier.CopyEntries(syntax, page.Dictionary, ["Group"]);
                syntax.Name("Resources");
                copier.Copy(syntax, page.Resources ?? new DictionaryToken(new Dictionary<NameToken, IToken>()));
            }));
            forms.HasAnnotations |= page.Annotations.Any(a => a.Subtype is not ("Link" or "Popup"));
        }

        return forms;
    }

    private static void WriteHead(SyntaxWriter syntax, Box box)
    {
        syntax.Name("Type").Name("XObject").Name("Subtype").Name("Form").Name("BBox").OpenArray();
        foreach (var edge in (double[])[box.Left, box.Bottom, box.Right, box.Top])
        {
            syntax.Number(edge, 5);
        }

        syntax.CloseArray();
    }

    // The stream of a page stays as it is; several are one stream with something white between them (7.8.2).
    private (StreamData Data, Action<SyntaxWriter> Entries) ContentOf(OpenedPage page, ObjectCopier copier, TokenReader tokens)
    {
        if (tokens.Get<StreamToken>(page.Dictionary, "Contents") is { } one)
        {
            return (new StreamData(one.Data.ToArray(), null), syntax => copier.CopyEntries(syntax, one.StreamDictionary, ["Filter", "DecodeParms", "F", "FFilter", "FDecodeParms"]));
        }

        using var bytes = new MemoryStream();
        foreach (var part in tokens.Get<ArrayToken>(page.Dictionary, "Contents")?.Data ?? [])
        {
            if (tokens.Resolve<StreamToken>(part) is { } stream && tokens.Content(stream) is { } content)
            {
                bytes.Write(content.Span);
                bytes.WriteByte((byte)'\n');
            }
            else
            {
                Lack ??= FormattableString.Invariant($"a part of page {page.Number} is missing or cannot be decompressed");
            }
        }

        return (StreamData.Compress(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), _ => { });
    }
}
