using System.Collections.Concurrent;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Reading;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Support;

namespace OpenSourceHistory.Styles;

/// <summary>The shared style sheet, parsed once for all formats.</summary>
public sealed class StyleSheet
{
    private static readonly Lazy<SheetContent> s_builtIn = new(() => SheetReader.ReadBuiltIn(EmbeddedText.Read(typeof(StyleSheet).Assembly, "user-agent.css")));

    private static readonly Lazy<SheetContent> s_manuscript = new(() => SheetReader.ReadBuiltIn(EmbeddedText.Read(typeof(StyleSheet).Assembly, "manuscript.css")));

    private readonly SheetContent _content;

    // Books that it styles one after the other have the same styles.
    private readonly ConcurrentDictionary<MediaType, StyleCache> _styles = new();

    private StyleSheet(SheetContent content) => _content = content;

    /// <summary>Faces declared with <c>@font-face</c>, in order.</summary>
    public ValueList<FontFaceRule> FontFaces => _content.FontFaces;

    /// <summary>Its rules with selectors, imports among them, in cascade order; those of the built-in sheet are not.</summary>
    public ValueList<StyleRule> Rules => _content.Rules;

    /// <summary>Rules of the built-in sheet: how elements look before any sheet says so.</summary>
    public static ValueList<StyleRule> BuiltInRules => s_builtIn.Value.Rules;

    /// <summary>The classes that it or the program knows, in order.</summary>
    public ValueList<string> Classes => ValueList.From(ClassCheck.KnownTo(BuiltInRules.Concat(Rules).Select(r => r.Prelude)).Order(StringComparer.Ordinal));

    /// <summary>Counter styles that it defines, in order.</summary>
    public ValueList<CounterStyleRule> CounterStyles => _content.CounterStyles;

    /// <summary>Parses a sheet and what it imports from its own folder.</summary>
    /// <param name="path">Path of the sheet.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The sheet, and its faults at their lines; the rest of the sheet holds.</returns>
    public static Result<StyleSheet> Read(string path, IWorkspace workspace)
    {
        var (content, findings) = SheetReader.Read(path, workspace);
        var (families, late) = new LateChecks(content).Run();
        return new Result<StyleSheet>(new StyleSheet(content) { FamilyLists = families }, FindingSums.Of(findings.Concat(late)));
    }

    /// <summary>Parses rules that the program itself writes; a fault in them is a fault of the program.</summary>
    /// <param name="css">The rules.</param>
    public static ValueList<StyleRule> ReadRules(string css) => SheetReader.ReadBuiltIn(css).Rules;

    /// <summary>Lists of families that pages are set in, each once, in the order of their first places.</summary>
    public ValueList<FamilyList> FamilyLists { get; private init; } = [];

    /// <summary>This sheet with the faces that come with the program: those of families that it does not declare itself, behind its own.</summary>
    /// <param name="bundled">The sheet that declares them.</param>
    public StyleSheet With(StyleSheet bundled)
    {
        var own = FontFaces.Select(f => f.Family).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var more = bundled.FontFaces.Where(f => !own.Contains(f.Family));
        return new StyleSheet(_content with { FontFaces = FontFaces.Concat(more) }) { FamilyLists = FamilyLists };
    }

    /// <summary>This sheet with that of manuscripts, as presses ask for them, laid over it.</summary>
    public StyleSheet ForManuscript() => new(_content.Under(s_manuscript.Value)) { FamilyLists = FamilyLists };

    /// <summary>This sheet with another laid over it.</summary>
    /// <param name="upper">The other.</param>
    public StyleSheet Under(StyleSheet upper) =>
        new(_content.Under(upper._content)) { FamilyLists = ValueList.From(FamilyLists.Concat(upper.FamilyLists).Distinct()) };

    /// <summary>This sheet with other values of its custom properties, wherever its rules for the root give them one.</summary>
    /// <param name="variables">Names, with their two hyphens, values as CSS, and where they are given.</param>
    /// <returns>The sheet; found are names that it does not have, values that do not parse, and what it then makes of them that is wrong.</returns>
    public Result<StyleSheet> Setting(IEnumerable<(string Name, string Value, SourceSpan Span)> variables)
    {
        var findings = new DiagnosticBag();
        if (findings.Take(new RootVariables(_content).Set(variables)) is not { } rule)
        {
            return findings.With(this);
        }

        var content = _content with { Rules = _content.Rules.Concat([rule]) };
        var known = new LateChecks(_content).Run().Findings.ToHashSet();
        var (families, late) = new LateChecks(content).Run();
        findings.AddRange(ValueList.From(late.Where(f => !known.Contains(f))));
        return findings.With(new StyleSheet(content) { FamilyLists = families });
    }

    /// <summary>Finds the declarations that some of several formats cannot honour.</summary>
    /// <param name="media">The formats that are made.</param>
    /// <returns>One warning a declaration for all formats, at its line.</returns>
    public ValueList<Diagnostic> FindUnsupported(params ReadOnlySpan<MediaType> media) => new SupportReport(_content).Run(media);

    /// <summary>The properties of declarations that a format honours at some level alone, and how many declarations ask for each.</summary>
    /// <param name="media">The format.</param>
    /// <param name="level">The level: not, or in part.</param>
    public ValueList<(string Property, int Count)> CountHonoured(MediaType media, SupportLevel level) => new SupportReport(_content, level).Count(media);

    /// <summary>Finds classes of a book that are nearly, but not quite, the name of one that the sheet or the program knows.</summary>
    /// <param name="book">The book as its author wrote it.</param>
    /// <returns>A warning for each class, at its first place in the manuscript.</returns>
    public ValueList<Diagnostic> FindUnknownClasses(Book book) =>
        FindingSums.Of(ClassCheck.Run(book, s_builtIn.Value.Rules.Concat(_content.Rules).Select(r => r.Prelude)));

    /// <summary>Finds keys of attributes in a book that neither the program nor the sheet reads.</summary>
    /// <param name="book">The book as its author wrote it.</param>
    /// <returns>A warning for each key and file, at its first place.</returns>
    public ValueList<Diagnostic> FindUnreadKeys(Book book) => KeyCheck.Run(book, [.. s_builtIn.Value.Rules.Concat(_content.Rules)]);

    /// <summary>True where the sheet tells two formats nowhere apart, so that a book looks the same in both.</summary>
    /// <param name="one">A format.</param>
    /// <param name="other">Another.</param>
    public bool IsSameFor(MediaType one, MediaType other) =>
        s_builtIn.Value.Rules.Concat(_content.Rules).Select(r => r.Media).Concat(s_builtIn.Value.Pages.Concat(_content.Pages).Select(p => p.Media))
            .Concat(CounterStyles.Select(c => c.Media))
            .All(m => m.Matches(one) == m.Matches(other));

    /// <summary>Computes the styles of a book for one format.</summary>
    /// <param name="book">The book, after all apparatus passes.</param>
    /// <param name="media">The format.</param>
    public StyledBook Apply(Book book, MediaType media) =>
        StyledBook.Make(book, media, _styles.GetOrAdd(media, StylesOf), s_builtIn.Value.Pages.Concat(_content.Pages));

    private StyleCache StylesOf(MediaType media) =>
        new(new RuleIndex(s_builtIn.Value.Rules.Concat(_content.Rules), media), new CounterStyleTable(CounterStyles, media));
}
