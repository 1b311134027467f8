using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Parses and converts a file.</summary>
/// <param name="folder">The book's folder.</param>
/// <param name="workspace">The door to files.</param>
/// <param name="isSingleFile">True where the file is a book by itself.</param>
internal sealed class FileConverter(string folder, IWorkspace workspace, bool isSingleFile)
{
    private readonly FolderNames _names = new(workspace, folder);

    /// <summary>True where the book has sources, so that an at-sign may begin a citation.</summary>
    public bool ReadsCitations { get; init; }

    /// <summary>Converts a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Path relative to the book's folder.</param>
    /// <param name="language">The book's language, or null where the file's own is the book's.</param>
    public Result<FileDraft> Convert(SourceFile file, string path, string language)
    {
        var found = new DiagnosticBag();
        var metadata = found.Take(FileMetadata.Read(file, isSingleFile));
        var text = metadata.TextStart == 0 ? file.Text : file.Text[metadata.TextStart..];
        var deep = NestingScan.FindTooDeep(text);
        if (deep >= 0)
        {
            ReportTooDeep(new SourceSpan(file, metadata.TextStart + deep, metadata.TextStart + deep + 1), found);
            return found.With(new FileDraft(file, path, metadata, []));
        }

        var fileFolder = RelativePath.Combine(folder, RelativePath.FolderOf(path));
        var context = new ConversionContext
        {
            Spans = new SpanMap(file, metadata.TextStart),
            Pictures = new PictureResolver(workspace, folder, fileFolder, _names),
            IsSingleFile = isSingleFile,
            Language = metadata.Language ?? language,
        };
        var draft = ConvertText(text, context, new FileDraft(file, path, metadata, []));
        found.AddRange(FindingSums.Of(context.Diagnostics.ToSortedList()));
        return found.With(draft);
    }

    private FileDraft ConvertText(string text, ConversionContext context, FileDraft draft)
    {
        Md.MarkdownDocument document;
        try
        {
            document = ManuscriptPipeline.Parse(text, ReadsCitations || (isSingleFile && FileSources.AreNamed(draft.Metadata.Values)));
        }
        catch (ArgumentException)
        {
            // The library's way to say that its limit of nesting was reached.
            ReportTooDeep(SourceSpan.StartOf(context.Spans.File), context.Diagnostics);
            return draft;
        }

        if (document.GetData(ManuscriptPipeline.TooDeepKey) is int offset)
        {
            ReportTooDeep(context.Spans.Of(offset, offset), context.Diagnostics);
            return draft;
        }

        context.Notes.Collect(document, context);
        context.Examples.Collect(document, context.Spans);
        ReportDirection(context);
        var blocks = new BlockConverter(context).Convert(document);
        context.Notes.ReportUnused(context);
        context.Diagnostics.AddRange(SlipFinder.Find(blocks, context.Foreign));
        context.Foreign.Report(context.Diagnostics);
        return draft with { Blocks = blocks, Abbreviations = AbbreviationReader.Read(document, context) };
    }

    private static void ReportDirection(ConversionContext context)
    {
        var text = context.Spans.File.Text.AsSpan();
        var index = Direction.IndexOfRightToLeft(text);
        if (index >= 0)
        {
            var word = text[index..].IndexOfAny(" \t\r\n");
            context.Foreign.Add(ForeignKind.RightToLeft, new SourceSpan(context.Spans.File, index, word < 0 ? text.Length : index + word));
        }
    }

    private static void ReportTooDeep(SourceSpan span, DiagnosticBag found) =>
        found.Error(
            MarkdownCodes.TooDeep, span, $"Elements are nested more than {ManuscriptPipeline.DeepestNesting} levels deep", "No book nests so deep");
}
