namespace OpenSourceHistory.Fonts;

/// <summary>The faces of a style sheet, found by family, weight and slant. Immutable; safe to use from several threads.</summary>
public sealed class FontLibrary
{
    /// <summary>All faces.</summary>
    public ValueList<FontFace> Faces => throw new NotImplementedException();

    /// <summary>Reads the declared faces lazily; a file that cannot be read is reported once it is needed.</summary>
    /// <param name="declarations">The faces declared.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="diagnostics">Receives faults of font files.</param>
    public static FontLibrary Create(IEnumerable<FontDeclaration> declarations, IWorkspace workspace, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();

    /// <summary>True where a family of that name is declared, or it is a generic family.</summary>
    /// <param name="family">Family name.</param>
    public bool HasFamily(string family) => throw new NotImplementedException();

    /// <summary>The face of a family nearest in weight and slant (CSS Fonts 4, section 5.2), or null where the family is unknown.</summary>
    /// <param name="family">Family name.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">True for italic.</param>
    public FontFace? Match(string family, int weight, bool italic) => throw new NotImplementedException();

    /// <summary>Cuts text into runs of one face each: by character through the families, then through all other families of the library.</summary>
    /// <param name="text">The text.</param>
    /// <param name="families">Families in order of preference.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">True for italic.</param>
    /// <returns>Runs that cover the text without gaps; combining marks stay with their base, spaces with their neighbours.</returns>
    public ValueList<FontRun> Itemize(ReadOnlySpan<char> text, ValueList<string> families, int weight, bool italic) =>
        throw new NotImplementedException();
}
