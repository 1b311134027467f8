using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Html;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The inlines of one block.</summary>
/// <param name="context">The file's conversion.</param>
/// <param name="blocks">Converts the blocks of notes.</param>
/// <param name="block">The block's place: quotations do not reach beyond it.</param>
internal sealed class InlineConverter(ConversionContext context, BlockConverter blocks, SourceSpan block)
{
    private readonly Typographer _typographer = new();
    private readonly ForeignConverter _foreign = new(context);
    private readonly RevisionConverter _revisions = new(context);
    private char _previous;

    /// <summary>Converts the inlines of a container.</summary>
    public ValueList<Inline> Convert(MdInlines.ContainerInline? container)
    {
        if (container is null || !context.TryEnter(context.Spans.Of(container)))
        {
            return [];
        }

        var sink = new InlineSink(context);
        AddAll(sink, container);
        context.Leave();
        return sink.Finish();
    }

    private void AddAll(InlineSink sink, MdInlines.ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(sink, child);
        }
    }

    private void Add(InlineSink sink, MdInlines.Inline inline)
    {
        switch (inline)
        {
            case MdInlines.LiteralInline literal: AddLiteral(sink, literal); break;
            case MdInlines.LineBreakInline line: AddBreak(sink, line); break;
            case MdInlines.HtmlEntityInline entity: AddEntity(sink, entity); break;
            case MdInlines.HtmlInline html: AddHtml(sink, html); break;
            case NoteCall call: AddCall(sink, call); break;
            case ExampleReference example: AddExample(sink, example, example.Label); break;
            case LabelReference label when context.Examples.NumberOf(label.Id) is not null: AddExample(sink, label, label.Id); break;
            case CitationKey key when context.Examples.NumberOf(key.Key) is not null: AddExample(sink, key, key.Key); break;
            case RevisionInline revision: _revisions.Add(sink, revision, Convert); break;
            case ReviewComment comment: _revisions.Add(sink, comment); break;
            case BracketedCitation cluster: AddCitation(sink, cluster); break;
            case MdInlines.DelimiterInline delimiter: AddUnmatched(sink, delimiter); break;
            case MdInlines.EmphasisInline emphasis: AddEmphasis(sink, emphasis); break;
            case MdInlines.LinkInline { IsImage: true } image: AddImage(sink, image); break;
            default: AddNode(sink, inline); break;
        }
    }

    private void AddNode(InlineSink sink, MdInlines.Inline inline)
    {
        var attributes = AttributesOf(inline);
        Inline? node = inline switch
        {
            MdInlines.CodeInline code when RawFormat.Of(code) is { } format => _foreign.Convert(code, format),
            ForeignInline foreign => _foreign.Convert(foreign),
            MdInlines.CodeInline code => _foreign.ToCode(code),
            MdInlines.AutolinkInline link => MakeAutolink(link),
            LabelReference reference => new Link("#" + reference.Id, null, []) { IsCrossReference = true },
            CitationKey key => CitationConverter.OfKey(key, context.Spans.Of(key)),
            InlineNote note => MakeNote(note),
            RaisedInline raised => raised.IsRaised ? new Superscript(Convert(raised)) : new Subscript(Convert(raised)),
            MdInlines.LinkInline link => MakeLink(link, ref attributes),
            BracketedSpan span => MakeSpan(ref attributes, ConvertIn(attributes, span), context.Spans.Of(span)),
            _ => null,
        };
        if (node is null)
        {
            if (inline is MdInlines.ContainerInline container)
            {
                AddAll(sink, container);
            }

            return;
        }

        sink.Add(node with { Span = context.Spans.Of(inline), Attributes = attributes == Attributes.None ? node.Attributes : attributes });
        _previous = node is Code or Note or Citation or Link { Inlines.Count: 0 } ? InlineText.Object : _previous;
    }

    // A link may have its attributes where its address is defined.
    private static Attributes AttributesOf(MdInlines.Inline inline)
    {
        var own = inline.GetAuthorAttributes();
        return own == Attributes.None && inline is MdInlines.LinkInline { Reference: { } reference } ? reference.GetAuthorAttributes() with { Id = null } : own;
    }

    private ValueList<Inline> ConvertIn(Attributes attributes, MdInlines.ContainerInline container) =>
        context.In(attributes, () => Convert(container));

    private void AddLiteral(InlineSink sink, MdInlines.LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.IsEmpty)
        {
            return;
        }

        var span = context.Spans.OfText(context.Spans.Of(literal), text);
        var previous = _previous;
        _previous = text[^1];
        if (literal.IsFirstCharacterEscaped)
        {
            // The backslash belongs to its character's spelling, which nothing turns.
            var start = Math.Max(span.Start, span.End - text.Length + 1);
            sink.AddText(text[..1], span with { End = start });
            previous = text[0];
            text = text[1..];
            span = span with { Start = start };
        }

        if (sink.IsVerbatim || Typographer.IsPlain(text))
        {
            sink.AddText(text, span);
        }
        else
        {
            AddTurned(sink, text, span, previous, InlineText.NextCharacter(literal));
        }
    }

    private void AddTurned(InlineSink sink, ReadOnlySpan<char> text, SourceSpan span, char before, char after)
    {
        var rest = context.Spans.File.Text.AsSpan(span.End, Math.Max(block.End - span.End, 0));
        var marks = QuoteMarks.Of(context.Language);
        if (context.Spans.IsVerbatim(text, span))
        {
            _typographer.Append(sink.BeginText(span), span.Start, text, marks, before, after, rest);
            return;
        }

        var turned = new SpelledText();
        _typographer.Append(turned, 0, text, marks, before, after, rest);
        sink.AddText(turned.Finish().Value, span);
    }

    private void AddBreak(InlineSink sink, MdInlines.LineBreakInline line)
    {
        var span = context.Spans.Of(line);
        sink.Add(line.IsHard ? new LineBreak { Span = span } : new SoftBreak { Span = span });
        _previous = ' ';
    }

    private void AddEntity(InlineSink sink, MdInlines.HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        sink.AddText(text, context.Spans.Of(entity));
        _previous = text.IsEmpty ? _previous : text[^1];
    }

    // A delimiter that found no partner is text.
    private void AddUnmatched(InlineSink sink, MdInlines.DelimiterInline delimiter)
    {
        if (delimiter is RevisionDelimiter revision)
        {
            _revisions.ReportOpen(revision);
        }

        var literal = delimiter.ToLiteral();
        sink.AddText(literal, context.Spans.Of(delimiter));
        _previous = literal.Length > 0 ? literal[^1] : _previous;
        AddAll(sink, delimiter);
    }

    private void AddEmphasis(InlineSink sink, MdInlines.EmphasisInline emphasis)
    {
        var span = context.Spans.Of(emphasis);
        var inlines = Convert(emphasis);
        Inline node = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', _) => new Strikeout(inlines),
            (_, 2) => new Strong(inlines),
            _ => new Emphasis(inlines),
        };
        sink.Add(node with { Span = span });
    }

    private Link MakeLink(MdInlines.LinkInline link, ref Attributes attributes)
    {
        var span = context.Spans.Of(link);
        var title = NullIfEmpty(link.Title) ?? attributes.ValueOf("title");
        attributes = attributes.Without("title");
        return new Link(context.Clean(link.Url, span) ?? string.Empty, NullIfEmpty(context.Clean(title, span)), ConvertIn(attributes, link));
    }

    private Link MakeAutolink(MdInlines.AutolinkInline link)
    {
        var span = context.Spans.Of(link.Span.Start + 1, link.Span.End - 1);
        return new Link(link.IsEmail ? "mailto:" + link.Url : link.Url, null, [new Text(link.Url) { Span = span, Map = SourceMap.Verbatim }]);
    }

    private Inline? MakeSpan(ref Attributes attributes, ValueList<Inline> inlines, SourceSpan span)
    {
        // Pandoc's spelling of changes and comments.
        if (attributes.Classes.Any(RevisionConverter.IsClass))
        {
            var revision = _revisions.Convert(attributes, inlines, span);
            attributes = Attributes.None;
            return revision;
        }

        var small = attributes.Classes.FirstOrDefault(c => c is "smallcaps" or "small-caps" or "sc");
        if (small is null)
        {
            return new SpanInline(inlines);
        }

        attributes = attributes with { Classes = ValueList.From(attributes.Classes.Where(c => c != small)) };
        return new SmallCaps(inlines);
    }

    private Note MakeNote(InlineNote note)
    {
        var span = context.Spans.Of(note);
        var text = new InlineConverter(context, blocks, span).Convert(note);
        NoteRegister.ReportEmpty(text.Count, span, context);
        return new Note(text.Count == 0 ? [] : [new Paragraph(text) { Span = span with { Start = span.Start + 2, End = span.End - 1 } }]);
    }

    private void AddCall(InlineSink sink, NoteCall call)
    {
        var span = context.Spans.Of(call);
        if (context.Notes.Find(call.Label, call.Span.Start) is not { } definition)
        {
            ReportUndefined(call.Label, span);
            sink.AddText(span.File!.Text.AsSpan(span.Start, span.End - span.Start), span);
        }
        else if (!context.Notes.TryOpen(definition))
        {
            context.Diagnostics.Warning(MarkdownCodes.CircularNote, span, $"The note “{call.Label}” calls itself; this call stays as it is written");
            sink.AddText(span.File!.Text.AsSpan(span.Start, span.End - span.Start), span);
        }
        else
        {
            context.Notes.Call(definition, span, context);
            sink.Add(new Note(blocks.Convert(definition)) { Span = span, Attributes = call.GetAuthorAttributes() });
            context.Notes.Close(definition);
        }

        _previous = InlineText.Object;
    }

    // The number of an example, or what is written where none has the label.
    private void AddExample(InlineSink sink, MdInlines.Inline reference, string label)
    {
        var span = context.Spans.Of(reference);
        var number = context.Examples.NumberOf(label);
        sink.AddText(number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "@" + label, span);
        _previous = 'a';
    }

    // A line that was to define the note is told in place of its calls.
    private void ReportUndefined(string label, SourceSpan span)
    {
        if (!context.UndefinedNotes.Add(label))
        {
            return;
        }

        var text = context.Spans.File.Text;
        if (Regex.Match(text, $@"(?<=^[ \t>]*)\[\^{Regex.Escape(label)}\](?=[ \t]*:|[ \t]+\S)", RegexOptions.Multiline) is { Success: true } line && text.IndexOf($"[^{label}]", StringComparison.Ordinal) < line.Index)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UndefinedNote, new SourceSpan(context.Spans.File, line.Index, line.Index + line.Length), $"This line does not define the note “{label}”; it and the note's calls stay as they are written",
                $"Write the colon right behind the bracket, and then a space: [^{label}]: text");
            return;
        }

        var nearest = context.NoteHints.Find(label, context.Notes.Labels);
        var hint = nearest is null ? $"Define it in the same file: [^{label}]: text" : $"Did you mean “[^{nearest}]”?";
        context.Diagnostics.Warning(MarkdownCodes.UndefinedNote, span, $"The note “{label}” is not defined in this file; its call stays as it is written", hint);
    }

    private void AddCitation(InlineSink sink, BracketedCitation cluster)
    {
        var span = context.Spans.Of(cluster);
        var inlines = Convert(cluster);
        if (new CitationConverter(cluster.IsInText).OfCluster(inlines) is { } citation)
        {
            sink.Add(citation with { Span = span });
            _previous = InlineText.Object;
            return;
        }

        // Its keys stand in emphasis or the like: each is a citation by itself, and the brackets are text.
        sink.AddText("[", span with { End = span.Start + 1 });
        foreach (var inline in inlines)
        {
            sink.Add(inline);
        }

        sink.AddText("]", span with { Start = span.End - 1 });
        _previous = ']';
    }

    private void AddImage(InlineSink sink, MdInlines.LinkInline image)
    {
        sink.Add(blocks.MakeImage(image, Convert(image)));
        _previous = InlineText.Object;
    }

    private void AddHtml(InlineSink sink, MdInlines.HtmlInline html)
    {
        var span = context.Spans.Of(html);
        foreach (var token in HtmlTokenizer.Read(html.Tag))
        {
            HtmlReader.AddInline(sink, token, span, context);
        }

        _previous = html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? ' ' : _previous;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
