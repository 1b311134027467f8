using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads comments (17.13.4), which of them answer others, and which are dealt with (MS-DOCX, 2.5.37).</summary>
internal static class CommentReader
{
    /// <summary>Reads the comments of a part.</summary>
    /// <param name="root">Root of the part, or null.</param>
    /// <param name="extended">Root of the part that tells of answers, or null.</param>
    /// <param name="context">What they are read with.</param>
    public static ValueList<WordComment> Read(XElement? root, XElement? extended, StoryContext context)
    {
        var elements = root.Children("comment").Where(c => c.Number("id") is not null).ToList();
        var byParagraph = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var comment in elements)
        {
            if (LastParagraph(comment) is { } paragraph)
            {
                byParagraph.TryAdd(paragraph, comment.Number("id")!.Value);
            }
        }

        var states = (extended?.Elements() ?? []).Where(e => e.Get("paraId") is not null).ToLookup(e => e.Get("paraId")!, StringComparer.OrdinalIgnoreCase);
        return ValueList.From(elements.Select(c => CommentOf(c, LastParagraph(c) is { } p ? states[p].FirstOrDefault() : null, byParagraph, context)).ToArray());
    }

    private static string? LastParagraph(XElement comment) => comment.Children("p").LastOrDefault().Get("paraId");

    private static WordComment CommentOf(XElement comment, XElement? state, Dictionary<string, int> byParagraph, StoryContext context)
    {
        var blocks = ValueList.From(new StoryReader(context).Read(comment.Elements()).ToArray());
        return new WordComment(comment.Number("id")!.Value, comment.Get("author") ?? string.Empty, WordXml.DateOf(comment.Get("date")), blocks)
        {
            Parent = state.Get("paraIdParent") is { } parent && byParagraph.TryGetValue(parent, out var id) ? id : null,
            IsResolved = state.Get("done") is "1" or "true",
        };
    }
}
