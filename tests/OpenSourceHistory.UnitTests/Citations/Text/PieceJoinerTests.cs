using CsCheck;
using OpenSourceHistory.Citations.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Text;

public sealed class PieceJoinerTests
{
    private static readonly Gen<string> s_texts = Gen.String[Gen.Char["ab .,;:!?\uE001\uE002"], 0, 6];

    [Fact]
    public void Several_spaces_at_once_do_not_meet_one_before()
    {
        var builder = new PieceJoiner(punctuationInQuote: true);
        builder.Append("b , ");
        builder.Append("  ?");

        Assert.Equal("b , ?", Pieces.PlainText(builder.ToPieces()));
    }

    [Fact]
    public void Two_spaces_never_meet_and_no_piece_is_empty() =>
        Gen.Select(s_texts.Array[0, 6], Gen.Bool).Sample((texts, inside) =>
        {
            var builder = new PieceJoiner(inside);
            foreach (var text in texts)
            {
                builder.Append(text.Replace("  ", " ", StringComparison.Ordinal));
            }

            var pieces = builder.ToPieces();
            Assert.All(pieces, p => Assert.NotEmpty(p.Text));
            foreach (var (left, right) in pieces.Zip(pieces.Skip(1)))
            {
                Assert.False(left.Text[^1] == ' ' && right.Text[0] == ' ');
            }
        });

    [Fact]
    public void No_letter_is_lost() =>
        Gen.Select(s_texts.Array[0, 6], Gen.Bool).Sample((texts, inside) =>
        {
            var builder = new PieceJoiner(inside);
            foreach (var text in texts)
            {
                builder.Append(text);
            }

            Assert.Equal(
                string.Concat(texts).Where(char.IsLetter),
                Pieces.PlainText(builder.ToPieces()).Where(char.IsLetter));
        });
}
