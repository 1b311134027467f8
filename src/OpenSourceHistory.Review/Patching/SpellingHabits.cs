namespace OpenSourceHistory.Review.Patching;

/// <summary>How the author of a file writes signs that a typewriter has not: as themselves, or in the ways that become them.</summary>
/// <param name="HasStraightQuotes">True where quotation marks are straight.</param>
/// <param name="HasHyphenDashes">True where dashes are hyphens.</param>
/// <param name="HasDots">True where an ellipsis is three dots.</param>
internal sealed record SpellingHabits(bool HasStraightQuotes, bool HasHyphenDashes, bool HasDots)
{
    /// <summary>All signs as themselves.</summary>
    public static SpellingHabits Literal { get; } = new(HasStraightQuotes: false, HasHyphenDashes: false, HasDots: false);

    /// <summary>The habits of a file.</summary>
    /// <param name="file">The file.</param>
    public static SpellingHabits Of(SourceFile file)
    {
        var text = file.Text.AsSpan();
        return new SpellingHabits(
            text.Count('"') + text.Count('\'') > text.Count('“') + text.Count('’'),
            text.Count(" -- ") + text.Count("---") > text.Count('–') + text.Count('—'),
            text.Count("...") > text.Count('…'));
    }
}
