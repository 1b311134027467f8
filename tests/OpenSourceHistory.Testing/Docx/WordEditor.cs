using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>Edits a Word file as somebody at a keyboard does, with tracking on where the editor is named.</summary>
public sealed partial class WordEditor : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _document;
    private readonly string? _author;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="author">Who edits with tracking on; null where it is off.</param>
    public WordEditor(byte[] file, string? author = null)
    {
        _stream.Write(file);
        _document = WordprocessingDocument.Open(_stream, isEditable: true);
        _author = author;
    }

    /// <summary>The paragraphs of body and notes, those of fields left out.</summary>
    public IReadOnlyList<W.Paragraph> Paragraphs =>
    [
        .. Main.Document!.Body!.Descendants<W.Paragraph>().Where(p => p.Ancestors<W.SdtBlock>().FirstOrDefault() is null),
        .. Main.FootnotesPart?.Footnotes?.Descendants<W.Paragraph>() ?? [],
    ];

    private IEnumerable<OpenXmlElement> Roots =>
    [
        Main.Document!.Body!,
        .. Main.FootnotesPart?.Footnotes is { } notes ? [notes] : Array.Empty<OpenXmlElement>(),
        .. Main.HeaderParts.Select(h => h.Header!),
        .. Main.FooterParts.Select(f => f.Footer!),
    ];

    /// <summary>The main part.</summary>
    public MainDocumentPart Main => _document.MainDocumentPart!;

    /// <summary>Replaces characters that stand in one run.</summary>
    /// <param name="old">The characters; the first of them in the file.</param>
    /// <param name="changed">What is to stand there.</param>
    public WordEditor Replace(string old, string changed)
    {
        var text = Paragraphs.SelectMany(TextsOf).First(t => t.Text.Contains(old, StringComparison.Ordinal));
        Replace(text, text.Text.IndexOf(old, StringComparison.Ordinal), old.Length, changed);
        return this;
    }

    /// <summary>Replaces characters that stand in one run of what the program made: in contents, in results of fields, in heads.</summary>
    /// <param name="old">The characters; the first of them in the file.</param>
    /// <param name="changed">What is to stand there.</param>
    public WordEditor ReplaceMade(string old, string changed)
    {
        var own = Paragraphs.SelectMany(TextsOf).ToHashSet();
        var text = Roots.SelectMany(r => r.Descendants<W.Text>()).First(t => !own.Contains(t) && t.Text.Contains(old, StringComparison.Ordinal));
        Replace(text, text.Text.IndexOf(old, StringComparison.Ordinal), old.Length, changed);
        return this;
    }

    /// <summary>What the program made in paragraphs with some characters: lines of the contents, results of fields.</summary>
    /// <param name="text">The characters.</param>
    public IEnumerable<W.Text> MadeTexts(string text)
    {
        var own = Paragraphs.SelectMany(TextsOf).ToHashSet();
        return Main.Document!.Body!.Descendants<W.Paragraph>().Where(p => p.InnerText.Contains(text, StringComparison.Ordinal)).SelectMany(p => p.Descendants<W.Text>()).Where(t => !own.Contains(t));
    }

    /// <summary>Takes the line of the contents out that has some characters, with tracking off.</summary>
    /// <param name="text">The characters.</param>
    public WordEditor RemoveLine(string text)
    {
        Main.Document!.Body!.Descendants<W.SdtBlock>().SelectMany(s => s.Descendants<W.Paragraph>()).First(p => p.InnerText.Contains(text, StringComparison.Ordinal)).Remove();
        return this;
    }

    /// <summary>Sets what fields that count pages show, as programs do.</summary>
    /// <param name="page">What they are to show.</param>
    public WordEditor RefreshPages(string page)
    {
        foreach (var code in Roots.SelectMany(r => r.Descendants<W.FieldCode>()).Where(c => c.Text.Contains("PAGE", StringComparison.Ordinal)).ToList())
        {
            foreach (var run in code.Ancestors<W.Run>().First().ElementsAfter().TakeWhile(e => !e.Descendants<W.FieldChar>().Any(f => f.FieldCharType?.InnerText == "end")).ToList())
            {
                run.Descendants<W.Text>().ToList().ForEach(t => Set(t, page));
            }
        }

        return this;
    }

    /// <summary>Replaces characters of a run.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="start">Offset of the first.</param>
    /// <param name="count">Number of characters.</param>
    /// <param name="changed">What is to stand there.</param>
    public void Replace(W.Text text, int start, int count, string changed)
    {
        var run = (W.Run)text.Parent!;
        var whole = text.Text;
        var end = start + count;
        if (_author is null)
        {
            Set(text, whole[..start] + changed + whole[end..]);
            return;
        }

        var behind = Part(run, whole[end..]);
        foreach (var sibling in text.ElementsAfter().ToList())
        {
            sibling.Remove();
            behind.AppendChild(sibling);
        }

        Set(text, whole[..start]);
        OpenXmlElement at = run;
        if (count > 0)
        {
            var deleted = Part(run, string.Empty);
            deleted.ReplaceChild(new W.DeletedText(whole[start..end]) { Space = SpaceProcessingModeValues.Preserve }, deleted.GetFirstChild<W.Text>());
            at = at.InsertAfterSelf(Track(new W.DeletedRun(deleted)));
        }

        if (changed.Length > 0)
        {
            at = at.InsertAfterSelf(Track(new W.InsertedRun(Part(run, changed))));
        }

        at.InsertAfterSelf(behind);
    }

    /// <summary>Puts a paragraph behind another.</summary>
    /// <param name="text">Characters that the other has.</param>
    /// <param name="added">Characters of the new one.</param>
    public WordEditor AddParagraph(string text, string added)
    {
        var paragraph = Find(text);
        var other = new W.Paragraph((paragraph.ParagraphProperties?.CloneNode(true) as W.ParagraphProperties) ?? new W.ParagraphProperties());
        OpenXmlElement run = new W.Run(new W.Text(added) { Space = SpaceProcessingModeValues.Preserve });
        other.AppendChild(_author is null ? run : Track(new W.InsertedRun(run)));
        paragraph.InsertAfterSelf(other);
        if (_author is not null)
        {
            other.ParagraphProperties!.ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(Track(new W.Inserted()));
        }

        return this;
    }

    /// <summary>Takes a paragraph out, with tracking off.</summary>
    /// <param name="text">Characters that it has.</param>
    public WordEditor RemoveParagraph(string text)
    {
        Find(text).Remove();
        return this;
    }

    /// <summary>Cuts a paragraph in two.</summary>
    /// <param name="text">Characters before which it is cut.</param>
    public WordEditor Split(string text)
    {
        var paragraph = Find(text);
        var run = paragraph.Descendants<W.Text>().First(t => t.Text.Contains(text, StringComparison.Ordinal));
        var at = run.Text.IndexOf(text, StringComparison.Ordinal);
        var owner = (W.Run)run.Parent!;
        var other = new W.Paragraph((W.ParagraphProperties)paragraph.ParagraphProperties!.CloneNode(true));
        other.AppendChild(Part(owner, run.Text[at..]));
        foreach (var sibling in owner.ElementsAfter().ToList())
        {
            sibling.Remove();
            other.AppendChild(sibling);
        }

        Set(run, run.Text[..at].TrimEnd(' '));
        paragraph.InsertAfterSelf(other);
        return this;
    }

    /// <summary>Joins a paragraph with the next.</summary>
    /// <param name="text">Characters that it has.</param>
    public WordEditor Join(string text)
    {
        var paragraph = Find(text);
        var next = paragraph.ElementsAfter().OfType<W.Paragraph>().First();
        paragraph.AppendChild(new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
        foreach (var child in next.ChildElements.Where(c => c is not W.ParagraphProperties).ToList())
        {
            child.Remove();
            paragraph.AppendChild(child);
        }

        next.Remove();
        return this;
    }

    /// <summary>Gives characters that stand in one run another look.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="look">The look.</param>
    public WordEditor Mark(string text, OpenXmlElement look)
    {
        var found = Paragraphs.SelectMany(TextsOf).First(t => t.Text.Contains(text, StringComparison.Ordinal));
        var run = (W.Run)found.Parent!;
        var (whole, at) = (found.Text, found.Text.IndexOf(text, StringComparison.Ordinal));
        var marked = Part(run, text);
        (marked.RunProperties ??= new W.RunProperties()).AppendChild(look);
        Set(found, whole[..at]);
        run.InsertAfterSelf(marked).InsertAfterSelf(Part(run, whole[(at + text.Length)..]));
        return this;
    }

    /// <summary>Gives a paragraph another style.</summary>
    /// <param name="text">Characters that it has.</param>
    /// <param name="style">Id of the style.</param>
    public WordEditor Restyle(string text, string style)
    {
        Find(text).ParagraphProperties!.ParagraphStyleId = new W.ParagraphStyleId { Val = style };
        return this;
    }

    /// <summary>Says something of characters that stand in one run.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="said">What is said.</param>
    public WordEditor Comment(string text, string said)
    {
        var part = Main.WordprocessingCommentsPart ?? Main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new W.Comments();
        var id = NextComment(part);
        part.Comments.AppendChild(new W.Comment(new W.Paragraph(new W.Run(new W.Text(said)))) { Id = id, Author = _author ?? "Somebody" });
        var run = (W.Run)Paragraphs.SelectMany(TextsOf).First(t => t.Text.Contains(text, StringComparison.Ordinal)).Parent!;
        run.InsertBeforeSelf(new W.CommentRangeStart { Id = id });
        run.InsertAfterSelf(new W.CommentRangeEnd { Id = id }).InsertAfterSelf(new W.Run(new W.CommentReference { Id = id }));
        return this;
    }

    /// <summary>Marks the last comment as dealt with.</summary>
    public WordEditor Resolve()
    {
        var said = Main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().Last().Elements<W.Paragraph>().Last();
        said.ParagraphId = "1A2B3C4D";
        var part = Main.WordprocessingCommentsExPart ?? Main.AddNewPart<WordprocessingCommentsExPart>();
        part.CommentsEx ??= new CommentsEx();
        part.CommentsEx.AppendChild(new CommentEx { ParaId = said.ParagraphId, Done = true });
        return this;
    }

    /// <summary>Gives the first picture another text for those who do not see it.</summary>
    /// <param name="text">The text.</param>
    public WordEditor Describe(string text)
    {
        Main.Document!.Body!.Descendants<DocProperties>().First().Description = text;
        return this;
    }

    /// <summary>The texts of a paragraph that are its own: not those that fields show.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IEnumerable<W.Text> TextsOf(W.Paragraph paragraph)
    {
        var depth = 0;
        foreach (var element in paragraph.Descendants())
        {
            depth += element is W.FieldChar field ? field.FieldCharType?.InnerText switch { "begin" => 1, "end" => -1, _ => 0 } : 0;
            if (depth == 0 && element is W.Text { Parent: W.Run run } text && run.Ancestors<W.DeletedRun>().FirstOrDefault() is null
                && run.GetFirstChild<W.FootnoteReference>() is null && run.GetFirstChild<W.FootnoteReferenceMark>() is null)
            {
                yield return text;
            }
        }
    }

    /// <summary>The file as it is now.</summary>
    public byte[] Save()
    {
        _document.Save();
        using var copy = new MemoryStream();
        _document.Clone(copy).Dispose();
        return copy.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    /// <summary>True where tracking is on.</summary>
    public bool IsTracked => _author is not null;

    /// <summary>A paragraph.</summary>
    /// <param name="text">Characters that it has.</param>
    public W.Paragraph Find(string text) => Paragraphs.First(p => p.InnerText.Contains(text, StringComparison.Ordinal));

    /// <summary>A tracked change with the name of who makes it.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="change">The change.</param>
    public T Track<T>(T change)
        where T : OpenXmlElement
    {
        const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        change.SetAttribute(new OpenXmlAttribute("w", "id", Namespace, "9"));
        change.SetAttribute(new OpenXmlAttribute("w", "author", Namespace, _author!));
        change.SetAttribute(new OpenXmlAttribute("w", "date", Namespace, "2026-11-29T10:00:00Z"));
        return change;
    }

    private static string NextComment(WordprocessingCommentsPart part) =>
        (part.Comments!.Elements<W.Comment>().Max(c => (int?)int.Parse(c.Id!.Value!, System.Globalization.CultureInfo.InvariantCulture)) + 1 ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static W.Run Part(W.Run run, string text)
    {
        var part = new W.Run();
        if (run.RunProperties is { } properties)
        {
            part.AppendChild(properties.CloneNode(true));
        }

        part.AppendChild(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return part;
    }

    private static void Set(W.Text element, string text)
    {
        element.Text = text;
        element.Space = SpaceProcessingModeValues.Preserve;
    }
}
