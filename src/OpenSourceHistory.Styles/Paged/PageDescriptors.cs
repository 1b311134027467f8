using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Paged;

/// <summary>Sets a value of a page.</summary>
/// <param name="page">The page in the making.</param>
/// <param name="style">Style of the page context, for relative lengths.</param>
/// <param name="context">The root's values.</param>
internal delegate PageStyle PageChange(PageStyle page, ComputedStyle style, ComputeContext context);

/// <summary>Properties that stand in <c>@page</c> only: size, bleed and marks (CSS Paged Media 3, section 7).</summary>
internal static class PageDescriptors
{
    // The bleed that goes with crop marks where the sheet says "auto" (CSS Paged Media 3, section 7.2).
    private const double AutomaticBleed = 6;

    /// <summary>Their names.</summary>
    public static ValueList<string> Names { get; } = ["size", "bleed", "marks", "-osh-measure-unit"];

    /// <summary>Parses a value.</summary>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    /// <returns>What it sets, or null where it does not parse.</returns>
    public static PageChange? Parse(string name, IReadOnlyList<Component> value)
    {
        var reader = new ValueReader(value);
        var change = name switch { "size" => ParseSize(reader), "bleed" => ParseBleed(reader), "-osh-measure-unit" => ParseUnit(reader), _ => ParseMarks(reader) };
        return reader.AtEnd ? change : null;
    }

    private static PageChange? ParseSize(ValueReader reader)
    {
        if (reader.TakeIdent("auto"))
        {
            return (page, _, _) => page with { Size = new PageStyle().Size };
        }

        if (reader.TakeLength(percentages: false) is { } width)
        {
            var height = reader.TakeLength(percentages: false) ?? width;
            return (page, style, context) => page with { Size = new Size(Resolve(width, style, context), Resolve(height, style, context)) };
        }

        return ParseNamedSize(reader);
    }

    private static Length Resolve(SpecifiedLength length, ComputedStyle style, ComputeContext context) =>
        Length.Max(Length.FromPoints(1), length.Resolve(context.BasisOf(style), Length.Zero));

    private static PageChange? ParseNamedSize(ValueReader reader)
    {
        Size? named = null;
        bool? landscape = null;
        while (reader.TakeIdent()?.ToLowerInvariant() is { } keyword)
        {
            if (keyword is "landscape" or "portrait")
            {
                landscape = keyword == "landscape";
            }
            else if (PaperSizes.Find(keyword) is { } size)
            {
                named = size;
            }
            else
            {
                return null;
            }
        }

        if (named is null && landscape is null)
        {
            return null;
        }

        return (page, _, _) => page with { Size = Turn(named ?? page.Size, landscape ?? false) };
    }

    private static Size Turn(Size size, bool landscape)
    {
        var (narrow, wide) = (Length.Min(size.Width, size.Height), Length.Max(size.Width, size.Height));
        return landscape ? new Size(wide, narrow) : new Size(narrow, wide);
    }

    private static PageChange? ParseBleed(ValueReader reader)
    {
        if (reader.TakeIdent("auto"))
        {
            return (page, _, _) => page with { Bleed = page.CropMarks ? Length.FromPoints(AutomaticBleed) : Length.Zero };
        }

        return reader.TakeLength(percentages: false) is { Points: >= 0 } length
            ? (page, style, context) => page with { Bleed = length.Resolve(context.BasisOf(style), Length.Zero) }
            : null;
    }

    // A measure of whole characters (Requirements for Chinese Text Layout, section 2.3.5).
    private static PageChange? ParseUnit(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return (page, _, _) => page with { MeasureUnit = Length.Zero };
        }

        return reader.TakeLength(percentages: false) is { } length && Parsers.IsPositive(length)
            ? (page, style, context) => page with { MeasureUnit = length.Resolve(context.BasisOf(style), Length.Zero) }
            : null;
    }

    private static PageChange? ParseMarks(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return (page, _, _) => page with { CropMarks = false, CrossMarks = false };
        }

        var (crop, cross) = (reader.TakeIdent("crop"), reader.TakeIdent("cross"));
        crop |= cross && reader.TakeIdent("crop");
        return crop || cross ? (page, _, _) => page with { CropMarks = crop, CrossMarks = cross } : null;
    }
}
