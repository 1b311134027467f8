using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>Gives the content of an element its case, quotation marks, formatting and affixes.</summary>
internal static class Decorator
{
    public static ValueList<Piece> Decorate(ValueList<Piece> content, Presentation presentation, CiteScope scope)
    {
        if (content.Count == 0)
        {
            return content;
        }

        var formatted = Formatted(content, presentation, scope);
        return Affixed(formatted, presentation, scope.Style);
    }

    /// <summary>A layout's affixes are formatted with it.</summary>
    public static ValueList<Piece> DecorateLayout(ValueList<Piece> content, Presentation presentation, StyleContext style) =>
        content.Count == 0 ? content : PieceFormatting.Apply(Affixed(content, presentation, style), presentation);

    public static ValueList<Piece> Formatted(ValueList<Piece> content, Presentation presentation, CiteScope scope)
    {
        var cased = TextCases.Apply(content, presentation.TextCase, scope.IsEnglish, LanguageTag.PrimaryOf(scope.Language) is "tr" or "az");
        var stripped = presentation.StripsPeriods
            ? Pieces.Map(cased, p => p.Text.Replace(".", string.Empty, StringComparison.Ordinal))
            : cased;
        var quoted = presentation.HasQuotes && !scope.Cite.IsSorting ? Quoted(stripped, scope.Style) : stripped;
        return PieceFormatting.Apply(quoted, presentation);
    }

    public static ValueList<Piece> Affixed(ValueList<Piece> content, Presentation presentation, StyleContext style)
    {
        var builder = style.NewBuilder();
        builder.Append(presentation.Prefix);
        builder.Append(content);
        builder.Append(presentation.Suffix);
        var pieces = builder.ToPieces();
        return presentation.Display == DisplayBlock.None
            ? pieces
            : ValueList.From(pieces.Select(p => p with { Style = p.Style with { Display = presentation.Display } }));
    }

    private static ValueList<Piece> Quoted(ValueList<Piece> content, StyleContext style)
    {
        if (content.Count == 0)
        {
            return content;
        }

        var builder = style.NewBuilder();
        builder.Append(QuotePlaceholders.Open.ToString());
        builder.Append(content);
        builder.Append(QuotePlaceholders.Close.ToString());
        return builder.ToPieces();
    }
}
