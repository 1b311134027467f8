using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Catalog;

/// <summary>
/// Word's own styles are defined as a specimen of each looks by the sheet, so that what is typed under them looks so, and so are those of classes where anything in the book does.
/// Of the others is counted how their paragraphs and runs really look: they are defined as most of them, so that few carry properties of their own.
/// </summary>
/// <param name="book">The styled book.</param>
/// <param name="formats">Reads computed styles.</param>
/// <param name="naming">Names of styles.</param>
/// <param name="measure">Width that percentages refer to.</param>
internal sealed class StyleCatalogBuilder(StyledBook book, FormatReader formats, StyleNaming naming, Length measure)
{
    private readonly Dictionary<string, Tally<(ParagraphFormat Paragraph, RunFormat Run)>> _paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally<(RunFormat Plain, RunFormat Run)>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ParagraphFormat Paragraph, RunFormat Run)>> _proposedParagraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(RunFormat Plain, RunFormat Run)>> _proposedRuns = new(StringComparer.Ordinal);

    /// <summary>Proposes how a paragraph style is to look; of several looks the one that most paragraphs have is taken.</summary>
    public void Propose(string style, ParagraphFormat paragraph, RunFormat run) => Propose(_proposedParagraphs, style, (paragraph, run));

    /// <summary>Proposes how a character style is to look.</summary>
    public void Propose(string style, RunFormat plain, RunFormat run) => Propose(_proposedRuns, style, (plain, run));

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

        if (Choose(name.Id, _proposedParagraphs, _paragraphs) is { } look)
        {
            return new(name, look.Paragraph, look.Run, root);
        }

        var style = name.Id is "Header" or "Footer" ? book.Root : SketchOf(name.Id);
        var paragraph = FormatReader.ParagraphOf(style, measure) with { PageBreakBefore = false };
        paragraph = name.Id switch
        {
            "FirstParagraph" => paragraph with { FirstLine = 0 },
            ['H', 'e', 'a', 'd', 'i', 'n', 'g', var level] => paragraph with { OutlineLevel = level - '1', KeepNext = true },
            _ => paragraph,
        };
        return new(name, paragraph, formats.RunOf(style), root);
    }

    private StyleDefinition DefineCharacter(StyleName name)
    {
        var root = formats.RunOf(book.Root);
        if (Choose(name.Id, _proposedRuns, _runs) is { } look)
        {
            return new(name, ParagraphFormat.WordDefault, look.Run, look.Plain);
        }

        var plain = formats.RunOf(SketchOf("BodyText"));
        var run = name.Id is "FootnoteReference" or "EndnoteReference"
            ? formats.Intern(plain with { Script = ScriptPosition.Superscript })
            : name.IsBuiltIn || naming.All.Contains(name) ? formats.RunOf(SketchOf(name.Id)) : root;
        return new(name, ParagraphFormat.WordDefault, formats.Intern(run with { HalfPoints = plain.HalfPoints }), plain);
    }

    private static void Propose<T>(Dictionary<string, List<T>> proposed, string style, T look)
    {
        if (!proposed.TryGetValue(style, out var looks))
        {
            proposed.Add(style, looks = []);
        }

        looks.Add(look);
    }

    private static T? Choose<T>(string id, Dictionary<string, List<T>> proposed, Dictionary<string, Tally<T>> counted)
        where T : struct
    {
        var tally = counted.GetValueOrDefault(id);
        var best = proposed.GetValueOrDefault(id)?.Select(look => (Look: look, Count: tally?.CountOf(look) ?? 0)).MaxBy(choice => choice.Count);
        return best is { } choice && (choice.Count > 0 || BuiltInStyles.Has(id)) ? choice.Look : tally?.Most;
    }

    // What an editor types without a style must not clip pictures: at least the leading, not exactly.
    private static ParagraphFormat NormalOf(ComputedStyle root) => ParagraphFormat.WordDefault with
    {
        Line = Math.Max(20, Units.Twips(root.LineHeight)),
        LineRule = LineRule.AtLeast,
        Alignment = root.TextAlign == TextAlignment.Justify ? TextAlignment.Justify : TextAlignment.Left,
    };

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

        public int CountOf(T item) => _counts.GetValueOrDefault(item);

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
