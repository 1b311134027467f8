using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders <c>cs:text</c> but for macros.</summary>
internal static class TextRenderer
{
    public static Rendered Render(TextElement element, CiteScope scope) => element.Kind switch
    {
        TextKind.Variable => Variable(element, scope),
        TextKind.Term => new Rendered(Decorator.Decorate(Term(element, scope), element.Presentation, scope), false, false),
        _ => new Rendered(Decorator.Decorate(RichTextReader.Read(element.Value), element.Presentation, scope), false, false),
    };

    private static ValueList<Piece> Term(TextElement element, CiteScope scope) =>
        scope.Style.Locale.Text(element.Value, element.Form, element.IsPlural) is { Length: > 0 } text
            ? [new Piece(text, default, PieceMarks.Term)]
            : [];

    private static Rendered Variable(TextElement element, CiteScope scope)
    {
        var shortened = element.Form == TermForm.Short ? scope.Text(element.Value + "-short") : null;
        var text = shortened ?? scope.Text(element.Value);
        if (string.IsNullOrEmpty(text))
        {
            // Whether a letter tells years apart is no matter of the source, so that it suppresses no group.
            return element.Value == "year-suffix" ? Rendered.Nothing : Rendered.EmptyVariable;
        }

        scope.HasYearSuffix |= element.Value == "year-suffix";
        scope.Shown(element.Form == TermForm.Short ? [element.Value, element.Value + "-short"] : [element.Value]);

        return Rendered.OfVariable(Decorator.Decorate(Content(element.Value, text, scope), element.Presentation, scope));
    }

    private static ValueList<Piece> Content(string variable, string text, CiteScope scope)
    {
        switch (variable)
        {
            case "page":
            case "locator":
                return RichTextReader.Read(PageRanges.Format(text, scope.Style));
            case "URL":
                return Linked(text, text);
            case "first-reference-note-number":
                return OfNote(RichTextReader.Read(Number(variable, text, scope)), scope.Cite.FirstNoteNumber);
            case "DOI":
                return Linked(text, "https://doi.org/" + text);
            default:
                return Variables.KindOf(variable) == VariableKind.Number
                    ? RichTextReader.Read(Number(variable, text, scope))
                    : InLanguage(RichTextReader.Read(text), scope);
        }
    }

    // The hyphen in the number of a case or a report is part of it.
    private static string Number(string variable, string text, CiteScope scope) =>
        scope.Cite.IsSorting ? NumericSortKey.Of(text)
        : variable is not ("number" or "version") && NumericText.IsNumeric(text) ? NumericText.Map(text, n => n)
        : text;

    private static ValueList<Piece> Linked(string text, string address)
    {
        var target = text.Contains("://", StringComparison.Ordinal) ? text : address;
        return [new Piece(text, new RunFormatting { Link = target }, PieceMarks.NoCase)];
    }

    // The number that the note has in print, only whoever prints it knows.
    private static ValueList<Piece> OfNote(ValueList<Piece> pieces, int? note) =>
        ValueList.From(pieces.Select(p => p with { Style = p.Style with { Note = note ?? 0 } }));

    private static ValueList<Piece> InLanguage(ValueList<Piece> pieces, CiteScope scope)
    {
        var language = scope.Cite.Source.TextOf("language");
        return language is null || LanguageTag.Equals(LanguageTag.PrimaryOf(language), LanguageTag.PrimaryOf(scope.Style.Locale.Language))
            ? pieces
            : ValueList.From(pieces.Select(p => p with { Style = p.Style with { Language = language } }));
    }
}
