using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles;

/// <summary>
/// Finds classes that nothing knows and that are nearly the name of one that something does: such text looks as if it had none. Other classes that
/// nothing knows are the author's own affair.
/// </summary>
internal sealed class ClassCheck : BookWalker
{
    // Shorter names are near to too many others.
    private const int Shortest = 4;
    private const int ShortestOfTwoSlips = 6;

    // Classes that are read with the manuscript rather than by selectors.
    private static readonly string[] s_read =
    [
        "unnumbered", "unlisted", "smallcaps", "small-caps", "underline", "mark", "index", "term", "event", "number", "title", "page", "full", "main", "editor",
        "page-break", "pagebreak", "newpage", "acknowledgements", "copyright", "colophon", "credits", "bibliography", "glossary", "people", "chronology",
        "abbreviations", "contents", "notes", "timeline", "part", "callout", "task", "done", "tight",
    ];

    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _findings = new();

    private ClassCheck(HashSet<string> known) => _known = known;

    /// <summary>Makes the check.</summary>
    /// <param name="book">The book as its author wrote it.</param>
    /// <param name="preludes">Selectors of all rules.</param>
    /// <returns>The findings, at their places in the manuscript.</returns>
    public static ValueList<Diagnostic> Run(Book book, IEnumerable<IReadOnlyList<Component>> preludes)
    {
        var check = new ClassCheck(KnownTo(preludes));
        check.Walk(book);
        return check._findings.ToSortedList();
    }

    /// <summary>The classes that selectors or the program know.</summary>
    /// <param name="preludes">Selectors of all rules.</param>
    public static HashSet<string> KnownTo(IEnumerable<IReadOnlyList<Component>> preludes) =>
        preludes.SelectMany(ClassesIn).Concat(s_read).Concat(ClassNames.Roles).ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        // The classes of code are languages and what highlighters know.
        if (node is not (CodeBlock or Code))
        {
            foreach (var name in node.Attributes.Classes)
            {
                Check(name, node);
            }
        }

        base.Visit(node);
    }

    private void Check(string name, Node node)
    {
        if (name.Length < Shortest || _known.Contains(name))
        {
            return;
        }

        if (!_nearest.TryGetValue(name, out var nearest))
        {
            _nearest[name] = nearest = NearestName.Find(name, _known, name.Length < ShortestOfTwoSlips ? 1 : 2);
        }

        if (nearest is not null)
        {
            var message = $"Neither the sheet nor the program knows the class “{name}”";
            _findings.Add(new Diagnostic(StyleCodes.UnknownClass, Severity.Warning, node.Span, message, [$"Did you mean “{nearest}”?"]) { Kind = name });
        }
    }

    private static IEnumerable<string> ClassesIn(IReadOnlyList<Component> components)
    {
        for (var i = 0; i < components.Count; i++)
        {
            if (i > 0 && components[i].Kind == TokenKind.Ident && components[i - 1].IsDelim('.'))
            {
                yield return components[i].Text;
            }

            foreach (var name in ClassesIn(components[i].Children))
            {
                yield return name;
            }
        }
    }
}
