using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the key <c>images</c> of an edition: how large its pictures may be.</summary>
internal static class PictureLimitsReader
{
    /// <summary>The key.</summary>
    public const string Key = "images";

    private const string Unlimited = "none";

    /// <summary>The edition with its limits; those that make no sense are told, and the program's hold.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    public static Result<Edition> ReadInto(Edition edition, MappingReader reader)
    {
        var found = new DiagnosticBag();
        if (reader.Map(Key, "{max: 1600, quality: 85}", found) is not { } map)
        {
            return found.With(edition);
        }

        if (edition is not EpubEdition epub)
        {
            found.Warning(MarkdownCodes.UnknownKey, map.Span, $"Only an e-book makes pictures smaller; “{edition.Name}” is none", "Leave it out");
            return found.With(edition);
        }

        var (limits, values, own) = (PictureLimits.Default, new RuleValues(), new MappingReader(map));
        own.CheckKeys(["max", "quality"], found);
        var isUnlimited = own.Value("max") is YamlScalar { Text: Unlimited };
        limits = new PictureLimits(isUnlimited ? null : values.Whole(own.Value("max")) ?? limits.MostPixels, values.Whole(own.Value("quality")) ?? limits.Quality);
        found.AddRange(values.Findings);
        if (limits is not { MostPixels: null or >= 100, Quality: >= 1 and <= 100 })
        {
            found.Warning(MarkdownCodes.UnknownValue, map.Span, "Pictures have at least 100 pixels, and a quality of 1 to 100", "Write images: {max: 2000, quality: 85}, or max: none");
            limits = PictureLimits.Default;
        }

        return found.With<Edition>(epub with { Pictures = limits });
    }
}
