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
        ValueList<PersonName> before = [];
        foreach (var context in contexts)
        {
            var (entry, names) = SetEntry(context, before);
            before = names;
            if (!entry.Text.IsEmpty)
            {
                entries.Add(entry);
            }
        }

        return new Bibliography(
            ValueList.From(entries.ToArray()), area.HasHangingIndent, area.AlignsSecondField, area.EntrySpacing, area.LineSpacing);
    }

    private (BibliographyEntry Entry, ValueList<PersonName> Names) SetEntry(CiteContext context, ValueList<PersonName> before)
    {
        var (pieces, names) = Render(context);
        var shared = SharedNames(names, before);
        if (area.AuthorSubstitute is { } text && shared > 0 && IsSubstituted(shared, names.Count, before.Count))
        {
            (pieces, _) = Render(context with { AuthorSubstitution = new AuthorSubstitution(text, area.AuthorSubstituteRule, shared) });
        }

        return (new BibliographyEntry(context.Source, style.Finisher.Finish(pieces)), names);
    }

    private bool IsSubstituted(int shared, int names, int before) =>
        area.AuthorSubstituteRule is SubstituteRule.PartialEach or SubstituteRule.PartialFirst || (shared == names && shared == before);

    private (ValueList<Piece> Pieces, ValueList<PersonName> Names) Render(CiteContext context)
    {
        var scope = new CiteScope(style, context with { IsBibliography = true, Names = _names });
        var rendered = area.AlignsSecondField ? Aligned(scope) : ElementRenderer.RenderAll(area.Layout.Elements, scope, area.Layout.Presentation.Delimiter).Pieces;
        var pieces = Decorator.DecorateLayout(rendered, area.Layout.Presentation, style);
        return (InLastBlock(pieces), scope.FirstNames ?? []);
    }

    // The suffix of the layout belongs to the block that it follows.
    private static ValueList<Piece> InLastBlock(ValueList<Piece> pieces) =>
        pieces.Count > 1 && pieces[^1].Style.Display == DisplayBlock.None && pieces[^2].Style.Display is DisplayBlock.RightInline or DisplayBlock.Indent
            ? [.. pieces.Take(pieces.Count - 1), In(pieces[^1], pieces[^2].Style.Display)]
            : pieces;

    // The first field stands at the margin, the rest beside it.
    private ValueList<Piece> Aligned(CiteScope scope)
    {
        var first = ElementRenderer.RenderAll(ValueList.From(area.Layout.Elements.Take(1)), scope, null).Pieces;
        var rest = ElementRenderer.RenderAll(ValueList.From(area.Layout.Elements.Skip(1)), scope, area.Layout.Presentation.Delimiter).Pieces;
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
