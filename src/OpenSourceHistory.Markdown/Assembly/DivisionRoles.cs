using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Tells what a division is from its metadata block, its heading's classes or its file's name.</summary>
internal static class DivisionRoles
{
    private static readonly Dictionary<string, DivisionRole> s_stems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["copyright"] = DivisionRole.CopyrightPage,
        ["imprint"] = DivisionRole.CopyrightPage,
        ["dedication"] = DivisionRole.Dedication,
        ["epigraph"] = DivisionRole.Epigraph,
        ["foreword"] = DivisionRole.Foreword,
        ["preface"] = DivisionRole.Preface,
        ["introduction"] = DivisionRole.Introduction,
        ["conclusion"] = DivisionRole.Conclusion,
        ["coda"] = DivisionRole.Epilogue,
        ["epilogue"] = DivisionRole.Epilogue,
        ["afterword"] = DivisionRole.Afterword,
        ["acknowledgements"] = DivisionRole.Acknowledgements,
        ["acknowledgments"] = DivisionRole.Acknowledgements,
        ["colophon"] = DivisionRole.Colophon,
    };

    /// <summary>The role that a file's name alone tells, or null. Numbers before the name are passed over.</summary>
    /// <param name="path">Path or name of the file.</param>
    public static DivisionRole? OfName(string path)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(path).TrimStart("0123456789-_. ".ToCharArray());
        if (s_stems.TryGetValue(stem, out var role) || (ClassNames.FindRole(stem.ToLowerInvariant()) is { } named && (role = named) == named))
        {
            return role;
        }

        return stem.StartsWith("appendix", StringComparison.OrdinalIgnoreCase) ? DivisionRole.Appendix : null;
    }

    /// <summary>The role of a converted file.</summary>
    public static DivisionRole Of(FileDraft draft, Matter matter, DiagnosticBag found)
    {
        if (draft.Metadata.Scalar("role") is { IsNull: false } written)
        {
            if (ClassNames.FindRole(written.Text.Trim()) is { } role)
            {
                return role;
            }

            MappingReader.ReportUnknown(written, $"“{written.Text}” is no role of a division", [.. ClassNames.Roles], "roles", found);
        }

        return OfHeading(draft.Blocks) ?? OfName(draft.Path) ?? (matter == Matter.Body ? DivisionRole.Chapter : DivisionRole.Other);
    }

    private static DivisionRole? OfHeading(ValueList<Block> blocks)
    {
        if (blocks is not [Heading heading, ..])
        {
            return null;
        }

        foreach (var name in heading.Attributes.Classes)
        {
            if (ClassNames.FindRole(name) is { } role && role != DivisionRole.Other)
            {
                return role;
            }
        }

        return null;
    }
}
