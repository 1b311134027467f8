using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Builds a book and reports it, once or as often as it changes.</summary>
/// <param name="builder">Builds it.</param>
/// <param name="request">What is asked for.</param>
/// <param name="isJson">True for a report in JSON.</param>
/// <param name="console">Where it writes.</param>
internal sealed class BuildRun(RecordedBuilder builder, BuildRequest request, bool isJson, ConsoleStreams console)
{
    /// <summary>Builds once.</summary>
    /// <returns>The exit code.</returns>
    public int Once() => Build(request.IsForced);

    /// <summary>Builds, and builds again with each change.</summary>
    /// <param name="token">Ends it.</param>
    /// <returns>The exit code: done, however the book stands.</returns>
    public int Watch(CancellationToken token)
    {
        using var watch = new FileWatch();
        Build(request.IsForced);
        try
        {
            while (true)
            {
                watch.Watch(builder.Watched);
                if (builder.IsCurrent)
                {
                    console.Error.WriteLine("waiting for changes; Ctrl-C ends");
                    Await(watch, token);
                }

                Build(isForced: false);
            }
        }
        catch (OperationCanceledException)
        {
            return (int)BuildOutcome.Done;
        }
    }

    // What is told may be an output, or a file that was written as it was.
    private void Await(FileWatch watch, CancellationToken token)
    {
        do
        {
            watch.WaitAsync(token).GetAwaiter().GetResult();
        }
        while (builder.IsCurrent);
    }

    private int Build(bool isForced)
    {
        BuildReport report;
        using (var progress = ProgressDisplay.For(console, isJson))
        {
            report = builder.Build(progress, isForced);
        }

        return ReportWriter.Write(report, request, isJson, console);
    }
}
