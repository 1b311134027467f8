using OpenSourceHistory.Citations.Data;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Data;

public sealed class SourceBuilderTests
{
    [Fact]
    public void Sources_with_the_same_variables_are_equal_in_whatever_order_they_were_set()
    {
        var first = New().Text("title", "T").Text("publisher", "P").Name("author", PersonName.Of("A", "B")).Build();
        var second = New().Name("author", PersonName.Of("A", "B")).Text("publisher", "P").Text("title", "T").Build();
        Assert.Equal(first, second);
    }

    [Fact]
    public void Empty_values_are_no_values()
    {
        var source = New().Text("title", "T").Text("title", " ").Date("issued", new SourceDate()).Build();
        Assert.Null(source.TextOf("title"));
        Assert.Null(source.DateOf("issued"));
        Assert.Empty(source.NamesOf("author"));
    }

    [Fact]
    public void Months_that_stand_for_seasons_become_seasons() =>
        Assert.Equal(new DateParts(2019) { Season = 3 }, New().Date("issued", SourceDate.Of(2019, 23)).Build().DateOf("issued")!.Start);

    private static SourceBuilder New() => new("id", "book", SourceSpan.None);
}
