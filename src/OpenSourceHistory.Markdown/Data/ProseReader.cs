using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Markdown.Conversion;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>
/// Reads the prose of data files, such as a definition: inline Markdown as in the manuscript. Places are exact where the value is one
/// line, plain or quoted without escapes; inside others, whose characters are not those of the file, everything has the place of the value.
/// </summary>
/// <param name="folder">The book's folder, to which paths of pictures are relative.</param>
/// <param name="language">BCP 47 language of the prose, for its quotation marks.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class ProseReader(string folder, string language, IWorkspace workspace)
{
    private readonly FolderNames _names = new(workspace, folder);

    /// <summary>Reads a value; several paragraphs are joined by forced line ends.</summary>
    /// <param name="scalar">The value.</param>
    public Result<ValueList<Inline>> Read(YamlScalar scalar)
    {
        var found = new DiagnosticBag();
        var file = scalar.Span.File ?? new SourceFile(string.Empty, scalar.Text);
        if (StartOfText(scalar, file) is { } start)
        {
            var exact = found.Take(Convert(scalar.Text, new SpanMap(file, start)));
            return found.With(found.Take(new ProseFinisher(null).Finish(exact)));
        }

        var (inlines, faults) = Convert(scalar.Text, new SpanMap(new SourceFile(file.Path, scalar.Text), 0));
        foreach (var fault in faults)
        {
            found.Add(fault with { Span = scalar.Span });
        }

        return found.With(found.Take(new ProseFinisher(scalar.Span).Finish(inlines)));
    }

    private static int? StartOfText(YamlScalar scalar, SourceFile file)
    {
        var source = file.Text.AsSpan(scalar.Span.Start, scalar.Span.End - scalar.Span.Start);
        if (source.SequenceEqual(scalar.Text))
        {
            return scalar.Span.Start;
        }

        var isQuoted = !scalar.IsPlain && source.Length == scalar.Text.Length + 2 && source[1..^1].SequenceEqual(scalar.Text);
        return isQuoted ? scalar.Span.Start + 1 : null;
    }

    // What is printed in several places or none has no place in an editor's file.
    private static ValueList<Inline> Settled(ValueList<Inline> inlines, DiagnosticBag found)
    {
        var settled = new RevisionSettler(accepts: false).RewriteInlines(inlines);
        if (!ReferenceEquals(settled, inlines))
        {
            found.Warning(
                MarkdownCodes.UnreadRevision, inlines[0].Span with { End = inlines[^1].Span.End }, "Changes and comments in data files are not carried out: the text is as before them",
                "Write the text as it is to be");
        }

        return settled;
    }

    private Result<ValueList<Inline>> Convert(string text, SpanMap spans)
    {
        var context = new ConversionContext
        {
            Spans = spans,
            Pictures = new PictureResolver(workspace, folder, folder, _names),
            IsSingleFile = false,
            Language = language,
        };
        var blocks = new BlockConverter(context);
        var inlines = new List<Inline>();
        foreach (var paragraph in ParagraphReader.Read(text, context))
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak { Span = spans.Of(paragraph) });
            }

            inlines.AddRange(blocks.ConvertInlines(paragraph));
        }

        return context.Diagnostics.With(Settled(ValueList.From(inlines), context.Diagnostics));
    }
}
