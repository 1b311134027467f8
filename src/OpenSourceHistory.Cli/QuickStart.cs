using System.Runtime.InteropServices;

namespace OpenSourceHistory.Cli;

/// <summary>What makes a run quick whose whole work is done in less time than it takes to begin.</summary>
internal static class QuickStart
{
    // What the pages of a book need, and little enough for a machine that has eight times as much.
    private const int Untouched = 128 * 1024 * 1024;
    private const int LeastShare = 8;

    // The unit of large pages, and MADV_HUGEPAGE, which asks for them: madvise(2).
    private const nint LargePage = 2 * 1024 * 1024;
    private const int InLargePages = 14;

    /// <summary>
    /// Lets the collector wait until this much is allocated, and takes the room for it at once: a short text is done by then. Where the runtime cannot
    /// tell the size of the processor's caches, it would collect every few hundred kilobytes, just when everything that it finds is still in use.
    /// The kernel is asked to give that room in large pages: given page by page, 20 MB take longer than all that is done with them.
    /// </summary>
    public static void PutOffCollection()
    {
        var hasRoom = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= (long)LeastShare * Untouched;
        if (hasRoom && GC.TryStartNoGCRegion(Untouched, disallowFullBlockingGC: true) && OperatingSystem.IsLinux())
        {
            AskForLargePages(new byte[1]);
        }
    }

    // The first object tells where the heap begins: room for small objects, for large ones, and more for both.
    // It is advice: where it is not taken, nothing changes.
    private static unsafe void AskForLargePages(byte[] first)
    {
        fixed (byte* place = first)
        {
            if (NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "madvise", out var advise))
            {
                _ = ((delegate* unmanaged<nint, nint, int, int>)advise)((nint)place & -LargePage, 4 * (nint)Untouched, InLargePages);
            }
        }
    }
}
