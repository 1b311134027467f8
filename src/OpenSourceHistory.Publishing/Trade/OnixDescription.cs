using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Publishing.Trade;

/// <summary>Writes block 1 of an ONIX record: what a product is (ONIX for Books 3.0 and 3.1, P.3 to P.13).</summary>
/// <param name="onix">Receives elements.</param>
/// <param name="product">The product.</param>
internal sealed class OnixDescription(OnixWriter onix, TradeProduct product)
{
    private const string AccessibilityType = "09";
    private const string HazardType = "12";
    private const string AccessibilityList = "196";
    private const double PointsPerMillimetre = 72 / 25.4;

    private BookMetadata Book => product.Metadata;

    /// <summary>Writes it.</summary>
    /// <param name="all">All products of the book.</param>
    public void Write(ValueList<TradeProduct> all)
    {
        onix.Element("ProductComposition", "00");
        onix.Element("ProductForm", FormOf(product.Edition));
        onix.Element("ProductFormDetail", product.Edition is EpubEdition ? "E101" : product.IsPrinted ? null : "E107");
        WriteAccessibility();
        onix.Element("PrimaryContentType", "10");
        if (product.IsPrinted && product.Trim is { } trim)
        {
            WriteMeasure("01", trim.Height);
            WriteMeasure("02", trim.Width);
        }

        onix.Element("EpubTechnicalProtection", product.IsPrinted ? null : "00");
        WriteSeries();
        WriteTitle();
        WriteContributors();
        foreach (var language in Book.FurtherLanguages.Prepend(Book.Language))
        {
            WriteLanguage(language);
        }

        WriteExtents(all);
        WriteSubjects();
    }

    // List 150: what is bound how, only a receiver that binds says.
    private static string FormOf(Edition edition) => edition switch
    {
        PdfEdition { Receiver: { IsPaper: true, Name: "kdp-paperback" } } => "BC",
        PdfEdition { Receiver: { IsPaper: true, Name: "kdp-hardcover" } } => "BB",
        PdfEdition { Receiver.IsPaper: true } => "BA",
        _ => "ED",
    };

    private void WriteAccessibility()
    {
        if (product.Edition is not EpubEdition)
        {
            return;
        }

        var claimed = product.Accessibility.Where(a => a.Key == "accessibilityFeature").Select(a => OnixCodes.Find(AccessibilityList, a.Value)).OfType<string>().Distinct().ToList();
        WriteFeature(AccessibilityType, "00", product.Accessibility.FirstOrDefault(a => a.Key == "accessibilitySummary").Value);
        ConformanceCodes().ForEach(code => WriteFeature(AccessibilityType, code));
        claimed.ForEach(code => WriteFeature(AccessibilityType, code));

        // Languages are told of every word that is in another than the book's.
        WriteFeature(AccessibilityType, "22");
        if (product.Accessibility.Any(a => a is { Key: "accessModeSufficient", Value: "textual" }))
        {
            WriteFeature(AccessibilityType, "52");
        }

        WriteStatement(Book.Accessibility);
        foreach (var hazard in product.Accessibility.Where(a => a.Key == "accessibilityHazard").Select(a => OnixCodes.Find("143", a.Value)).OfType<string>())
        {
            WriteFeature(HazardType, hazard);
        }
    }

    private List<string> ConformanceCodes()
    {
        var stated = Book.Accessibility?.Conformance ?? string.Empty;
        return stated.Split(" - ") is [var standard, var level] && level.IndexOf(" Level", StringComparison.Ordinal) is > 0 and var at
            ? [.. ((string[])[standard, level[..at], level[(at + 1)..]]).Select(s => OnixCodes.Find(AccessibilityList, s)).OfType<string>()]
            : [];
    }

    private void WriteStatement(AccessibilityStatement? statement)
    {
        WriteStated("90", statement?.Certifier);
        WriteStated("94", statement?.Report);
        WriteStated("99", statement?.Contact);
    }

    private void WriteStated(string code, string? text)
    {
        if (text is not null)
        {
            WriteFeature(AccessibilityType, code, text);
        }
    }

    private void WriteFeature(string type, string code, string? description = null) => onix.Group("ProductFormFeature", () =>
    {
        onix.Element("ProductFormFeatureType", type);
        onix.Element("ProductFormFeatureValue", code);
        onix.Element("ProductFormFeatureDescription", description);
    });

    private void WriteMeasure(string type, Length length) => onix.Group("Measure", () =>
    {
        onix.Element("MeasureType", type);
        onix.Element("Measurement", Math.Round(length.Points / PointsPerMillimetre).ToString(CultureInfo.InvariantCulture));
        onix.Element("MeasureUnitCode", "mm");
    });

    private void WriteSeries()
    {
        if (Book.Series is not { } series)
        {
            onix.Group("NoCollection", () => { });
            return;
        }

        onix.Group("Collection", () =>
        {
            onix.Element("CollectionType", "10");
            onix.Group("TitleDetail", () =>
            {
                onix.Element("TitleType", "01");
                onix.Group("TitleElement", () =>
                {
                    onix.Element("TitleElementLevel", "02");
                    onix.Element("PartNumber", series.Position);
                    onix.Element("TitleText", series.Name);
                });
            });
        });
    }

    private void WriteTitle() => onix.Group("TitleDetail", () =>
    {
        onix.Element("TitleType", "01");
        onix.Group("TitleElement", () =>
        {
            onix.Element("TitleElementLevel", "01");
            if (PrefixOf(Book) is { } prefix)
            {
                onix.Element("TitlePrefix", prefix);
                onix.Element("TitleWithoutPrefix", Book.Title[(prefix.Length + 1)..]);
            }
            else
            {
                onix.Element("TitleText", Book.Title);
            }

            onix.Element("Subtitle", Book.Subtitle);
        });
    });

    // "Lamp of Porthleven, The" says that "The" is not sorted by.
    private static string? PrefixOf(BookMetadata book) =>
        book.SortTitle is { } sorted && sorted.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && $"{sorted[(comma + 2)..]} {sorted[..comma]}" == book.Title ? sorted[(comma + 2)..] : null;

    private void WriteContributors()
    {
        var people = Book.Contributors.Where(c => c is { IsAnonymous: false, Name: not null })
            .Select(c => (Person: c, Roles: c.Roles.Select(r => OnixCodes.Find("17", r)).OfType<string>().Distinct().ToList())).Where(c => c.Roles.Count > 0).ToList();
        if (people.Count == 0)
        {
            onix.Group("NoContributor", () => { });
        }

        foreach (var (index, (person, roles)) in people.Index())
        {
            onix.Group("Contributor", () =>
            {
                onix.Element("SequenceNumber", (index + 1).ToString(CultureInfo.InvariantCulture));
                roles.ForEach(role => onix.Element("ContributorRole", role));
                onix.Element("PersonName", person.Name);
                onix.Element("PersonNameInverted", person.SortName);
            });
        }
    }

    private void WriteLanguage(string tag)
    {
        var primary = LanguageTag.PrimaryOf(tag);
        if ((OnixCodes.Find("74", primary) ?? (primary.Length == 3 ? primary : null)) is not { } code)
        {
            return;
        }

        onix.Group("Language", () =>
        {
            onix.Element("LanguageRole", "01");
            onix.Element("LanguageCode", code);
            onix.Element("ScriptCode", tag.Split('-').Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter)));
        });
    }

    // List 23 with list 24: pages with all that is bound, pages of a fixed file, words, pages of the printed book, bytes.
    private void WriteExtents(ValueList<TradeProduct> all)
    {
        WriteExtent(product.IsPrinted ? "06" : "07", product.Pages, "03");
        WriteExtent("02", product.Words, "02");
        var printed = product.Edition is EpubEdition { PageSource: { } source } ? all.FirstOrDefault(p => p.Edition == source)?.Pages : null;
        WriteExtent("08", printed, "03");
        WriteExtent("22", product.IsPrinted ? null : product.FileSize, "17");
    }

    private void WriteExtent(string type, long? value, string unit)
    {
        if (value is not { } number)
        {
            return;
        }

        onix.Group("Extent", () =>
        {
            onix.Element("ExtentType", type);
            onix.Element("ExtentValue", number.ToString(CultureInfo.InvariantCulture));
            onix.Element("ExtentUnit", unit);
        });
    }

    private void WriteSubjects()
    {
        foreach (var subject in Book.SubjectCodes)
        {
            WriteSubject(OnixCodes.Find("27", subject.Scheme), subject.Code, subject.Name);
        }

        if (Book.Subjects.Count > 0)
        {
            WriteSubject(OnixCodes.Find("27", "keywords"), null, string.Join("; ", Book.Subjects));
        }
    }

    private void WriteSubject(string? scheme, string? code, string? text)
    {
        if (scheme is null)
        {
            return;
        }

        onix.Group("Subject", () =>
        {
            onix.Element("SubjectSchemeIdentifier", scheme);
            onix.Element("SubjectCode", code);
            onix.Element("SubjectHeadingText", text);
        });
    }
}
