using System.Globalization;
using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Names;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders <c>cs:names</c>.</summary>
internal static class NamesRenderer
{
    public static Rendered Render(NamesElement names, CiteScope scope)
    {
        var element = scope.Substituted is { } parent ? Inheriting(names, parent) : names;
        var isFirst = scope.FirstNames is null;
        var rendered = RenderVariables(element, scope);
        if (!rendered.HasVariable)
        {
            return Substitute(element, scope, isFirst);
        }

        if (isFirst)
        {
            scope.FirstNamePieces = rendered.Pieces;
        }

        return isFirst && scope.Cite.SuppressesAuthor ? Rendered.Nothing : rendered;
    }

    // The first substitute that is not empty stands; what it shows is hidden from the rest of the cite.
    private static Rendered Substitute(NamesElement element, CiteScope scope, bool isFirst)
    {
        foreach (var substitute in element.Substitute)
        {
            var rendered = scope.Substituting(element, () => ElementRenderer.RenderSubstitute(substitute, scope));
            if (rendered.IsEmpty && !(isFirst && scope.FirstNames is not null))
            {
                continue;
            }

            if (isFirst && scope.FirstNames is null)
            {
                scope.FirstNames = [];
                scope.FirstNameText = Pieces.PlainText(rendered.Pieces);
                scope.FirstNamePieces = rendered.Pieces;
                return scope.Cite.AuthorSubstitution is { } substitution
                    ? rendered with { Pieces = Pieces.Of(substitution.Text) }
                    : rendered;
            }

            return rendered;
        }

        return Rendered.EmptyVariable;
    }

    // The short form of cs:names takes over its parent's children, wherever in the substitute it stands (CSL 1.0.2, "Substitute").
    private static NamesElement Inheriting(NamesElement names, NamesElement parent) =>
        names is { Name: null, EtAl: null, Label: null }
            ? names with
            {
                Name = parent.Name,
                EtAl = parent.EtAl,
                Label = parent.Label,
                IsLabelFirst = parent.IsLabelFirst,
                Presentation = names.Presentation == Presentation.Plain ? parent.Presentation : names.Presentation,
            }
            : names;

    private static Rendered RenderVariables(NamesElement element, CiteScope scope)
    {
        var name = element.Name ?? NameElement.Plain;
        var options = Options(name, scope);
        var lists = Lists(element, scope);
        if (lists.Count == 0)
        {
            return Rendered.EmptyVariable;
        }

        var isFirst = scope.FirstNames is null;
        var all = ValueList.From(lists.SelectMany(l => l.Names).ToArray());
        scope.FirstNames ??= all;
        if (options.Form == NameForm.Count)
        {
            return Count(lists, options, scope);
        }

        var renderer = new NameListRenderer(name, element.EtAl ?? EtAlElement.Plain, options, scope);
        var substitution = isFirst ? scope.Cite.AuthorSubstitution : null;
        var set = lists.Select(l => (l.Term, l.Names.Count, Pieces: renderer.Render(l.Names, substitution))).ToList();
        scope.FirstNameText = isFirst ? string.Join('|', set.Select(s => Pieces.PlainText(s.Pieces))) : scope.FirstNameText;
        scope.Shown(element.Variables.Where(v => scope.Names(v).Count > 0).ToList());
        var parts = set.Select(s => Labelled(element, s.Term, s.Count, s.Pieces, scope));
        var joined = scope.Style.Join(parts, element.Presentation.Delimiter ?? options.NamesDelimiter);
        return Rendered.OfVariable(Decorator.Decorate(joined, element.Presentation, scope));
    }

    private static NameOptions Options(NameElement name, CiteScope scope)
    {
        var options = name.Options.Over(scope.Cite.Names);
        return scope.Cite.IsSorting
            ? scope.Cite.SortNames.Over(options) with { AsSortOrder = NameAsSortOrder.All, And = null }
            : options;
    }

    // Editors who are the translators too stand once where the locale has a term for both.
    private static List<(string Term, ValueList<PersonName> Names)> Lists(NamesElement element, CiteScope scope)
    {
        var lists = element.Variables
            .Select(v => (Term: v, Names: scope.Names(v)))
            .Where(l => l.Names.Count > 0)
            .ToList();
        var isPair = lists.Count == 2 && lists.Exists(l => l.Term == "editor") && lists.Exists(l => l.Term == "translator");
        return isPair && lists[0].Names.Equals(lists[1].Names) && scope.Style.Locale.Text("editortranslator") is { Length: > 0 }
            ? [("editortranslator", lists[0].Names)]
            : lists;
    }

    private static Rendered Count(List<(string Term, ValueList<PersonName> Names)> lists, NameOptions options, CiteScope scope)
    {
        var count = lists.Sum(l => NameList.Of(l.Names, options, scope.Cite).Shown.Count);
        return Rendered.OfVariable(Pieces.Of(count.ToString(CultureInfo.InvariantCulture)));
    }

    private static ValueList<Piece> Labelled(NamesElement element, string term, int count, ValueList<Piece> names, CiteScope scope)
    {
        if (element.Label is not { } label || scope.Cite.IsSorting)
        {
            return names;
        }

        var isPlural = label.Plural switch { LabelPlural.Always => true, LabelPlural.Never => false, _ => count > 1 };
        var words = scope.Style.Locale.Text(term, label.Form, isPlural) ?? string.Empty;
        var text = Decorator.Decorate(Pieces.Of(words), label.Presentation, scope);
        return scope.Style.Join(element.IsLabelFirst ? [text, names] : [names, text], null);
    }
}
