using System.Collections.Frozen;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Fonts.Matching;

/// <summary>Opens the files of a library when they are needed, each path once, and keeps what is wrong with those that cannot be used.</summary>
internal sealed class FontFileOpener
{
    // The largest faces, of all Chinese characters in many weights, have some 50 MB.
    private const long LargestFile = 256L << 20;

    private readonly IWorkspace _workspace;
    private readonly ValueList<FontDeclaration> _declarations;
    private readonly FrozenDictionary<string, Lazy<Result<OpenTypeFile>>> _files;

    public FontFileOpener(ValueList<FontDeclaration> declarations, IWorkspace workspace)
    {
        _workspace = workspace;
        _declarations = ValueList.From(declarations.DistinctBy(d => d.Path));
        _files = _declarations.ToFrozenDictionary(
            d => d.Path, d => new Lazy<Result<OpenTypeFile>>(() => Read(d)), StringComparer.Ordinal);
    }

    /// <summary>What is wrong with the files opened so far.</summary>
    public ValueList<Diagnostic> Findings => ValueList.From(
        _declarations.Where(d => _files[d.Path].IsValueCreated).SelectMany(d => _files[d.Path].Value.Findings.Concat(DamageOf(_files[d.Path].Value.Value, d))));

    public OpenTypeFile Open(string path) => _files[path].Value.Value;

    private Result<OpenTypeFile> Read(FontDeclaration declaration)
    {
        try
        {
            if (_workspace.SizeOf(declaration.Path) > LargestFile)
            {
                return Unusable(FontCodes.NotOpenType, Severity.Error, declaration, $"The font file '{declaration.Path}' is larger than 256 MB");
            }

            var data = _workspace.ReadAllBytes(declaration.Path);
            if (OpenTypeFile.IsUsable(data))
            {
                return Permitted(OpenTypeFile.Open(data), declaration);
            }

            return Unusable(
                FontCodes.NotOpenType,
                Severity.Error,
                declaration,
                $"'{declaration.Path}' is not an OpenType font with outlines",
                "TrueType (.ttf) and OpenType (.otf) files work; WOFF files and collections do not");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unusable(FontCodes.UnreadableFile, Severity.Error, declaration, $"The font file '{declaration.Path}' cannot be read: {FaultText.Of(e)}");
        }
    }

    // A book is a file that travels: a face that may not travel with it cannot set it, in any format.
    private static Result<OpenTypeFile> Permitted(OpenTypeFile file, FontDeclaration declaration) => file.Rights.AllowsEmbedding
        ? new Result<OpenTypeFile>(file, [])
        : Unusable(
            FontCodes.EmbeddingForbidden,
            Severity.Warning,
            declaration,
            $"The licence of the font '{declaration.Path}' forbids embedding (fsType {file.Rights.Bits}): it is not used",
            "Ask its maker for a version that may be embedded, or choose another family");

    private static ValueList<Diagnostic> DamageOf(OpenTypeFile file, FontDeclaration declaration) => file.Damage switch
    {
        FontDamage.Tables => [new Diagnostic(
            FontCodes.NotSubset, Severity.Warning, declaration.Span, $"The font '{declaration.Path}' cannot be cut down to the characters used: it is embedded whole",
            ["Some of its tables are damaged or of a kind of their own; take it anew from its maker"])],
        FontDamage.Outlines => [new Diagnostic(
            FontCodes.DamagedOutlines, Severity.Error, declaration.Span, $"The font '{declaration.Path}' is damaged: its letters would come out as others",
            ["Take it anew from its maker"])],
        _ => [],
    };

    private static Result<OpenTypeFile> Unusable(
        string code, Severity severity, FontDeclaration declaration, string message, params ReadOnlySpan<string> hints) =>
        new(OpenTypeFile.Empty, [new Diagnostic(code, severity, declaration.Span, message, ValueList.Create(hints))]);
}
