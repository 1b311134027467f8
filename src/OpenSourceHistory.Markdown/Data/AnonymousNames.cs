using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>
/// The names of those who wish to be anonymous. No edition is made while one of them stands in the text or the data of the book. Filled while
/// contributors are read, and kept within this phase.
/// </summary>
internal sealed class AnonymousNames
{
    private readonly List<string> _names = [];
    private readonly HashSet<YamlValue> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a person.</summary>
    /// <param name="forms">The forms of the name.</param>
    /// <param name="entry">The map that holds them, in which they may stand.</param>
    public void Add(IEnumerable<string> forms, YamlMapping entry)
    {
        _names.AddRange(forms.Where(f => f.Length > 1).Select(Normalize));
        _entries.Add(entry);
    }

    /// <summary>Reports the texts of a data file that tell a name.</summary>
    /// <param name="value">The file's value.</param>
    /// <param name="found">Receives the places where one stands.</param>
    public void Check(YamlValue value, DiagnosticBag found)
    {
        if (_names.Count == 0 || _entries.Contains(value))
        {
            return;
        }

        switch (value)
        {
            case YamlScalar scalar:
                Check(scalar.Text, scalar.Span, found);
                break;
            case YamlSequence sequence:
                sequence.Items.ToList().ForEach(item => Check(item, found));
                break;
            case YamlMapping mapping:
                mapping.Entries.ToList().ForEach(entry => Check(entry.Value, found));
                break;
            default:
                break;
        }
    }

    /// <summary>Reports the paragraphs, headings, pictures and sources of a book that tell a name.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The faults.</returns>
    public ValueList<Diagnostic> Check(Book book)
    {
        var walker = new Walker(this);
        var found = walker.Found;
        if (_names.Count > 0)
        {
            book.Data.Sources.ToList().ForEach(source => Check(source, found));
            foreach (var abbreviation in book.Data.Abbreviations)
            {
                Check(abbreviation.Expansion, abbreviation.Span, found);
            }

            foreach (var division in book.Divisions)
            {
                walker.Visit(division);
                if (division.Title is { } title && (division.Heading is not { } heading || TextPrinter.Print(heading) != title))
                {
                    Check(title, division.Span, found);
                }
            }
        }

        return found.ToSortedList();
    }

    private void Check(Source source, DiagnosticBag found)
    {
        var names = source.Names.SelectMany(v => v.Value).SelectMany(n => new[] { $"{n.Given} {n.Family}", $"{n.Family} {n.Given}", $"{n.Family}{n.Given}", n.Literal });
        Check(string.Join(" | ", names.Concat(source.Texts.Select(t => t.Value))), source.Span, found);
    }

    private void Check(string text, SourceSpan span, DiagnosticBag found)
    {
        var normal = Normalize(text);
        if (_names.Exists(name => StandsIn(name, normal)))
        {
            found.Error(
                MarkdownCodes.AnonymousNamed, span, "Someone who wishes to be anonymous is named here", "Take the name out here; or, where someone else of that name is meant, out of the anonymous entry");
        }
    }

    private static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A name that is part of a longer word is another word, except in scripts without spaces.
    private static bool StandsIn(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if (NameScript.LanguageOf(name) is not null || ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Walker(AnonymousNames names) : BookWalker
    {
        public DiagnosticBag Found { get; } = new();

        public override void Visit(Node node)
        {
            switch (node)
            {
                case Paragraph or Heading or CodeBlock or Line or Caption or DefinitionTerm: names.Check(TextPrinter.Print(node), node.Span, Found); break;
                case Image image: names.Check(string.Join(' ', image.Attributes.Values.Select(v => v.Value).Prepend(image.Title)), node.Span, Found); break;
                case Link { Title: { } title }: names.Check(title, node.Span, Found); break;
                case CitedSource source: names.Check(TextPrinter.Print(source.Prefix) + '\n' + TextPrinter.Print(source.Suffix), node.Span, Found); break;
                default: break;
            }

            VisitChildren(node);
        }
    }
}
