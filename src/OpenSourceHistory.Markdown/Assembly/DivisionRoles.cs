using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Tells what a division is from its metadata block, its heading's classes or its file's name.</summary>
internal static class DivisionRoles
{
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

        return OfHeading(draft.Blocks) ?? RoleNames.OfName(draft.Path) ?? (matter == Matter.Body ? DivisionRole.Chapter : DivisionRole.Other);
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
