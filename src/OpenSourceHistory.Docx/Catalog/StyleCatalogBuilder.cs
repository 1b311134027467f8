using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Catalog;

/// <summary>
/// Counts how the paragraphs and runs of each style really look; the style is then defined as most of them look, so that few carry
/// properties of their own. Styles without use are defined as the sheet would show such an element.
/// </summary>
/// <param name="book">The styled book.</param>
/// <param name="formats">Reads computed styles.</param>
/// <param name="naming">Names of styles.</param>
/// <param name="measure">Width that percentages refer to.</param>
internal sealed class StyleCatalogBuilder(StyledBook book, FormatReader formats, StyleNaming naming, Length measure)
{
    private readonly Dictionary<string, Tally<(ParagraphFormat Paragraph, RunFormat Run)>> _paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally<(RunFormat Plain, RunFormat Run)>> _runs = new(StringComparer.Ordinal);

    /// <summary>Counts a paragraph.</summary>
    public void Count(string style, ParagraphFormat paragraph, RunFormat run)
    {
        if (!_paragraphs.TryGetValue(style, out var tally))
        {
            _paragraphs.Add(style, tally = new());
        }

        tally.Add((paragraph, run));
    }

    /// <summary>Counts a run.</summary>
    public void Count(string style, RunFormat plain, RunFormat run)
    {
        if (!_runs.TryGetValue(style, out var tally))
        {
            _runs.Add(style, tally = new());
        }

        tally.Add((plain, run));
    }

    /// <summary>The finished catalogue.</summary>
    public StyleCatalog Build()
    {
        var definitions = new List<StyleDefinition>();
        foreach (var name in naming.All)
        {
            definitions.Add(name.Kind == StyleKind.Paragraph ? DefineParagraph(name) : DefineCharacter(name));
        }

        return new StyleCatalog(formats.RunOf(book.Root), ValueList.From(definitions));
    }

    private StyleDefinition DefineParagraph(StyleName name)
    {
        var root = formats.RunOf(book.Root);
        if (name.Id == "Normal")
        {
            return new(name, NormalOf(book.Root), root, root);
        }

        if (_paragraphs.TryGetValue(name.Id, out var tally))
        {
            return new(name, tally.Most.Paragraph, tally.Most.Run, root);
        }

        var style = name.Id is "Header" or "Footer" ? book.Root : SketchOf(name.Id);
        var paragraph = FormatReader.ParagraphOf(style, measure) with { PageBreakBefore = false };
        return new(name, Adjust(name.Id, paragraph), formats.RunOf(style), root);
    }

    private StyleDefinition DefineCharacter(StyleName name)
    {
        var root = formats.RunOf(book.Root);
        if (_runs.TryGetValue(name.Id, out var tally))
        {
            return new(name, ParagraphFormat.WordDefault, tally.Most.Run, tally.Most.Plain);
        }

        var plain = formats.RunOf(SketchOf("BodyText"));
        var run = name.Id is "FootnoteReference" or "EndnoteReference"
            ? formats.Intern(plain with { Script = ScriptPosition.Superscript })
            : name.IsBuiltIn || naming.All.Contains(name) ? formats.RunOf(SketchOf(name.Id)) : root;
        return new(name, ParagraphFormat.WordDefault, formats.Intern(run with { HalfPoints = plain.HalfPoints }), plain);
    }

    // What an editor types without a style must not clip pictures: at least the leading, not exactly.
    private static ParagraphFormat NormalOf(ComputedStyle root) => ParagraphFormat.WordDefault with
    {
        Line = Math.Max(20, Units.Twips(root.LineHeight)),
        LineRule = LineRule.AtLeast,
        Alignment = root.TextAlign == TextAlignment.Justify ? TextAlignment.Justify : TextAlignment.Left,
    };

    private static ParagraphFormat Adjust(string id, ParagraphFormat format)
    {
        if (id.StartsWith("Heading", StringComparison.Ordinal) && id.Length == 8)
        {
            return format with { OutlineLevel = id[7] - '1', KeepNext = true };
        }

        if (id.StartsWith("List", StringComparison.Ordinal))
        {
            return format with { Left = 0, FirstLine = 0 };
        }

        return id switch
        {
            "FirstParagraph" => format with { FirstLine = 0 },
            "BodyText" when format.FirstLine == 0 && format.After == 0 => format with { FirstLine = 240 },
            "Figure" => format with { KeepNext = true, Alignment = TextAlignment.Center },
            "DefinitionTerm" => format with { KeepNext = true },
            _ => format,
        };
    }

    private ComputedStyle SketchOf(string id)
    {
        var path = BuiltInStyles.SketchOf(id);
        return path.Length == 0 ? book.Root : book.StyleOfSketch(path);
    }

    private sealed class Tally<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _counts = [];
        private readonly List<T> _order = [];

        // The earliest of those met most often, so that the result does not depend on hash order.
        public T Most
        {
            get
            {
                var best = _order[0];
                foreach (var item in _order)
                {
                    if (_counts[item] > _counts[best])
                    {
                        best = item;
                    }
                }

                return best;
            }
        }

        public void Add(T item)
        {
            if (_counts.TryGetValue(item, out var count))
            {
                _counts[item] = count + 1;
                return;
            }

            _counts.Add(item, 1);
            _order.Add(item);
        }
    }
}
