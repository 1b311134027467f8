using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Tells what a division is from its metadata block, its heading's classes or its file's name.</summary>
internal static class DivisionRoles
{
    /// <summary>The role of a converted file, or of a part of it.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="matter">Where it stands.</param>
    /// <param name="isNamed">True where its name may tell: it is a file of a book's folder, from its beginning on.</param>
    /// <param name="found">Receives the faults.</param>
    public static DivisionRole Of(FileDraft draft, Matter matter, bool isNamed, DiagnosticBag found)
    {
        if (draft.Metadata.Scalar("role") is { IsNull: false } written)
        {
            if (ClassNames.FindRole(written.Text.Trim()) is { } role)
            {
                return role;
            }

            MappingReader.ReportUnknown(written, $"“{written.Text}” is no role of a division", [.. ClassNames.Roles], "roles", found);
        }

        var named = isNamed ? RoleNames.OfName(draft.Path, matter) : null;
        return OfHeading(draft.Blocks) ?? named ?? (matter == Matter.Body ? DivisionRole.Chapter : DivisionRole.Other);
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
