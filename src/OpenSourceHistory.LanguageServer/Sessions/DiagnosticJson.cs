using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Documents;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>Findings as the protocol writes them.</summary>
/// <param name="traits">What the client can.</param>
/// <param name="uriOf">The address of a file by its path.</param>
internal sealed class DiagnosticJson(ClientTraits traits, Func<string, string> uriOf)
{
    /// <summary>A finding.</summary>
    /// <param name="finding">The finding.</param>
    public JsonObject Of(Diagnostic finding)
    {
        var written = new JsonObject
        {
            ["range"] = RangeOf(finding.Span),
            ["severity"] = finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            ["code"] = finding.Code,
            ["source"] = "osh",
            ["message"] = string.Join('\n', finding.Hints.Select(h => "hint: " + h).Prepend(finding.Message)),
        };
        if (traits.ShowsRelated && finding.Related.File is { } other)
        {
            var location = new JsonObject { ["uri"] = uriOf(other.Path), ["range"] = RangeOf(finding.Related) };
            written["relatedInformation"] = new JsonArray(new JsonObject { ["location"] = location, ["message"] = "The other place" });
        }

        return written;
    }

    // What is said of a place between two characters, or of a file as such, is shown from there to the end of the line.
    private JsonObject RangeOf(SourceSpan span)
    {
        if (span.File is not { } file)
        {
            return traits.Positions.Range(new SourceFile(string.Empty, string.Empty), 0, 0);
        }

        var end = span.End > span.Start ? span.End : span.Start + Positions.LineAt(file, span.Start).Length;
        return traits.Positions.Range(file, span.Start, end);
    }
}
