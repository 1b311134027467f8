using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Sets the names of one variable.</summary>
internal sealed class NameListRenderer(NameElement element, EtAlElement etAl, NameOptions options, CiteScope scope)
{
    private readonly NameFormatter _formatter = new(element, options, scope);

    private string Delimiter => options.NameDelimiter ?? ", ";

    /// <summary>Sets names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="substitution">What stands for names repeated from the entry before, or null.</param>
    public ValueList<Piece> Render(ValueList<PersonName> names, AuthorSubstitution? substitution)
    {
        var list = NameList.Of(names, options, scope.Cite);
        if (substitution is { Rule: SubstituteRule.CompleteAll })
        {
            return Decorator.Decorate(Pieces.Of(substitution.Text), element.Presentation, scope);
        }

        var set = list.Shown
            .Select((n, i) => IsSubstituted(i, substitution)
                ? Pieces.Of(substitution!.Text)
                : _formatter.Format(n, IsInverted(i), LevelOf(n, i)))
            .ToList();
        var joined = list.IsCut ? Cut(set, list) : JoinAll(set, list);
        return Decorator.Decorate(joined, element.Presentation, scope);
    }

    private static bool IsSubstituted(int index, AuthorSubstitution? substitution) => substitution?.Rule switch
    {
        SubstituteRule.CompleteEach => true,
        SubstituteRule.PartialEach => index < substitution.SharedNames,
        SubstituteRule.PartialFirst => index == 0 && substitution.SharedNames > 0,
        _ => false,
    };

    private int LevelOf(PersonName name, int index)
    {
        var disambiguation = scope.Cite.Disambiguation;
        return index > 0 && disambiguation.ExpandsPrimaryOnly ? 0 : disambiguation.GivenNames.GetValueOrDefault(name);
    }

    private bool IsInverted(int index) => options.AsSortOrder switch
    {
        NameAsSortOrder.All => true,
        NameAsSortOrder.First => index == 0,
        _ => false,
    };

    private ValueList<Piece> JoinAll(List<ValueList<Piece>> names, NameList list)
    {
        var and = And();
        if (names.Count < 2 || and is null)
        {
            return scope.Style.Join(names, Delimiter);
        }

        var builder = scope.Style.NewBuilder();
        builder.Append(scope.Style.Join(names[..^1], Delimiter));
        var isBeforeInverted = IsInverted(names.Count - 2) && list.Shown[^2].Literal is null;
        builder.Append(DelimiterPrecedesLast(names.Count, isBeforeInverted) ? Delimiter.TrimEnd() + " " : SpaceBetween(LastOf(names[^2]), and[0]));
        builder.Append(and + SpaceBetween(and[^1], FirstOf(names[^1])));
        builder.Append(names[^1]);
        return builder.ToPieces();
    }

    // Between Chinese signs there is none.
    private static string SpaceBetween(char left, char right) => EastAsianWidth.IsEastAsian(left) && EastAsianWidth.IsEastAsian(right) ? string.Empty : " ";

    private static char LastOf(ValueList<Piece> name) => name.Count > 0 && name[^1].Text.Length > 0 ? name[^1].Text[^1] : ' ';

    private static char FirstOf(ValueList<Piece> name) => name.Count > 0 && name[0].Text.Length > 0 ? name[0].Text[0] : ' ';

    private string? And() => options.And switch
    {
        NameAnd.Text => scope.Style.Locale.Text("and"),
        NameAnd.Symbol => scope.Style.Locale.AndSymbol,
        _ => null,
    };

    private bool DelimiterPrecedesLast(int count, bool isBeforeInverted) => options.DelimiterPrecedesLast switch
    {
        DelimiterPrecedes.Always => true,
        DelimiterPrecedes.Never => false,
        DelimiterPrecedes.AfterInvertedName => isBeforeInverted,
        _ => count > 2,
    };

    private ValueList<Piece> Cut(List<ValueList<Piece>> names, NameList list)
    {
        var builder = scope.Style.NewBuilder();
        builder.Append(scope.Style.Join(names, Delimiter));
        if (list.Last is { } last)
        {
            builder.Append(Delimiter + "\u2026 ");
            builder.Append(_formatter.Format(last, IsInverted(list.Shown.Count), 0));
            return builder.ToPieces();
        }

        var words = Decorator.Decorate(Pieces.Of(scope.Style.Locale.Text(etAl.Term) ?? string.Empty), etAl.Presentation, scope);
        if (words.Count > 0 && names.Count > 0 && !scope.Cite.IsSorting)
        {
            builder.Append(DelimiterPrecedesEtAl(names.Count) ? Delimiter : EastAsianWidth.IsEastAsian(words[0].Text[0]) ? string.Empty : " ");
            builder.Append(words);
        }

        return builder.ToPieces();
    }

    private bool DelimiterPrecedesEtAl(int shown) => options.DelimiterPrecedesEtAl switch
    {
        DelimiterPrecedes.Always => true,
        DelimiterPrecedes.Never => false,
        DelimiterPrecedes.AfterInvertedName => IsInverted(shown - 1),
        _ => shown > 1,
    };
}
