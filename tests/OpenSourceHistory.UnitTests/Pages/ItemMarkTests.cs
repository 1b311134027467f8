using OpenSourceHistory.Pages.Structure;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pages;

public sealed class ItemMarkTests
{
    [Fact]
    public void A_mark_is_an_element_or_an_artifact_or_neither()
    {
        Assert.Equal((0, (ArtifactKind?)null), (ItemMark.OfElement(0).Element!.Value, ItemMark.OfElement(0).Artifact));
        Assert.Equal((null, ArtifactKind.Pagination), (ItemMark.OfArtifact(ArtifactKind.Pagination).Element, ItemMark.OfArtifact(ArtifactKind.Pagination).Artifact!.Value));
        Assert.Equal(((int?)null, (ArtifactKind?)null), (ItemMark.None.Element, ItemMark.None.Artifact));
        Assert.Equal(default, ItemMark.None);
    }
}
