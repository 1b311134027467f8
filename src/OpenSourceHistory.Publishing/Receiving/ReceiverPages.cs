using System.Globalization;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>Gives pages what a receiver asks of their edges and their number.</summary>
internal static class ReceiverPages
{
    /// <summary>The pages as the receiver takes them.</summary>
    /// <param name="document">The pages as the sheet makes them.</param>
    /// <param name="rules">The receiver's rules.</param>
    public static PageDocument Adapt(PageDocument document, ReceiverRules rules)
    {
        var pages = ValueList.From(document.Pages.Select(page => page with
        {
            Bleed = BleedOf(page, rules),
            HasCropMarks = page.HasCropMarks && !rules.ForbidsMarks,
        }));
        return document with { Pages = rules.RequiresEvenPages && pages.Count % 2 != 0 ? pages.Concat([BlankAfter(pages[^1])]) : pages };
    }

    // What bleeds bleeds as far as the receiver says; pages that do not are as large as the book.
    private static Edges BleedOf(Page page, ReceiverRules rules)
    {
        if (page.Bleed == default || rules.Bleed is not { } bleed)
        {
            return page.Bleed;
        }

        var bind = rules.BindBleed ?? bleed;
        return page.IsRecto ? new Edges(bleed, bleed, bleed, bind) : new Edges(bleed, bind, bleed, bleed);
    }

    private static Page BlankAfter(Page last) => last with
    {
        Label = (last.Number + 1).ToString(CultureInfo.InvariantCulture),
        Number = last.Number + 1,
        IsRecto = !last.IsRecto,
        Bleed = new Edges(last.Bleed.Top, last.Bleed.Left, last.Bleed.Bottom, last.Bleed.Right),
        Items = [],
        Links = [],
    };
}
