using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>Formatted text of citations as inlines.</summary>
internal static class CitedInlines
{
    /// <summary>The inlines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What it was made for.</param>
    public static ValueList<Inline> Of(FormattedText text, SourceSpan span)
    {
        var inlines = new List<Inline>();
        var display = DisplayBlock.None;
        for (var i = 0; i < text.Runs.Count;)
        {
            var style = text.Runs[i].Style;
            if (inlines.Count > 0 && style.Display != display)
            {
                // A number in the margin stands apart from what it numbers.
                inlines.Add(style.Display == DisplayBlock.RightInline ? new Text("\u2003") { Span = span } : new LineBreak { Span = span });
            }

            display = style.Display;
            var runs = text.Runs.Skip(i).TakeWhile(r => r.Style.Link == style.Link && r.Style.Note == style.Note && r.Style.Display == display).ToList();
            var content = ValueList.From(runs.Select(r => OfRun(r, span)));
            if (style.Note > 0)
            {
                inlines.Add(CitedNotes.Refer(style.Note, span));
            }
            else
            {
                AddRuns(inlines, content, style.Link, string.Concat(runs.Select(r => r.Text)));
            }

            i += runs.Count;
        }

        return ValueList.From(inlines);
    }

    private static void AddRuns(List<Inline> inlines, ValueList<Inline> content, string? target, string text)
    {
        if (target is null)
        {
            inlines.AddRange(content);
            return;
        }

        // A style may write the head of an address as text: https://doi.org/ before the name of an object.
        var head = target.EndsWith(text, StringComparison.Ordinal) ? target[..^text.Length] : string.Empty;
        if (head.Length > 0 && inlines is [.., Text before] && before.Value.EndsWith(head, StringComparison.Ordinal))
        {
            inlines.RemoveAt(inlines.Count - 1);
            inlines.AddRange(before.Value.Length > head.Length ? [before.Part(0, before.Value.Length - head.Length)] : []);
            content = [new Text(head) { Span = before.Span }, .. content];
            text = target;
        }

        inlines.Add(new Link(target, null, content)
        {
            Span = content[0].Span,
            Attributes = Addresses.IsSame(text, target) ? Attributes.OfClass(Addresses.ClassName) : Attributes.None,
        });
    }

    private static Inline OfRun(FormattedRun run, SourceSpan span)
    {
        var style = run.Style;
        Inline inline = new Text(run.Text) { Span = span };
        inline = style.Shift switch
        {
            BaselineShift.Superscript => new Superscript([inline]) { Span = span },
            BaselineShift.Subscript => new Subscript([inline]) { Span = span },
            _ => inline,
        };
        inline = style.IsSmallCaps ? new SmallCaps([inline]) { Span = span } : inline;
        inline = style.IsUnderlined ? new SpanInline([inline]) { Span = span, Attributes = Attributes.OfClass("underline") } : inline;
        inline = style.Weight == FontWeight.Bold ? new Strong([inline]) { Span = span } : inline;
        inline = style.Slope is FontStyle.Italic or FontStyle.Oblique ? Slanted(inline, run.Text, span) : inline;
        return style.Language is null
            ? inline
            : new SpanInline([inline]) { Span = span, Attributes = Attributes.None with { Language = LanguageOf(run.Text, style.Language) } };
    }

    // Titles in Chinese signs are never slanted: sheets set book title marks around them.
    private static Phrase Slanted(Inline inline, string text, SourceSpan span) => Core.Text.Scripts.HasEastAsian(text)
        ? new SpanInline([inline]) { Span = span, Attributes = Attributes.OfClass("work-title") }
        : new Emphasis([inline]) { Span = span };

    // What a work in Chinese, Japanese or Korean says in Latin letters is romanised.
    private static string LanguageOf(string text, string language)
    {
        var primary = Core.Text.LanguageTag.PrimaryOf(language);
        return primary is "zh" or "ja" or "ko" && !Core.Text.Scripts.HasEastAsian(text) ? primary + "-Latn" : language;
    }
}
