using System.Globalization;
using System.Text;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>Tells one way to build from another: what is asked for, but for the text that is built.</summary>
internal static class RequestKey
{
    /// <summary>The hash of what is asked for.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to the moment that outputs say they were made at.</param>
    /// <param name="where">The program, the book, and whatever else tells it from others.</param>
    public static string Of(BuildRequest request, IWorkspace workspace, params ReadOnlySpan<string> where)
    {
        string[] parts =
        [
            .. where, "\0", .. request.Editions, "\0", .. request.MoreFiles, "\0",
            $"{request.IsStrict} {request.ShowsLayout} {request.AcceptsRevisions}",
            workspace.BuildTime?.ToString("O", CultureInfo.InvariantCulture) ?? "\0",
        ];
        return ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }
}
