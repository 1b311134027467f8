namespace OpenSourceHistory.Cli;

/// <summary>What makes a run quick whose whole work is done in less time than it takes to begin.</summary>
internal static class QuickStart
{
    // Twice what a page of text needs in all formats, and little enough for any machine.
    private const long Untouched = 32 * 1024 * 1024;

    /// <summary>
    /// Lets the collector wait until this much is allocated, and takes the room for it at once: a short text is done by then. Where the runtime cannot
    /// tell the size of the processor's caches, it would collect every few hundred kilobytes, just when everything that it finds is still in use.
    /// </summary>
    public static void PutOffCollection() => GC.TryStartNoGCRegion(Untouched, disallowFullBlockingGC: true);
}
