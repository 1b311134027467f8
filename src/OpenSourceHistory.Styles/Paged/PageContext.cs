using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Paged;

/// <summary>What decides which <c>@page</c> rules apply to a page.</summary>
/// <param name="Name">Named page, or <c>auto</c>.</param>
/// <param name="Side">Recto or verso.</param>
/// <param name="IsFirst">True for <c>name:first</c>: the first page of a run of pages of that name (of the book for <c>auto</c>).</param>
/// <param name="IsBlank">True for <c>:blank</c>: made only to bring the next page to its side.</param>
public sealed record PageContext(string Name, PageSide Side, bool IsFirst, bool IsBlank)
{
    /// <summary>True for <c>:first</c> without a name: the first page of the book (CSS Paged Media 3, section 4.4.1).</summary>
    public bool IsFirstOfBook { get; init; } = IsFirst && Name == "auto";

    /// <summary>Its number among all pages of the book, from 1, blank ones counted; 0 where nobody asks or knows (<c>:nth()</c>).</summary>
    public int Number { get; init; }

    /// <summary>Its number among the pages of its run of that name, from 1; 0 where nobody asks or knows.</summary>
    public int NumberInGroup { get; init; }
}
