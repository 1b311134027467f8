namespace OpenSourceHistory.Markdown.Description;

/// <summary>What names tell of a division's role: those of parts that are made, and of files whose names can mean nothing else where they stand.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<string, DivisionRole> s_stems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half-title"] = DivisionRole.HalfTitle,
        ["title-page"] = DivisionRole.TitlePage,
        ["copyright"] = DivisionRole.CopyrightPage,
        ["copyright-page"] = DivisionRole.CopyrightPage,
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
        ["appendix"] = DivisionRole.Appendix,
        ["abbreviations"] = DivisionRole.Abbreviations,
        ["bibliography"] = DivisionRole.Bibliography,
        ["glossary"] = DivisionRole.Glossary,
        ["people"] = DivisionRole.People,
        ["chronology"] = DivisionRole.Chronology,
    };

    /// <summary>The role of a part that is made, or null where the name is none of one.</summary>
    /// <param name="name">Its name in <c>book.yaml</c>.</param>
    public static DivisionRole? OfGenerator(string name) => ClassNames.FindRole(name) ?? (name == "copyright" ? DivisionRole.CopyrightPage : null);

    /// <summary>The role that a file's name alone tells, or null. Numbers before the name are passed over.</summary>
    /// <param name="path">Path or name of the file.</param>
    public static DivisionRole? OfName(string path)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(path).TrimStart("0123456789-_. ".ToCharArray());
        if (s_stems.TryGetValue(stem, out var role))
        {
            return role;
        }

        return stem.StartsWith("appendix", StringComparison.OrdinalIgnoreCase) ? DivisionRole.Appendix : null;
    }

    /// <summary>The role that a file's name tells where it stands in the matter to which the role belongs: a chapter called <c>copyright.md</c> is a chapter.</summary>
    /// <param name="path">Path or name of the file.</param>
    /// <param name="matter">Where it stands.</param>
    public static DivisionRole? OfName(string path, Matter matter) => OfName(path) is { } role && Belongs(role, matter) ? role : null;

    private static bool Belongs(DivisionRole role, Matter matter) => role switch
    {
        DivisionRole.Introduction => matter != Matter.Back,
        DivisionRole.Conclusion or DivisionRole.Epilogue or DivisionRole.Afterword or DivisionRole.Appendix => matter != Matter.Front,
        DivisionRole.Acknowledgements => true,
        DivisionRole.Colophon or (>= DivisionRole.Abbreviations and <= DivisionRole.Chronology) => matter == Matter.Back,
        _ => matter == Matter.Front,
    };
}
