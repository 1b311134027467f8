using System.Xml.Linq;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>What e-books claim for those who cannot read all books, against what is in them.</summary>
public sealed class ClaimTests
{
    private const string Schema = "schema:";

    [Fact]
    public void Each_claim_is_proved_at_a_place_and_what_is_there_is_claimed()
    {
        var table = new List<string>();
        foreach (var folder in TestBook.Folders)
        {
            using var ebook = new EbookText(TestBook.Built(folder).Epub);
            var proofs = new ClaimProof(ebook).All;
            var claims = ebook.Package.Descendants().Select(ClaimOf).OfType<string>().ToList();

            Assert.Equal(proofs.Where(p => p.Value is not null).Select(p => p.Key).Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
            table.AddRange([folder, .. claims.Select(c => $"  {c} | {proofs[c]}"), string.Empty]);
        }

        Snapshot.Match("claims", string.Join('\n', table));
    }

    // The summary is prose, and its sentences have tests of their own.
    private static string? ClaimOf(XElement meta) =>
        (string?)meta.Attribute("property") is { } name && name.StartsWith(Schema, StringComparison.Ordinal) && name != "schema:accessibilitySummary" ? $"{name[Schema.Length..]} {meta.Value}" : null;
}
