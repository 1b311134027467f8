using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Findings;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>
/// Finds emphasis that pages do not show: the sheet asks for nothing but another face, and the family has none. Told once a family and kind of face.
/// </summary>
internal sealed class EmphasisReport : BookWalker
{
    private const string Italic = "italic";

    private readonly StyledBook _book;
    private readonly FontLibrary _fonts;
    private readonly HashSet<(string Family, string Face)> _told = [];
    private readonly List<Diagnostic> _findings = [];
    private Node? _parent;

    private EmphasisReport(StyledBook book, FontLibrary fonts) => (_book, _fonts) = (book, fonts);

    /// <summary>The warnings, each where a kind of face is first missed.</summary>
    /// <param name="book">The book, styled for pages.</param>
    /// <param name="fonts">Faces.</param>
    public static ValueList<Diagnostic> Of(StyledBook book, FontLibrary fonts)
    {
        var report = new EmphasisReport(book, fonts);
        report.Walk(book.Book);
        return ValueList.From(report._findings);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        var parent = _parent;
        if (node is Strong or Emphasis && parent is not null)
        {
            Check(node, _book.StyleOf(node), _book.StyleOf(parent));
        }

        _parent = node;
        base.Visit(node);
        _parent = parent;
    }

    private void Check(Node node, ComputedStyle own, ComputedStyle around)
    {
        var face = FaceAskedFor(own, around);
        if (face.Length == 0 || IsMarkedOtherwise(own, around))
        {
            return;
        }

        var text = TextPrinter.Print(node);
        var canBeDeclared = face != Italic || !HasHan(text);
        if (!canBeDeclared && !IsWritten(node))
        {
            return;
        }

        var runs = RunsOf(text, own);
        if (runs.Count > 0 && !runs[0].IsMissing && runs.SequenceEqual(RunsOf(text, around)) && _told.Add((runs[0].Face.Family, face)))
        {
            _findings.Add(Unseen(node, runs[0].Face.Family, face, canBeDeclared));
        }
    }

    private static Diagnostic Unseen(Node node, string family, string face, bool canBeDeclared) => new(
        FontCodes.NoEmphasis,
        canBeDeclared ? Severity.Warning : Severity.Information,
        node.Span,
        $"The font '{family}' has no {face} face: such emphasis looks like the rest on pages",
        [(canBeDeclared ? "Declare the face with @font-face, or let" : "Let") + " the sheet mark emphasis by other means, such as a colour or another family"]);

    private static string FaceAskedFor(ComputedStyle own, ComputedStyle around)
    {
        var weight = own.FontWeight > around.FontWeight ? "bolder" : own.FontWeight < around.FontWeight ? "lighter" : string.Empty;
        var slant = own.FontSlant == around.FontSlant ? string.Empty : own.FontSlant == FontSlant.Normal ? "upright" : Italic;
        return weight.Length > 0 && slant.Length > 0 ? $"{weight} {slant}" : weight + slant;
    }

    // Han characters have no italic in any family: what is missing there cannot be declared.
    private static bool HasHan(string text) => text.EnumerateRunes().Any(c => Scripts.IsIdeographic(c.Value));

    // Titles that a style of citations slants are not the author's to mark otherwise.
    private static bool IsWritten(Node node)
    {
        foreach (var child in node.Children())
        {
            if (child is Text { Map: not null } || IsWritten(child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarkedOtherwise(ComputedStyle own, ComputedStyle around) =>
        own.FontFamilies != around.FontFamilies || own.FontSize != around.FontSize || own.Color != around.Color || own.Caps != around.Caps
        || own.TextTransform != around.TextTransform || own.LetterSpacing != around.LetterSpacing || own.FontFeatures != around.FontFeatures
        || own.PositionVariant != around.PositionVariant || own.VerticalAlign != ComputedStyle.Initial.VerticalAlign || own.Underline || own.LineThrough
        || own.TextEmphasis != around.TextEmphasis
        || own.BackgroundColor.Alpha > 0 || own.Border != ComputedStyle.Initial.Border;

    private ValueList<FontRun> RunsOf(string text, ComputedStyle style) =>
        _fonts.Itemize(text, style.FontFamilies, style.FontWeight, style.FontSlant == FontSlant.Italic, style.Language);
}
