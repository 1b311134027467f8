using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Sets the entries of a bibliography.</summary>
internal sealed class BibliographySetter(StyleContext style, BibliographyArea area)
{
    private readonly NameOptions _names = area.Layout.Names.Over(style.Style.Names);

    /// <summary>Sets entries in their final order.</summary>
    public Bibliography Set(IReadOnlyList<CiteContext> contexts)
    {
        var entries = new List<BibliographyEntry>();
        CiteScope? before = null;
        foreach (var context in contexts)
        {
            var (text, scope) = SetEntry(context, before);
            before = scope;
            entries.Add(new BibliographyEntry(context.Source, text));
        }

        return new Bibliography(ValueList.From(entries));
    }

    private (FormattedText Text, CiteScope Scope) SetEntry(CiteContext context, CiteScope? before)
    {
        var (pieces, scope) = Render(context);
        if (area.AuthorSubstitute is { } text && before is not null && IsSubstituted(scope, before))
        {
            var shared = SharedNames(scope.FirstNames ?? [], before.FirstNames ?? []);
            (pieces, _) = Render(context with { AuthorSubstitution = new AuthorSubstitution(text, area.AuthorSubstituteRule, shared) });
        }

        return (style.Finisher.Finish(pieces), scope);
    }

    private bool IsSubstituted(CiteScope scope, CiteScope before) =>
        (scope.FirstNameText.Length > 0 && scope.FirstNameText == before.FirstNameText)
        || (area.AuthorSubstituteRule is SubstituteRule.PartialEach or SubstituteRule.PartialFirst
            && SharedNames(scope.FirstNames ?? [], before.FirstNames ?? []) > 0);

    private (ValueList<Piece> Pieces, CiteScope Scope) Render(CiteContext context)
    {
        var scope = new CiteScope(style, context with { IsBibliography = true, Names = _names });
        var rendered = area.AlignsSecondField ? Aligned(scope) : RenderElements(area.Layout.Elements, scope);
        return (InLastBlock(Decorator.DecorateLayout(Pieces.TrimStart(rendered), area.Layout.Presentation, style)), scope);
    }

    // The suffix of the layout belongs to the block that it follows.
    private static ValueList<Piece> InLastBlock(ValueList<Piece> pieces) =>
        pieces.Count > 1
        && pieces[^1].Style.Display == DisplayBlock.None
        && pieces[^2].Style.Display is DisplayBlock.RightInline or DisplayBlock.Indent
            ? [.. pieces.Take(pieces.Count - 1), In(pieces[^1], pieces[^2].Style.Display)]
            : pieces;

    private ValueList<Piece> RenderElements(ValueList<StyleElement> elements, CiteScope scope) =>
        ElementRenderer.RenderAll(elements, scope, area.Layout.Presentation.Delimiter).Pieces;

    // The first field stands at the margin, the rest beside it.
    private ValueList<Piece> Aligned(CiteScope scope)
    {
        var first = RenderElements(ValueList.From(area.Layout.Elements.Take(1)), scope);
        var rest = RenderElements(ValueList.From(area.Layout.Elements.Skip(1)), scope);
        return [.. first.Select(p => In(p, DisplayBlock.LeftMargin)), .. rest.Select(p => In(p, DisplayBlock.RightInline))];
    }

    private static Piece In(Piece piece, DisplayBlock block) => piece with { Style = piece.Style with { Display = block } };

    private static int SharedNames(ValueList<PersonName> names, ValueList<PersonName> before)
    {
        var shared = 0;
        while (shared < names.Count && shared < before.Count && names[shared] == before[shared])
        {
            shared++;
        }

        return shared;
    }
}
