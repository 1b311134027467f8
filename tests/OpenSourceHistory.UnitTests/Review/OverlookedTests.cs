using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Proving;
using OpenSourceHistory.Review.Reading;
using Xunit;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What a comparison says nothing of is told by the text that came back itself.</summary>
public class OverlookedTests
{
    private static readonly ReadingStory s_sent = StoryOf("One two three.", "Four five six.", "Seven eight nine.");

    [Fact]
    public void Nothing_is_overlooked_where_all_is_found()
    {
        var edited = StoryOf("One two 3.", "Seven eight nine.", "Four five six.", "Ten.");
        var found = new StoryComparer(0, s_sent, edited).Compare();
        Assert.NotEmpty(found);
        Assert.Equal(found, OverlookedFinder.Complete(s_sent, edited, 0, [.. found]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_change_that_was_not_found_is_told(int missed)
    {
        var edited = StoryOf("One two 3.", "Four 5 six.", "Seven eight nine.", "Ten.");
        var found = new StoryComparer(0, s_sent, edited).Compare();
        Assert.Equal(3, found.Count);

        var lost = found[missed];
        var told = Assert.Single(OverlookedFinder.Complete(s_sent, edited, 0, [.. found.Where(c => c != lost)]), c => c.Kind == ChangeKind.Overlooked);
        Assert.InRange(lost.Start, told.Start, told.End);
        Assert.Contains(TextOf(lost.New).TrimEnd(ReadingSign.End), TextOf(told.New), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_two_changes_claim_is_told()
    {
        var edited = StoryOf("Four five six.", "One two three.", "Seven eight nine.");
        var found = new StoryComparer(0, s_sent, edited).Compare();
        var twice = new StoryChange(ChangeKind.LostParagraph, 0, s_sent.Paragraphs[2].Start, s_sent.Paragraphs[2].End + 1, []);
        var told = Assert.Single(OverlookedFinder.Complete(s_sent, edited, 0, [.. found, twice]), c => c.Kind == ChangeKind.Overlooked);
        Assert.Equal("Seven eight nine.", TextOf(told.New));
    }

    [Theory]
    [InlineData(WordMark.Emphasis, "text")]
    [InlineData(WordMark.None, "quotation")]
    public void Looks_and_forms_are_asked(WordMark marks, string shape)
    {
        var edited = s_sent with { Signs = [.. s_sent.Signs.Select((s, i) => i == 4 ? s with { Marks = marks } : s.Shape is null ? s : s with { Shape = shape })] };
        Assert.NotEmpty(OverlookedFinder.Complete(s_sent, edited, 0, []));
        Assert.Empty(OverlookedFinder.Complete(s_sent, s_sent, 0, []));
    }

    private static string TextOf(ReadingSign[] signs) => new([.. signs.Select(s => s.Character)]);

    private static ReadingStory StoryOf(params string[] texts)
    {
        var (signs, paragraphs) = (new List<ReadingSign>(), new List<ReadingParagraph>());
        foreach (var text in texts)
        {
            paragraphs.Add(new ReadingParagraph(signs.Count, text.Length, "body text"));
            signs.AddRange(text.Select(c => new ReadingSign(c, WordMark.None)));
            signs.Add(new ReadingSign(ReadingSign.End, WordMark.None) { Shape = ParagraphForm.Plain });
        }

        return new ReadingStory([.. signs], [.. paragraphs], []);
    }
}
