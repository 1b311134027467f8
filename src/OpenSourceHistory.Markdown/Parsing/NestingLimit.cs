using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Keeps containers that the library does not count from nesting without end.</summary>
internal static class NestingLimit
{
    /// <summary>True where a container that opens here would stand too deep; the document then says where.</summary>
    /// <param name="processor">The processor, at the container's first line.</param>
    public static bool IsReached(BlockProcessor processor)
    {
        var depth = 0;
        for (Md.Block? block = processor.GetCurrentContainerOpened(); block is not null; block = block.Parent)
        {
            depth++;
        }

        if (depth <= ManuscriptPipeline.DeepestNesting)
        {
            return false;
        }

        processor.Document.SetData(ManuscriptPipeline.TooDeepKey, processor.Start);
        return true;
    }
}
