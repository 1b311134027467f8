namespace OpenSourceHistory.Markdown.Description;

/// <summary>What the names of files and of generated parts tell of a division's role.</summary>
internal static class RoleNames
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
}
